import type { ProvidedService } from '../codes/index.js';
import type { SupportFacts } from '../signposting/index.js';

/** What a call back would ask, in the order a conversation would take. The web has one question for each. */
export const CALL_BACK_QUESTIONS = [
  'contact-way',
  'place',
  'legal-status',
  'section-start',
  'care-process',
  'care-difficulty',
  'care-supporter',
  'date-of-birth',
  'person-knows',
  'communication-needs',
  'safe-to-visit',
] as const;
export type CallBackQuestion = (typeof CALL_BACK_QUESTIONS)[number];

export interface TypedReferral {
  readonly service: ProvidedService;
  readonly support: Pick<SupportFacts, 'process' | 'difficulties' | 'supporter'>;
  readonly hasContactWay: boolean;
  readonly hasPlace: boolean;
  readonly legalStatusCode: string | null;
  readonly communityStatus: string | null;
  readonly since: unknown;
  readonly dateOfBirth: unknown;
  readonly knows: string;
  readonly callerIsThePerson: boolean;
  readonly needs: readonly unknown[];
  readonly safeToVisit: string | null;
}

const IS_OPEN: Readonly<Record<CallBackQuestion, (typed: TypedReferral) => boolean>> = {
  'contact-way': ({ hasContactWay, hasPlace }) => !hasContactWay && !hasPlace,
  place: ({ hasPlace }) => !hasPlace,
  'legal-status': (typed) => typed.service === 'IMHA' && !isStatusKnown(typed),
  'care-process': ({ service, support }) => service === 'CARE_ACT' && support.process === null,
  'care-difficulty': ({ service, support }) => service === 'CARE_ACT' && support.difficulties === null,
  'care-supporter': ({ service, support }) => service === 'CARE_ACT' && support.supporter === null,
  'section-start': (typed) => typed.service === 'IMHA' && isStatusKnown(typed) && hasStart(typed) && typed.since === null,
  'date-of-birth': ({ dateOfBirth }) => dateOfBirth === null,
  'person-knows': ({ knows, callerIsThePerson }) => knows === 'NOT_KNOWN' && !callerIsThePerson,
  'communication-needs': ({ needs }) => needs.length === 0,
  'safe-to-visit': ({ safeToVisit, callerIsThePerson }) => safeToVisit === null && !callerIsThePerson,
};
const isStatusKnown = ({ legalStatusCode, communityStatus }: TypedReferral): boolean =>
  communityStatus !== null || (legalStatusCode !== null && legalStatusCode !== '99');
/** Informal and "not applicable" begin on no day that anything is counted from. */
const hasStart = ({ legalStatusCode, communityStatus }: TypedReferral): boolean =>
  communityStatus !== null || (legalStatusCode !== '01' && legalStatusCode !== '98');

/** What is still to ask after a referral was typed from a call: the minimum of the referral form that was not told. */
export const stillToAsk = (typed: TypedReferral): readonly CallBackQuestion[] =>
  CALL_BACK_QUESTIONS.filter((question) => IS_OPEN[question](typed));
