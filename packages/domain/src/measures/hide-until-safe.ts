import { secureLines, type SuppressionRule, type SumLine } from '../disclosure/index.js';
import { attackReleases, isSameFigure, type Recovered } from './attack-releases.js';
import type { ExactCells } from './exact-cells.js';
import { hideAlso, type PublishedFigures } from './hidden-cells.js';
import { cellsOfRelease, sumsOfRelease, UNDECIDED } from './release-cells.js';
import type { BesideRelease, PublishedRelease, SeenRelease } from './seen-release.js';

/** Every release beside the new one, as its readers have them; the new one is of quarter 0. */
function seenBeside({ earlierEditions = [], quarterBefore, quarterAfter, alsoSeen = [] }: BesideRelease): readonly SeenRelease[] {
  const newest = (quarter: number, figures: PublishedRelease | undefined): readonly SeenRelease[] =>
    figures ? [{ quarter, edition: 1 + alsoSeen.filter((each) => each.quarter === quarter).length, figures }] : [];
  const earlier = earlierEditions.map((figures, index) => ({ quarter: 0, edition: index + 1, figures }));
  return [...earlier, ...alsoSeen, ...newest(-1, quarterBefore), ...newest(1, quarterAfter)];
}

interface Securing {
  readonly rule: SuppressionRule;
  readonly report: PublishedFigures;
  /** What the report hides for being small: the mark tells a reader how small. */
  readonly small: ReadonlySet<string>;
  readonly beside: readonly SeenRelease[];
  /** What a reader has worked out without the new release: nothing done to it can mend that. */
  readonly lost: readonly Recovered[];
}

/** To a reader who can tell a small figure from one hidden to protect it, and to one who takes every hidden one for small. */
function recoveredWith({ rule, report, small, beside, lost }: Securing, hidden: ReadonlySet<string>): readonly Recovered[] {
  const secondary = new Set([...hidden].filter((name) => !small.has(name)));
  const edition = 1 + beside.filter(({ quarter }) => quarter === 0).length;
  const release = { quarter: 0, edition, figures: hideAlso(report, hidden) };
  const knowing = attackReleases(rule, [...beside, { ...release, secondary }]);
  const guessing = secondary.size > 0 ? attackReleases(rule, [...beside, release]) : [];
  const found = [...knowing, ...guessing.filter((win) => !knowing.some((each) => isSameFigure(each, win)))];
  return found.filter((each) => !lost.some((win) => isSameFigure(win, each)));
}

/** Shown cells that stand in a sum with what was found, smallest first, nought last. */
function hideable({ report }: Securing, hidden: ReadonlySet<string>, found: readonly Recovered[]): readonly string[] {
  const cells = cellsOfRelease(report);
  const sums = sumsOfRelease(cells).map(({ left, right }) => [...left, ...right]);
  const touched = sums.filter((names) => names.some((name) => found.some((each) => each.name === name)));
  const open = [...new Set((touched.length > 0 ? touched : sums).flat())].filter((name) => typeof cells[name] === 'number' && !hidden.has(name));
  const size = (name: string) => Number(cells[name]) || Number.POSITIVE_INFINITY;
  return open.sort((a, b) => size(a) - size(b));
}

/** The cell whose hiding leaves the least to be worked out; the smallest where it is all one. */
function nextToHide(securing: Securing, hidden: ReadonlySet<string>, found: readonly Recovered[]): string | undefined {
  const tried = hideable(securing, hidden, found).map((name) => ({ name, left: recoveredWith(securing, new Set([...hidden, name])).length }));
  return tried.sort((a, b) => a.left - b.left)[0]?.name;
}

interface NamedTable {
  readonly names: readonly string[];
  readonly lines: readonly SumLine[];
}
function tableOf(report: PublishedFigures, exact: ExactCells): NamedTable {
  const cells = cellsOfRelease(report);
  const names = [...Object.keys(cells).filter((name) => exact[name] !== undefined), UNDECIDED];
  const sums = sumsOfRelease(cells).filter(({ left, right }) => [...left, ...right].every((name) => names.includes(name)));
  return { names, lines: sums.map(({ left, right }) => ({ left: left.map((name) => names.indexOf(name)), right: right.map((name) => names.indexOf(name)) })) };
}

/** How far each cell is from what an earlier edition showed of it: a table of its own, as safe as any other. */
function differences({ names }: NamedTable, values: readonly number[], earlier: PublishedFigures): readonly number[] {
  const before = cellsOfRelease(earlier);
  return names.map((name, cell) => {
    const was = before[name];
    return typeof was === 'number' ? Math.abs((values[cell] ?? 0) - was) : 0;
  });
}

/**
 * With exact figures, hides more until every sum is safe: of the counts themselves, and of what they differ by from each
 * earlier edition (practice reference, section 5). Adds to `hidden`.
 */
export function secureSums(threshold: number, report: PublishedFigures, exact: ExactCells, earlier: readonly PublishedFigures[], hidden: Set<string>): void {
  const table = tableOf(report, exact);
  const values = table.names.map((name) => exact[name] ?? (exact['K01.value'] ?? 0) - (exact['K05.den'] ?? 0));
  const marked = new Set(table.names.flatMap((name, cell) => (hidden.has(name) ? [cell] : [])));
  for (let before = -1; before !== marked.size; ) {
    before = marked.size;
    for (const each of [values, ...earlier.map((edition) => differences(table, values, edition))]) secureLines(table.lines, each, marked, threshold);
  }
  for (const cell of marked) hidden.add(table.names[cell] ?? UNDECIDED);
}

export interface SafeFigures {
  readonly hidden: ReadonlySet<string>;
  /** What could still be worked out with nothing left to hide. */
  readonly left: readonly Recovered[];
}

/**
 * Attacks the release beside those that its readers have, and hides one more cell for as long as the attack wins. In:
 * the report, what it hides for being small, what is to be hidden besides. Out: everything to hide.
 */
export function hideUntilSafe(rule: SuppressionRule, report: PublishedFigures, small: ReadonlySet<string>, hiddenBesides: ReadonlySet<string>, beside: BesideRelease): SafeFigures {
  const seen = seenBeside(beside);
  const securing: Securing = { rule, report, small, beside: seen, lost: attackReleases(rule, seen) };
  const hidden = new Set(hiddenBesides);
  for (;;) {
    const found = recoveredWith(securing, hidden);
    const next = found.length === 0 ? undefined : nextToHide(securing, hidden, found);
    if (next === undefined) return { hidden, left: found };
    hidden.add(next);
  }
}
