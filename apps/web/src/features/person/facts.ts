import { sharing as sharingWords } from '../../words/sharing';
import { wordFor } from '../../words/codes';
import { legalStatusLabel } from '../../words/legal-status';
import { person as words } from '../../words/person';
import { called } from '../../words/pronouns';
import { services } from '../../words/referrals';
import type { PersonPage, Referral, SharingShown } from './person.queries';

/** The name, or how the person was described, or that there is none yet. */
export const nameOf = ({ name }: Pick<PersonPage, 'name'>): string => name ?? words.noName;
/** For a sentence: 'Rosa', 'this person'; a description stays whole. */
export const calledIn = ({ name, nameKind }: Pick<PersonPage, 'name' | 'nameKind'>): string =>
  nameKind === 'DESCRIPTION' ? 'this person' : called(name);

export function placeOf({ place }: Pick<PersonPage, 'place'>): string {
  const named = [place?.wardName, place?.hospitalName].filter(Boolean).join(', ');
  return named || (place?.words ?? words.noPlace);
}

export const isOpen = ({ closedOn }: Referral): boolean => closedOn === null;
export const openReferrals = ({ referrals }: Pick<PersonPage, 'referrals'>): readonly Referral[] => referrals.filter(isOpen);
/** Allocated, and the person has not said yes: there is no case. */
export const waitsForYes = (referral: Referral): boolean =>
  referral.caseId === null && (referral.state === 'ALLOCATED' || referral.state === 'CONTACTED');

export const statusOf = ({ legalStatus }: Pick<PersonPage, 'legalStatus'>): string | null =>
  legalStatus ? legalStatusLabel({ legalStatusCode: legalStatus.code, communityStatus: legalStatus.communityStatus }) : null;

export const supportOf = (page: Pick<PersonPage, 'referrals'>): string => {
  const open = openReferrals(page);
  if (open.length === 0) return words.notSupported;
  return open.map(({ service, advocateName }) => words.support(wordFor(services, service), advocateName)).join(' · ');
};

const NAMED = new Set(['RELATIVE', 'FRIEND', 'OTHER']);
/** 'Ward team', 'Solicitor', 'Ingrid, mum': a person is named, an office is not. */
export const partyOf = ({ kind, name }: Pick<SharingShown, 'kind' | 'name'>): string =>
  NAMED.has(kind) ? name : wordFor(sharingWords.parties, kind);

export const may = ({ allowedActions }: Pick<PersonPage, 'allowedActions'>, action: string): boolean => allowedActions.includes(action);
