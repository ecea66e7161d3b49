import type { PlaceValue } from '../../kit/fields/place-field';
import { placeIn } from '../../kit/fields/place-field';
import { withoutBlanks } from '../../kit/form/issues';

export type Who = 'me' | 'professional' | 'family';

/** What the pages hold while they are filled in; kept in memory alone, so that closing the page leaves nothing behind. */
export interface Answers {
  readonly service: 'IMHA' | 'CARE_ACT' | null;
  readonly reachBy: readonly ('PHONE' | 'EMAIL' | 'ON_THE_WARD' | 'OTHER')[];
  readonly relationship: string;
  readonly referrer: { readonly name: string; readonly role: string | null; readonly workplace: string; readonly phone: string; readonly email: string };
  readonly person: {
    readonly name: string;
    readonly pronouns: string;
    readonly dateOfBirth: string | null;
    readonly nhsNumber: string;
    readonly phone: string;
    readonly email: string;
    readonly contactNote: string;
    readonly place: PlaceValue | null;
    readonly needs: readonly string[];
    readonly language: string;
    readonly interpreterNeeded: boolean | null;
    readonly advocateGenderWanted: 'WOMAN' | 'MAN' | null;
    readonly wants: string;
    readonly knows: string | null;
    readonly safeToVisit: string;
    readonly otherPeople: string;
  };
  readonly legalStatus: {
    /** A code of the list, or CTO or CD, which stand beside it. */
    readonly pick: string | null;
    readonly since: string | null;
    readonly secondRecommendationReceived: boolean | null;
    readonly treatment: 's57' | 's58A' | 'none' | null;
    readonly tribunalAppliedFor: boolean | null;
    readonly hearingOn: string | null;
    readonly dischargeOn: string | null;
  };
}

export const NO_ANSWERS: Answers = {
  service: null,
  reachBy: [],
  relationship: '',
  referrer: { name: '', role: null, workplace: '', phone: '', email: '' },
  person: {
    name: '', pronouns: '', dateOfBirth: null, nhsNumber: '', phone: '', email: '', contactNote: '', place: null, needs: [], language: '',
    interpreterNeeded: null, advocateGenderWanted: null, wants: '', knows: null, safeToVisit: '', otherPeople: '',
  },
  legalStatus: { pick: null, since: null, secondRecommendationReceived: null, treatment: null, tribunalAppliedFor: null, hearingOn: null, dischargeOn: null },
};

const KIND = { me: 'SELF', professional: 'PROFESSIONAL', family: 'FAMILY' } as const;
const isCommunity = (pick: string | null): boolean => pick === 'CTO' || pick === 'CD';

/** From the pages to the contract. What was not asked or not answered is left out: it is not known. */
export function bodyOf(who: Who, answers: Answers): unknown {
  const { pick, treatment, ...dates } = answers.legalStatus;
  const { place, needs, knows, ...person } = answers.person;
  const legalStatus = {
    ...dates,
    secondRecommendationReceived: pick === '04' ? dates.secondRecommendationReceived : null,
    code: isCommunity(pick) ? null : pick,
    communityStatus: isCommunity(pick) ? pick : null,
    treatment: treatment === 'none' ? null : treatment,
  };
  const body = {
    kind: KIND[who],
    legalStatus,
    person: { ...person, place: placeIn(place), needs: needs.map((code) => ({ code })), knows: who === 'me' ? 'YES_AND_AGREES' : (knows ?? 'NOT_KNOWN') },
  };
  const referrer = answers.referrer;
  if (who === 'me') return withoutBlanks({ ...body, reachBy: answers.reachBy });
  if (who === 'family') return withoutBlanks({ ...body, relationship: answers.relationship, referrer: { ...referrer, role: referrer.role ?? 'FAMILY' } });
  return withoutBlanks({ ...body, service: answers.service ?? 'IMHA', referrer: { ...referrer, role: referrer.role ?? undefined } });
}
