import { USUAL_COUNTING } from '@alongside/domain/settings';
import type { Counting } from './counting.queries';

/** As it is typed: numbers are text until they are sent. */
export interface CountingValues {
  readonly version: number;
  readonly nation: Counting['nation'];
  readonly cutoffLocalTime: string | null;
  readonly reReferralWindowDays: string;
  readonly pausableReasons: readonly string[];
  readonly reachedOutcomes: readonly string[];
  readonly notAttemptOutcomes: readonly string[];
  readonly voidClosureReasons: readonly string[];
  readonly dbsRenewalYears: string;
  readonly undoSeconds: string;
}

type Counted = Omit<CountingValues, 'version' | 'nation'>;
const typed = <From extends Pick<Counting, 'reReferralWindowDays' | 'dbsRenewalYears' | 'undoSeconds'>>({ reReferralWindowDays, dbsRenewalYears, undoSeconds, ...rest }: From) => ({
  ...rest, reReferralWindowDays: String(reReferralWindowDays), dbsRenewalYears: String(dbsRenewalYears), undoSeconds: String(undoSeconds),
});

export const countingValues = ({ waitBands: _waitBands, allowedActions: _allowedActions, ...held }: Counting): CountingValues => typed(held);
/** What a new provider starts with; the nation is not a matter of custom. */
export const usualValues: Counted = typed(USUAL_COUNTING);

const numberIn = (text: string) => (text.trim() === '' ? undefined : Number(text));
export const countingBody = ({ reReferralWindowDays, dbsRenewalYears, undoSeconds, ...rest }: CountingValues) => ({
  ...rest, reReferralWindowDays: numberIn(reReferralWindowDays), dbsRenewalYears: numberIn(dbsRenewalYears), undoSeconds: numberIn(undoSeconds),
});
