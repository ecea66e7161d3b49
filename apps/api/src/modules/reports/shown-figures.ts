import type { ReleaseFigures, ShownMeasure } from '@alongside/contracts';
import {
  doesCaseloadBalance,
  exactCells,
  HIDDEN,
  hideAlso,
  releaseBeside,
  releaseReport,
  type BesideRelease,
  type PublishedFigures,
  type ReleasedMeasure,
  type ReleasedReport,
  type SuppressionRule,
} from '@alongside/domain';
import type { ReportFigures } from './figures.js';
import type { ReportContract } from './report-contract.repository.js';

export const ruleOf = ({
  disclosureRule: kind,
  disclosureThreshold: threshold,
}: Pick<ReportContract, 'disclosureRule' | 'disclosureThreshold'>): SuppressionRule =>
  kind === 'PRIMARY_SECONDARY' ? { kind, threshold } : { kind };

/** The standard behind each share that has one. */
const STANDARD_OF: Readonly<Record<string, string>> = {
  K10: 'ACKNOWLEDGE',
  K11: 'ALLOCATE',
  K12: 'FIRST_CONTACT',
  K13: 'FIRST_CONTACT',
};

const CASELOAD = new Set(['K19.value', 'K20.value', 'K21.start', 'K21.end']);
const inBalance = (exact: ReportFigures): ReportFigures => ({
  ...exact,
  figures: { ...exact.figures, K19: 0, K20: 0, K21: { start: 0, end: 0 } },
});

/** The figures as a reader would get them. A caseload that does not balance is left out: such a report is refused. */
export function releasedFigures(rule: SuppressionRule, exact: ReportFigures, beside: BesideRelease): ReleasedReport {
  if (!doesCaseloadBalance(exact.figures)) return hideAlso(releaseReport(rule, inBalance(exact)), CASELOAD);
  return releaseBeside(rule, releaseReport(rule, exact), exactCells(exact), beside);
}

/** The figures as they are, in the same form, for the person who checks. */
export function exactFigures(exact: ReportFigures): PublishedFigures {
  const { K19, K20, K21 } = exact.figures;
  const given: Readonly<Record<string, Partial<ReleasedMeasure>>> = { K19: { value: K19 }, K20: { value: K20 }, K21 };
  const { measures, bySource, byLegalGroup } = releaseReport({ kind: 'NONE' }, inBalance(exact));
  return { measures: measures.map((measure) => ({ ...measure, ...given[measure.id] })), bySource, byLegalGroup };
}

/** In the contract's form: with the referrals by themselves, and what a standard promises beside each share. */
export function asReleaseFigures(
  { measures, bySource, byLegalGroup }: PublishedFigures,
  { thresholds }: ReportContract,
): ReleaseFigures {
  const withTarget = (measure: ReleasedMeasure): ShownMeasure => {
    const standard = STANDARD_OF[measure.id];
    const parts = measure.parts && { parts: [...measure.parts] };
    return { ...measure, ...parts, ...(standard ? { target: thresholds[standard] ?? null } : {}) } as ShownMeasure;
  };
  const referrals = measures.find(({ id }) => id === 'K01')?.value ?? HIDDEN;
  return { measures: measures.map(withTarget), bySource: [...bySource], byLegalGroup: [...byLegalGroup], referrals };
}
