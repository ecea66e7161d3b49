import type { SuppressionRule } from '@alongside/domain';
import { ONLY_GROWS, sumsIn, type Edition, type Seen } from './figures-seen.js';
import { propagate, type Interval, type Line } from './intervals.js';

/** What an attacker takes for granted beyond the sums. */
export interface Reader {
  /** Can tell a figure that is small from one hidden to protect it; otherwise takes every hidden one for small. */
  readonly knowsWhichAreSmall: boolean;
  /** Takes a correction to have added entries and taken none away. */
  readonly takesLateForAdded: boolean;
  /** Takes who was open at the end of a quarter for who was open at the start of the next; late entries may belie it. */
  readonly joinsQuarters: boolean;
}
const BOTH = [true, false];
export const READERS: readonly Reader[] = BOTH.flatMap((knowsWhichAreSmall) =>
  BOTH.flatMap((takesLateForAdded) => BOTH.map((joinsQuarters) => ({ knowsWhichAreSmall, takesLateForAdded, joinsQuarters }))),
);

/** The first count that the rule shows. */
export const firstShown = (rule: SuppressionRule): number =>
  rule.kind === 'PRIMARY_SECONDARY' ? rule.threshold : rule.kind === 'NHS_HES' ? 8 : 5;

const ANY = (): Interval => ({ low: 0, high: Number.POSITIVE_INFINITY });

function ofOne({ rule }: Edition, seen: Seen, isTakenForSmall: boolean): Interval {
  if (seen === null) return ANY();
  const isExact = rule.kind === 'PRIMARY_SECONDARY' || rule.kind === 'NONE';
  if (seen === 'hidden') return isExact || !isTakenForSmall ? ANY() : { low: rule.kind === 'MHSDS' ? 0 : 1, high: firstShown(rule) - 1 };
  if (isExact || seen === 0) return { low: seen, high: seen };
  return { low: Math.max(firstShown(rule), seen - 2), high: seen + 2 };
}

interface Cell {
  readonly of: Edition;
  readonly name: string;
  readonly seen: Seen | undefined;
}
interface Puzzle {
  readonly cells: Cell[];
  readonly known: Interval[];
  readonly lines: Line[];
  place(of: Edition, name: string): number;
}

function emptyPuzzle({ knowsWhichAreSmall }: Reader): Puzzle {
  const [cells, known, lines, places] = [[] as Cell[], [] as Interval[], [] as Line[], new Map<string, number>()];
  const place = (of: Edition, name: string): number => {
    const key = `${of.contract} ${of.quarter} ${of.edition} ${name}`;
    const found = places.get(key);
    if (found !== undefined) return found;
    const [seen, truth] = [of.seen.get(name), of.truth.get(name) ?? 0];
    const isSmall = truth < firstShown(of.rule) && (truth > 0 || of.rule.kind === 'MHSDS');
    cells.push({ of, name, seen });
    known.push(ofOne(of, seen ?? null, !knowsWhichAreSmall || isSmall));
    places.set(key, cells.length - 1);
    return cells.length - 1;
  };
  return { cells, known, lines, place };
}

const following = (editions: readonly Edition[], { contract, quarter }: Edition, step: 0 | 1) =>
  editions.filter((each) => each.contract === contract && each.quarter === quarter + step);
const newest = (editions: readonly Edition[]): Edition | undefined => [...editions].sort((a, b) => b.edition - a.edition)[0];

function joinEditions(puzzle: Puzzle, editions: readonly Edition[], { takesLateForAdded, joinsQuarters }: Reader): void {
  for (const edition of editions) {
    const [last, next] = [newest(following(editions, edition, 0)), newest(following(editions, edition, 1))];
    if (joinsQuarters && last === edition && next) puzzle.lines.push({ left: [puzzle.place(edition, 'K21 end')], right: [puzzle.place(next, 'K21 start')] });
    const later = following(editions, edition, 0).find((each) => each.edition === edition.edition + 1);
    if (!later || !takesLateForAdded) continue;
    for (const name of edition.seen.keys()) {
      if (!ONLY_GROWS.test(name) || !later.seen.has(name)) continue;
      puzzle.lines.push({ left: [puzzle.place(edition, name), puzzle.place(later, `added to ${name}`)], right: [puzzle.place(later, name)] });
    }
  }
}

function puzzleOf(editions: readonly Edition[], reader: Reader): Puzzle {
  const puzzle = emptyPuzzle(reader);
  for (const edition of editions) {
    for (const name of edition.seen.keys()) puzzle.place(edition, name);
    for (const { left, right } of sumsIn([...edition.seen.keys()]))
      puzzle.lines.push({ left: left.map((name) => puzzle.place(edition, name)), right: right.map((name) => puzzle.place(edition, name)) });
  }
  joinEditions(puzzle, editions, reader);
  return puzzle;
}

export interface Win {
  readonly where: string;
  readonly low: number;
  readonly high: number;
}
export interface Attack {
  readonly hiddenCells: number;
  /** Hidden figures worked out to their one value. */
  readonly recovered: readonly Win[];
  /** Figures whose hiding does not say it, and that are now known to be few. */
  readonly knownToBeFew: readonly Win[];
  /** Figures shown in two editions of a quarter, whose difference is now known to be few. */
  readonly fewBetweenEditions: readonly Win[];
}

const isFew = ({ low, high }: Pick<Interval, 'low' | 'high'>, rule: SuppressionRule) => low >= 1 && high < firstShown(rule);

function differences(puzzle: Puzzle, after: readonly Interval[], editions: readonly Edition[]): readonly Win[] {
  return editions.flatMap((first) =>
    following(editions, first, 0)
      .filter((second) => second.edition > first.edition)
      .flatMap((second) =>
        [...first.seen].flatMap(([name, seen]): Win[] => {
          if (typeof seen !== 'number' || typeof second.seen.get(name) !== 'number') return [];
          const [was, is] = [after[puzzle.place(first, name)] ?? ANY(), after[puzzle.place(second, name)] ?? ANY()];
          const added = { low: is.low - was.high, high: is.high - was.low };
          const taken = { low: -added.high, high: -added.low };
          const where = `${first.contract} quarter ${first.quarter} editions ${first.edition} and ${second.edition}: ${name}`;
          return isFew(added, first.rule) || isFew(taken, first.rule) ? [{ where, ...added }] : [];
        }),
      ),
  );
}

/** Another edition or quarter says the same count in clear: then it is not hidden, whatever this one does. */
function isShownElsewhere({ lines, cells }: Puzzle, cell: number): boolean {
  const pairs = lines.filter(({ left, right }) => left.length + right.length === 2 && [...left, ...right].includes(cell));
  return pairs.some(({ left, right }) => [...left, ...right].some((other) => typeof cells[other]?.seen === 'number'));
}

/** Lays every edition before one reader, and answers what the reader wins. A guess that is not the truth wins nothing. */
export function attackAs(reader: Reader, editions: readonly Edition[]): Attack {
  const puzzle = puzzleOf(editions, reader);
  const hidden = puzzle.cells.flatMap(({ seen }, cell) => (seen === 'hidden' ? [cell] : []));
  const after = propagate(puzzle.lines, puzzle.known);
  if (!after) return { hiddenCells: hidden.length, recovered: [], knownToBeFew: [], fewBetweenEditions: [] };
  const open = hidden.filter((cell) => !isShownElsewhere(puzzle, cell)).map((cell) => {
    const { of, name } = puzzle.cells[cell] as Cell;
    const interval = after[cell] ?? ANY();
    return { of, where: `${of.contract} quarter ${of.quarter} edition ${of.edition}: ${name}`, ...interval, truth: of.truth.get(name) };
  });
  const right = open.filter(({ low, high, truth }) => truth !== undefined && low <= truth && truth <= high);
  return {
    hiddenCells: hidden.length,
    recovered: right.filter(({ low, high }) => low === high),
    knownToBeFew: right.filter(({ of, low, high }) => of.rule.kind === 'PRIMARY_SECONDARY' && isFew({ low, high }, of.rule)),
    fewBetweenEditions: differences(puzzle, after, editions),
  };
}

/** Every reader's wins, in a form that a failure can be read from. */
export const winsOf = (editions: readonly Edition[]): readonly string[] =>
  READERS.flatMap((reader) => {
    const { recovered, knownToBeFew, fewBetweenEditions } = attackAs(reader, editions);
    const say = (what: string, wins: readonly Win[]) => wins.map(({ where, low, high }) => `${what}: ${where} is ${low} to ${high}`);
    return [...say('recovered', recovered), ...say('known to be few', knownToBeFew), ...say('few between editions', fewBetweenEditions)];
  });
