import { ANY_COUNT, boundsOf, cellsOf, determinedCells, HIDDEN, isImpossible, tighten, type Bounds, type SuppressionRule, type SumLine } from '../disclosure/index.js';
import { firstShown } from './changed-by-few.js';
import { cellsOfRelease, sumsOfRelease, type ReleaseCells } from './release-cells.js';
import type { SeenRelease } from './seen-release.js';

/** A hidden figure that a reader can work out, or a shown one that tells how few an edition before it lacked. */
export interface Recovered {
  readonly quarter: number;
  readonly edition: number;
  readonly name: string;
  readonly value: number;
}

/** Whether two wins are of one figure. */
export const isSameFigure = (a: Recovered, b: Recovered): boolean => a.quarter === b.quarter && a.edition === b.edition && a.name === b.name;

interface Puzzle {
  readonly cells: { readonly of: SeenRelease; readonly name: string; readonly isHidden: boolean; readonly isShown: boolean; readonly known: Bounds }[];
  readonly lines: SumLine[];
  readonly at: Map<SeenRelease, ReadonlyMap<string, number>>;
}

const knownOf = (rule: SuppressionRule, value: ReleaseCells[string], isSecondary: boolean): Bounds =>
  value === null || (value === HIDDEN && isSecondary) ? ANY_COUNT : boundsOf(rule, value);

function addRelease({ cells, lines, at }: Puzzle, rule: SuppressionRule, release: SeenRelease): void {
  const figures = cellsOfRelease(release.figures);
  const places = new Map<string, number>();
  const place = (name: string): number => {
    const found = places.get(name) ?? cells.length;
    if (found < cells.length) return found;
    const value = figures[name] ?? null;
    cells.push({ of: release, name, isHidden: value === HIDDEN, isShown: typeof value === 'number', known: knownOf(release.figures.rule ?? rule, value, release.secondary?.has(name) ?? false) });
    places.set(name, found);
    return found;
  };
  Object.keys(figures).forEach(place);
  for (const { left, right } of sumsOfRelease(figures)) lines.push({ left: left.map(place), right: right.map(place) });
  at.set(release, places);
}

/** The newest edition of every quarter: an older one is of facts that were other facts. */
const newestOf = (releases: readonly SeenRelease[]): ReadonlyMap<number, SeenRelease> =>
  new Map([...releases].sort((a, b) => a.edition - b.edition).map((release) => [release.quarter, release]));

/** Who is open at the end of a quarter is open at the start of the next. */
function joinQuarters({ lines, at }: Puzzle, releases: readonly SeenRelease[]): void {
  const newest = newestOf(releases);
  for (const [quarter, release] of newest) {
    const next = newest.get(quarter + 1);
    const [end, start] = [at.get(release)?.get('K21.end'), next && at.get(next)?.get('K21.start')];
    if (end !== undefined && start !== undefined) lines.push({ left: [end], right: [start] });
  }
}

/** Another release says the same thing in clear: what is shown there is no secret here. */
function isShownElsewhere({ cells, lines }: Puzzle, cell: number): boolean {
  const twins = lines.filter(({ left, right }) => left.length === 1 && right.length === 1 && [...left, ...right].includes(cell));
  return twins.some(({ left, right }) => [...left, ...right].some((twin) => cells[twin]?.isHidden === false));
}

/** What entries made late can only add to. */
const ONLY_GROWS = /^(K01|K02|K03|K19|K20|K22)\.value$|^bySource\.|^byLegalGroup\./;

/** The reader takes a correction to have added entries and taken none away. */
function joinEditions({ cells, lines, at }: Puzzle): void {
  for (const [later, now] of at) {
    const earlier = [...at].find(([{ quarter, edition }]) => quarter === later.quarter && edition === later.edition - 1);
    for (const [name, cell] of now) {
      const before = earlier?.[1].get(name);
      if (before === undefined || !ONLY_GROWS.test(name)) continue;
      cells.push({ of: later, name: `${name} added`, isHidden: false, isShown: false, known: ANY_COUNT });
      lines.push({ left: [before, cells.length - 1], right: [cell] });
    }
  }
}

/** What a reader takes for true beyond the sums of one release. */
interface Assumed {
  readonly areQuartersJoined: boolean;
  readonly isLateAdded: boolean;
}

function puzzleOf(rule: SuppressionRule, releases: readonly SeenRelease[], assumed: Assumed): Puzzle {
  const puzzle: Puzzle = { cells: [], lines: [], at: new Map() };
  for (const release of releases) addRelease(puzzle, rule, release);
  if (assumed.areQuartersJoined) joinQuarters(puzzle, releases);
  if (assumed.isLateAdded) joinEditions(puzzle);
  return puzzle;
}

/** What is left of each cell; null where the figures contradict what the reader takes for known. */
function boundsIn({ cells, lines }: Puzzle): readonly Bounds[] | null {
  const bounds = tighten(lines, cells.map(({ known }) => known));
  return bounds.some(isImpossible) ? null : bounds;
}

function recoveredIn(puzzle: Puzzle, bounds: readonly Bounds[]): readonly Recovered[] {
  const { cells, lines } = puzzle;
  const unknown = new Set(cells.flatMap(({ known }, cell) => (known.low === known.high ? [] : [cell])));
  const isRounded = (cell: number) => cells[cell]?.isShown === true && unknown.has(cell);
  const exact = determinedCells(lines.filter((line) => !cellsOf(line).some(isRounded)), unknown);
  return cells.flatMap(({ of, name, isHidden }, cell) => {
    const { low, high } = bounds[cell] ?? ANY_COUNT;
    const isFound = isHidden && (low === high || exact.has(cell)) && !isShownElsewhere(puzzle, cell);
    return isFound ? [{ quarter: of.quarter, edition: of.edition, name, value: low }] : [];
  });
}

const isFew = ({ low, high }: Bounds, rule: SuppressionRule): boolean => low >= 1 && high < firstShown(rule);

/** Figures shown by two editions of a quarter whose difference, either way, is now known to be too few to show. */
function fewBetweenEditions({ at, cells }: Puzzle, rule: SuppressionRule, bounds: readonly Bounds[]): readonly Recovered[] {
  const pairs = [...at].flatMap(([second, now]) =>
    [...at].flatMap(([first, before]) => (first.quarter === second.quarter && first.edition < second.edition ? [{ second, now, before }] : [])),
  );
  return pairs.flatMap(({ second: { quarter, edition }, now, before }) =>
    [...now].flatMap(([name, cell]) => {
      const earlier = before.get(name);
      if (earlier === undefined || cells[cell]?.isShown !== true || cells[earlier]?.isShown !== true) return [];
      const [was, is] = [bounds[earlier] ?? ANY_COUNT, bounds[cell] ?? ANY_COUNT];
      const [added, taken] = [{ low: is.low - was.high, high: is.high - was.low }, { low: was.low - is.high, high: was.high - is.low }];
      return isFew(added, rule) || isFew(taken, rule) ? [{ quarter, edition, name, value: is.low }] : [];
    }),
  );
}

/** To a reader who takes a hidden figure for small or not as the release hid it, or who takes none for small. */
const withoutMarks = (release: SeenRelease): SeenRelease => ({ ...release, secondary: new Set(Object.keys(cellsOfRelease(release.figures))) });

/** A release whose marks cannot all mean small, seen by somebody who has noticed. */
const asUnderstood = (rule: SuppressionRule, release: SeenRelease): SeenRelease =>
  boundsIn(puzzleOf(rule, [release], { areQuartersJoined: false, isLateAdded: false })) ? release : withoutMarks(release);

/** Where what is assumed contradicts the figures, the reader assumes less: entries made late shift what quarters share. */
function attackAs(isLateAdded: boolean, rule: SuppressionRule, releases: readonly SeenRelease[]): readonly Recovered[] {
  const understood = releases.map((release) => asUnderstood(rule, release));
  for (const areQuartersJoined of [true, false]) {
    for (const seen of [understood, releases.map(withoutMarks)]) {
      const puzzle = puzzleOf(rule, seen, { areQuartersJoined, isLateAdded });
      const bounds = boundsIn(puzzle);
      if (bounds) return [...recoveredIn(puzzle, bounds), ...fewBetweenEditions(puzzle, rule, bounds)];
    }
  }
  return [];
}

/**
 * Lays every release of one contract side by side, as its reader can, and answers which hidden figures can be worked
 * out: by interval propagation over all the sums that hold, within a release, from quarter to quarter and from edition to
 * edition, and by adding and subtracting those sums over exact figures. A difference between two editions that is known
 * to be few is a win too. Figures that contradict each other, whatever is assumed of them, give nothing away.
 */
export function attackReleases(rule: SuppressionRule, releases: readonly SeenRelease[]): readonly Recovered[] {
  const hasCorrection = releases.some(({ edition }) => edition > 1);
  const plain = attackAs(false, rule, releases);
  const growing = hasCorrection ? attackAs(true, rule, releases) : [];
  return [...plain, ...growing.filter((win) => !plain.some((each) => isSameFigure(each, win)))];
}
