import { HIDDEN } from '../disclosure/index.js';
import type { ReleasedMeasure, ReleasedPart, ReleasedReport } from './release.js';

/** What of a report is published: its figures, without what the check found. */
export type PublishedFigures = Omit<ReleasedReport, 'pinned'>;

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
