import type { Carried } from '../../app/public/carried';
import { placeIn, type PlaceValue } from '../../kit/fields/place-value';
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
  /** Asked of Care Act referrals. `none` among the difficulties: asked, and none of the four. */
  readonly support: {
    readonly process: string | null;
    readonly difficulties: readonly string[];
    readonly supporter: 'SOMEBODY' | 'NOBODY' | null;
    readonly supporterIsWilling: boolean | null;
    readonly supporterIsPaid: boolean | null;
    readonly canAgree: boolean | null;
    readonly agrees: boolean | null;
    readonly isInBestInterests: boolean | null;
    readonly nhsStay: string | null;
    readonly councilWantsAdvocate: boolean | null;
    readonly disagrees: boolean | null;
    readonly bothWantAdvocate: boolean | null;
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
  support: {
    process: null, difficulties: [], supporter: null, supporterIsWilling: null, supporterIsPaid: null, canAgree: null, agrees: null, isInBestInterests: null, nhsStay: null,
    councilWantsAdvocate: null, disagrees: null, bothWantAdvocate: null,
  },
  legalStatus: { pick: null, since: null, secondRecommendationReceived: null, treatment: null, tribunalAppliedFor: null, hearingOn: null, dischargeOn: null },
};

/** A form begun from the page that checks a right: what was said there need not be said again. */
export const startingWith = (carried: Carried | null): Answers =>
  carried === null
    ? NO_ANSWERS
    : {
        ...NO_ANSWERS,
        service: 'IMHA',
        person: { ...NO_ANSWERS.person, dateOfBirth: carried.dateOfBirth },
        legalStatus: {
          ...NO_ANSWERS.legalStatus,
          pick: carried.pick,
          since: carried.since,
          secondRecommendationReceived: carried.secondRecommendationReceived,
          treatment: carried.treatment,
        },
      };

const KIND = { me: 'SELF', professional: 'PROFESSIONAL', family: 'FAMILY' } as const;
const isCommunity = (pick: string | null): boolean => pick === 'CTO' || pick === 'CD';

/** An area that is ticked says more than "none of these" beside it; nothing ticked is not known. */
const supportOf = ({ support: { difficulties, ...rest } }: Answers) => ({
  ...rest,
  difficulties: difficulties.length === 0 ? null : difficulties.filter((each) => each !== 'none'),
});

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
  const support = answers.service === 'CARE_ACT' ? { support: supportOf(answers) } : {};
  return withoutBlanks({ ...body, ...support, service: answers.service ?? 'IMHA', referrer: { ...referrer, role: referrer.role ?? undefined } });
}
