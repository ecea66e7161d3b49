import type { LocalDate } from '@alongside/domain';
import type { OutsideRecipient, SharedMatter, SharingPartyKind } from '@alongside/domain/codes';
import { mayShare, type ShareOverride, type SharingAnswer } from '@alongside/domain/consent';
import { choiceInForce, sharingFactsOf, standingOf } from '@alongside/domain/sharing';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { orNotFound, Problem } from '../../platform/problem/problem.js';
import { sharingRepository, type ChoiceRow, type PartyWithHistory } from '../sharing/index.js';
import { personAskedAbout, type PersonAskedAbout } from './person-asked-about.repository.js';

export interface GateQuestion {
  readonly partyId: string | null;
  readonly outside: OutsideRecipient | null;
  readonly matters: readonly SharedMatter[];
  readonly override: ShareOverride;
  readonly attorneyIsAllegedSource: boolean | null;
}
export interface GateAnswer {
  readonly answer: SharingAnswer;
  readonly person: PersonAskedAbout;
  /** The one asked about, where the person chooses about them. */
  readonly party: PartyWithHistory | null;
  /** The choice in force, whatever it says. */
  readonly last: ChoiceRow | null;
  readonly standing: ReturnType<typeof standingOf>;
}

/** Exactly one recipient: somebody the person chooses about, or somebody outside that list. */
function recipientOf(party: PartyWithHistory | null, outside: OutsideRecipient | null): SharingPartyKind | OutsideRecipient {
  if ((party === null) === (outside === null)) throw new Problem('needs-information', [{ pointer: '/partyId', code: 'needs-information' }]);
  return party?.kind ?? outside ?? 'SOMEBODY_ELSE';
}

/**
 * The one gate: may this be told to them, by the choices in force in this very transaction? Whatever leaves about a
 * person asks here, as it is recorded and again as it leaves. A choice used up by the disclosure that is asked about
 * does not stand against that disclosure itself.
 */
export async function askTheGate(
  tx: Transaction,
  personId: string,
  question: GateQuestion,
  { today, disclosureId = null }: { readonly today: LocalDate; readonly disclosureId?: string | null },
): Promise<GateAnswer> {
  const { partyId, outside, matters, override, attorneyIsAllegedSource } = question;
  const person = orNotFound(await personAskedAbout(tx, personId));
  const found = partyId === null ? null : orNotFound(await sharingRepository(tx).party(personId, partyId));
  const recipient = recipientOf(found, outside);
  const history = (found?.history ?? []).map((choice) => (disclosureId !== null && choice.usedFor === disclosureId ? { ...choice, usedAt: null } : choice));
  const last = choiceInForce(history);
  const facts = sharingFactsOf({ recipient, matters, history, dateOfBirth: person.dateOfBirth, override, attorneyIsAllegedSource, today });
  return { answer: mayShare(facts), person, party: found, last, standing: standingOf(last, today) };
}
