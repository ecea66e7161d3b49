import type { BodyIn } from '@alongside/contracts/endpoint';
import type { askMayTell } from '@alongside/contracts/disclosures';
import type { OutsideRecipient, SharedMatter } from '@alongside/domain/codes';
import type { ShareOverride } from '@alongside/domain/consent';

/** Somebody the person chooses about. */
export interface PartyToTell {
  readonly partyId: string;
  readonly title: string;
}
/** The question as it is typed. */
export interface Question {
  /** `party:<id>` or the code of somebody the person makes no choice about. */
  readonly recipient: string | null;
  readonly matters: readonly SharedMatter[];
  readonly override: ShareOverride | null;
  readonly attorneyIsAllegedSource: boolean;
}
export const NO_QUESTION: Question = { recipient: null, matters: [], override: null, attorneyIsAllegedSource: false };

const PARTY = 'party:';
export const partyValue = (partyId: string): string => `${PARTY}${partyId}`;

/** As the contract takes it; a recipient nobody chose is left out, so that the form says so. */
export function questionBody({ recipient, matters, override, attorneyIsAllegedSource }: Question): BodyIn<typeof askMayTell> {
  const isParty = recipient?.startsWith(PARTY) ?? false;
  return {
    partyId: isParty ? (recipient?.slice(PARTY.length) ?? null) : null,
    outside: isParty ? null : (recipient as OutsideRecipient | null),
    matters: [...matters],
    override: override ?? 'none',
    attorneyIsAllegedSource: override === 'adult_safeguarding' ? attorneyIsAllegedSource : null,
  };
}

/** Somebody outside the list is named beside the kind. */
export const isOutside = ({ recipient }: Question): boolean => recipient !== null && !recipient.startsWith(PARTY);
