import {
  imhaReferralsByWardAndLegalGroup,
  peopleByEthnicGroup,
  referralsByLegalGroup,
  referralsBySource,
  referralsByWard,
} from './breakdowns.js';
import { caseMeasures } from './case-measures.js';
import { contactMeasures } from './contact-measures.js';
import type { MeasureFacts, MeasurePeriod } from './facts.js';
import { referralMeasures } from './referral-measures.js';
import type { MeasureSettings } from './settings.js';
import { timelinessMeasures } from './timeliness-measures.js';
import { viewOf } from './view.js';

/** K01 to K37 of one period, by id. */
export type Figures = ReturnType<typeof measure>;

/**
 * The reference implementation of the measures: plain arrays in, figures out (practice reference, sections 1, 2 and 4).
 * The SQL that works at scale must agree with it. A fault, naming the year, where the bank holidays end before the cut.
 */
export function measure(facts: MeasureFacts, settings: MeasureSettings, period: MeasurePeriod) {
  const view = viewOf(facts, settings, period);
  return { ...referralMeasures(view), ...timelinessMeasures(view), ...caseMeasures(view), ...contactMeasures(view) };
}

/** The breakdowns of the same period, before anything is hidden. */
export function measureBreakdowns(facts: MeasureFacts, settings: MeasureSettings, period: MeasurePeriod) {
  const view = viewOf(facts, settings, period);
  return {
    referralsBySource: referralsBySource(view),
    referralsByLegalGroup: referralsByLegalGroup(view),
    referralsByWard: referralsByWard(facts, view),
    peopleByEthnicGroup: peopleByEthnicGroup(view),
    imhaReferralsByWardAndLegalGroup: imhaReferralsByWardAndLegalGroup(facts, view),
  };
}

/** K21: whether open at the start + opened - closed is open at the end. A report for which it is not is refused. */
export const doesCaseloadBalance = ({ K19, K20, K21 }: Pick<Figures, 'K19' | 'K20' | 'K21'>): boolean =>
  K21.start + K19 - K20 === K21.end;
