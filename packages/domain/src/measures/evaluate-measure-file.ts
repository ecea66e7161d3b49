import { evaluateSuppressionCase } from '../disclosure/index.js';
import type { Breakdown, CrossBreakdown } from './breakdowns.js';
import type { MeasurePeriod } from './facts.js';
import { factsOfMeasureFile, type MeasureFile } from './measure-file.js';
import { measure, measureBreakdowns, type Figures } from './measure.js';
import { measureSettingsOf } from './settings.js';

/** What a period of a file of measures ought to say, in the file's own form. */
export interface MeasuredPeriod {
  /** K01 to K37, by id. */
  readonly figures: Figures;
  /** By name: labels (or rows and columns), the raw counts, and the same with small numbers hidden. */
  readonly breakdowns: Readonly<Record<string, unknown>>;
}

/** The threshold the breakdowns of such a file are hidden by (practice reference, section 4). */
const THRESHOLD = 5;
const hidden = (shape: '1D' | '2D', values: readonly number[] | readonly (readonly number[])[]): unknown =>
  evaluateSuppressionCase({ rule: 'PRIMARY_SECONDARY', shape, threshold: THRESHOLD, values });
const row = (breakdown: Breakdown) => ({ ...breakdown, suppressed: hidden('1D', breakdown.raw) });
const table = (breakdown: CrossBreakdown) => ({ ...breakdown, suppressed: hidden('2D', breakdown.raw) });

/**
 * The figures and breakdowns of one period of a file of measures, by the definitions alone. A fault for a row that
 * cannot be read, and, naming the year, where the bank holidays end before the cut. Source: practice reference,
 * sections 1 to 5.
 */
export function evaluateMeasureFile(file: MeasureFile, period: MeasurePeriod): MeasuredPeriod {
  const [facts, settings] = [factsOfMeasureFile(file), measureSettingsOf(file.rules)];
  const { referralsByWard, peopleByEthnicGroup, imhaReferralsByWardAndLegalGroup } = measureBreakdowns(
    facts,
    settings,
    period,
  );
  return {
    figures: measure(facts, settings, period),
    breakdowns: {
      referralsByWard: row(referralsByWard),
      peopleByEthnicGroup: row(peopleByEthnicGroup),
      imhaReferralsByWardAndLegalGroup: table(imhaReferralsByWardAndLegalGroup),
    },
  };
}
