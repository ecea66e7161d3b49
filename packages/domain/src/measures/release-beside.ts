import { HIDDEN, isLineSafe, type Released, type SuppressionRule } from '../disclosure/index.js';
import { countsChangedByFew, waitsChangedByFew } from './changed-by-few.js';
import type { ExactCaseload, ExactCells } from './exact-cells.js';
import { hiddenNamesOf, hideAlso, type PublishedFigures } from './hidden-cells.js';
import { hideUntilSafe, secureSums } from './hide-until-safe.js';
import type { BesideRelease } from './seen-release.js';
import type { ReleasedMeasure, ReleasedReport } from './release.js';

const caseloadOf = (report: PublishedFigures | undefined): ReleasedMeasure | undefined =>
  report?.measures.find(({ id }) => id === 'K21');

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

/** What the releases beside it have hidden, and what differs from an earlier edition by so few that they stand out. */
function hiddenBeside(rule: SuppressionRule, report: ReleasedReport, exact: ExactCells, beside: BesideRelease): Set<string> {
  const hidden = new Set(hiddenNamesOf(report));
  for (const earlier of beside.earlierEditions ?? []) {
    const few = [...countsChangedByFew(rule, earlier, exact), ...waitsChangedByFew(rule, earlier, report, exact)];
    for (const name of [...hiddenNamesOf(earlier), ...few]) hidden.add(name);
  }
  if (caseloadOf(beside.quarterBefore)?.end === HIDDEN) hidden.add('K21.start');
  if (caseloadOf(beside.quarterAfter)?.start === HIDDEN) hidden.add('K21.end');
  return hidden;
}

/** What a neighbouring quarter shows of the caseload. */
const shownBeside = ({ quarterBefore, quarterAfter }: BesideRelease): ReadonlySet<string> =>
  new Set([...(isShown(caseloadOf(quarterBefore)?.end) ? ['K21.start'] : []), ...(isShown(caseloadOf(quarterAfter)?.start) ? ['K21.end'] : [])]);

/**
 * Makes a release safe beside what its readers already have. A correction keeps the hidden pattern of every edition
 * before it, because a figure that comes into sight tells what it was before; where figures are exact it also hides what
 * has changed by so few that subtracting the editions would pick them out (practice reference, section 5). The caseload
 * at the end of a quarter is the one at the start of the next: what one of them hides, the other does. At last the
 * release is attacked beside all of them, and more is hidden for as long as the attack wins.
 * In: the rule, the report by itself, its exact counts by name, and the releases beside it. Out: the report to publish,
 * `pinned` being what could still be worked out.
 */
export function releaseBeside(rule: SuppressionRule, report: ReleasedReport, exact: ExactCaseload & ExactCells, beside: BesideRelease): ReleasedReport {
  if (rule.kind === 'NONE') return report;
  const small = hiddenNamesOf(report);
  let hidden: ReadonlySet<string> = hiddenBeside(rule, report, exact, beside);
  if (rule.kind === 'PRIMARY_SECONDARY') {
    const more = new Set(hidden);
    secureSums(rule.threshold, report, exact, beside.earlierEditions ?? [], more);
    hidden = secureCaseload(more, shownBeside(beside), exact, rule.threshold);
  }
  const safe = hideUntilSafe(rule, report, small, hidden, beside);
  const pinned = safe.left.filter(({ quarter }) => quarter === 0).map(({ name, value }) => ({ name: name.replace(/\.value$/, ''), value: exact[name] ?? value }));
  return { ...hideAlso(report, safe.hidden), pinned };
}
