import { wordFor } from '../../words/codes';
import { codesSaid, counting as words } from '../../words/counting';
import { outcomes } from '../../words/contacts';
import { closureReasons } from '../../words/referrals';
import type { Counting } from './counting.queries';

type Countable = {
  readonly [Name in keyof Omit<Counting, 'nation' | 'waitBands' | 'version' | 'allowedActions'>]: Counting[Name] extends string[] ? readonly string[] : Counting[Name];
};

/** Each setting as people read it: those of the provider, and the usual ones beside them. */
export const countingSaid = (of: Countable): Readonly<Record<keyof Countable, string>> => ({
  cutoffLocalTime: of.cutoffLocalTime ?? words.cutoffNone,
  reReferralWindowDays: words.days(of.reReferralWindowDays),
  pausableReasons: of.pausableReasons.map((code) => wordFor(words.pauseReasons, code)).join(', ') || words.pausableNone,
  reachedOutcomes: codesSaid(of.reachedOutcomes, outcomes, words.none),
  notAttemptOutcomes: codesSaid(of.notAttemptOutcomes, outcomes, words.notAttemptNone),
  voidClosureReasons: codesSaid(of.voidClosureReasons, closureReasons, words.voidNone),
  dbsRenewalYears: words.years(of.dbsRenewalYears),
  undoSeconds: words.seconds(of.undoSeconds),
});
