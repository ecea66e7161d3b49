import { isLocalDate, type LocalDate } from '@alongside/domain';
import type { CommunityStatus } from '@alongside/domain/codes';
import type { CheckFacts, CheckQuestion } from '@alongside/domain/signposting';
import type { FormError } from '../../kit/form/issues';

/** The answers as the fields hold them; null is "I don't know". */
export interface CheckValues {
  readonly pick: string | null;
  readonly country: 'England' | 'Wales' | 'elsewhere' | null;
  readonly since: string | null;
  readonly secondRecommendationReceived: boolean | null;
  readonly treatment: 's57' | 's58A' | 'none' | null;
  readonly dateOfBirth: string | null;
}
export const NOTHING_SAID: CheckValues = { pick: null, country: null, since: null, secondRecommendationReceived: null, treatment: null, dateOfBirth: null };

const isCommunity = (pick: string | null): pick is CommunityStatus => pick === 'CTO' || pick === 'CD';
const dateOr = (typed: string | null): LocalDate | null => (typed !== null && isLocalDate(typed) ? typed : null);

/** Without the answers to questions that are not asked any more, since another answer came before them. */
export function stillSaid(values: CheckValues, asked: readonly CheckQuestion[]): CheckValues {
  const said = <Value>(question: CheckQuestion, value: Value): Value | null => (asked.includes(question) ? value : null);
  return {
    pick: said('legal-status', values.pick),
    country: said('country', values.country),
    since: said('section-start', values.since),
    secondRecommendationReceived: said('second-recommendation', values.secondRecommendationReceived),
    treatment: said('treatment', values.treatment),
    dateOfBirth: said('date-of-birth', values.dateOfBirth),
  };
}

/** To the rules. */
export function factsOf(values: CheckValues, asked: readonly CheckQuestion[]): CheckFacts {
  const { pick, ...said } = stillSaid(values, asked);
  return {
    legalStatusCode: isCommunity(pick) ? null : pick,
    communityStatus: isCommunity(pick) ? pick : null,
    country: said.country,
    startedOn: dateOr(said.since),
    secondRecommendationReceived: said.secondRecommendationReceived,
    treatment: said.treatment,
    dateOfBirth: dateOr(said.dateOfBirth),
  };
}

const DATES: Partial<Readonly<Record<CheckQuestion, 'since' | 'dateOfBirth'>>> = { 'section-start': 'since', 'date-of-birth': 'dateOfBirth' };
/** A date that cannot be read, or that is still to come. */
export function errorsOfAnswer(question: CheckQuestion, values: CheckValues, today: LocalDate): readonly FormError[] {
  const field = DATES[question];
  const typed = field ? values[field] : null;
  if (!field || typed === null) return [];
  if (!isLocalDate(typed)) return [{ pointer: `/${field}`, code: 'not-a-date' }];
  return typed > today ? [{ pointer: `/${field}`, code: 'date-in-future' }] : [];
}
