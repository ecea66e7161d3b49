import { HIDDEN, isLineSafe, type Released, type SuppressionRule } from '../disclosure/index.js';
import type { ReleasedMeasure, ReleasedPart, ReleasedReport } from './release.js';

/** What of a report is published: its figures, without what the check found. */
export type PublishedFigures = Omit<ReleasedReport, 'pinned'>;

/** Releases that a reader can lay beside a new one. */
export interface BesideRelease {
  /** The edition of the same quarter that this one corrects. */
  readonly earlierEdition?: PublishedFigures | undefined;
  /** The newest release of the quarter before, whose open cases at the end are this one's at the start; and of the one after. */
  readonly quarterBefore?: PublishedFigures | undefined;
  readonly quarterAfter?: PublishedFigures | undefined;
}

const FIELDS = ['value', 'num', 'den', 'pct', 'pending', 'void', 'start', 'end'] as const;
const hiddenParts = (prefix: string, parts: readonly ReleasedPart[] = []): string[] =>
  parts.filter(({ value }) => value === HIDDEN).map(({ code }) => `${prefix}.${code}`);

/** The names of everything a release hides: 'K17.value', 'K17.0-2', 'K21.start', 'bySource.SELF'. */
export const hiddenNamesOf = ({ measures, bySource, byLegalGroup }: PublishedFigures): ReadonlySet<string> =>
  new Set([
    ...measures.flatMap((measure) => [
      ...FIELDS.filter((field) => measure[field] === HIDDEN).map((field) => `${measure.id}.${field}`),
      ...hiddenParts(measure.id, measure.parts),
    ]),
    ...hiddenParts('bySource', bySource),
    ...hiddenParts('byLegalGroup', byLegalGroup),
  ]);

function hideIn(measure: ReleasedMeasure, names: ReadonlySet<string>): ReleasedMeasure {
  const hidden = FIELDS.filter((field) => measure[field] !== undefined && names.has(`${measure.id}.${field}`));
  const overlay = Object.fromEntries(hidden.map((field) => [field, HIDDEN]));
  const isBaseHidden = hidden.includes('num') || hidden.includes('den');
  const parts = measure.parts && { parts: hideParts(measure.id, measure.parts, names) };
  return { ...measure, ...overlay, ...(isBaseHidden && measure.pct !== undefined ? { pct: HIDDEN } : {}), ...parts };
}
const hideParts = (prefix: string, parts: readonly ReleasedPart[], names: ReadonlySet<string>): readonly ReleasedPart[] =>
  parts.map((part) => (names.has(`${prefix}.${part.code}`) ? { ...part, value: HIDDEN } : part));

/** Hides these figures too, and a percentage with either of its sides. Names that the release does not have are passed over. */
export const hideAlso = <Report extends PublishedFigures>(report: Report, names: ReadonlySet<string>): Report => ({
  ...report,
  measures: report.measures.map((measure) => hideIn(measure, names)),
  bySource: hideParts('bySource', report.bySource, names),
  byLegalGroup: hideParts('byLegalGroup', report.byLegalGroup, names),
});

const caseloadOf = (report: PublishedFigures | undefined): ReleasedMeasure | undefined =>
  report?.measures.find(({ id }) => id === 'K21');

/** The exact caseload, and which of its ends a reader already has from the quarter beside it. */
export interface ExactCaseload {
  readonly 'K21.start': number;
  readonly 'K19.value': number;
  readonly 'K20.value': number;
  readonly 'K21.end': number;
}
const CASELOAD = ['K21.start', 'K19.value', 'K20.value', 'K21.end'] as const satisfies readonly (keyof ExactCaseload)[];
const CASELOAD_LINE = { left: [0, 1], right: [2, 3] };

/**
 * Open at the start + opened = closed + open at the end. What a neighbouring quarter shows protects nothing here, so it
 * does not count as hidden, and more of the others are hidden until the line is safe without it.
 */
function secureCaseload(hidden: ReadonlySet<string>, known: ReadonlySet<string>, exact: ExactCaseload, threshold: number): ReadonlySet<string> {
  const values = CASELOAD.map((name) => exact[name]);
  const more = new Set(hidden);
  for (;;) {
    const marked = new Set(CASELOAD.flatMap((name, cell) => (more.has(name) && !known.has(name) ? [cell] : [])));
    const open = CASELOAD.filter((name) => !more.has(name) && !known.has(name));
    const [next] = open.sort((a, b) => Number(exact[a] === 0) - Number(exact[b] === 0) || exact[a] - exact[b]);
    if (isLineSafe(CASELOAD_LINE, values, marked, threshold) || next === undefined) return more;
    more.add(next);
  }
}

const isShown = (value: Released | undefined): boolean => value !== undefined && value !== HIDDEN;

/**
 * Makes a release safe beside what its readers already have. A correction keeps the hidden pattern of the edition it
 * corrects, because a figure that comes into sight tells what it was before (practice reference, section 5). The
 * caseload at the end of a quarter is the one at the start of the next: what one of them hides, the other does.
 */
export function releaseBeside(rule: SuppressionRule, report: ReleasedReport, exact: ExactCaseload, beside: BesideRelease): ReleasedReport {
  if (rule.kind === 'NONE') return report;
  const hidden = new Set(beside.earlierEdition ? hiddenNamesOf(beside.earlierEdition) : []);
  const [before, after] = [caseloadOf(beside.quarterBefore)?.end, caseloadOf(beside.quarterAfter)?.start];
  if (before === HIDDEN) hidden.add('K21.start');
  if (after === HIDDEN) hidden.add('K21.end');
  const patterned = hideAlso(report, hidden);
  if (rule.kind !== 'PRIMARY_SECONDARY') return patterned;
  const known = new Set([...(isShown(before) ? ['K21.start'] : []), ...(isShown(after) ? ['K21.end'] : [])]);
  return hideAlso(patterned, secureCaseload(hiddenNamesOf(patterned), known, exact, rule.threshold));
}
