import { pinnedCells } from './attack.js';
import { HIDDEN, type Released, type SuppressionRule } from './rule.js';
import { suppressCount } from './suppress.js';
import { cellsOf, nextToMark, secureLines, smallCells, type SumLine } from './sum-line.js';

/** Figures of one release that sums join, in one breakdown or across several: one table for every rule. */
export interface JoinedFigures {
  /** By name. Figures that are not published themselves but follow from published ones belong here too. */
  readonly values: Readonly<Record<string, number>>;
  /** Names of those that are not published themselves. */
  readonly unpublished?: readonly string[];
  /** What adds up to what, by name. */
  readonly sums: readonly { readonly left: readonly string[]; readonly right: readonly string[] }[];
}

export interface ReleasedFigures {
  readonly figures: Readonly<Record<string, Released>>;
  /** Hidden figures that an outsider could still work out: shown to the person who publishes, and to nobody else. */
  readonly pinned: readonly { readonly name: string; readonly value: number }[];
}

interface Numbered {
  readonly names: readonly string[];
  readonly values: readonly number[];
  readonly lines: readonly SumLine[];
  readonly unpublished: ReadonlySet<number>;
}

function numbered({ values, sums, unpublished = [] }: JoinedFigures): Numbered {
  const names = Object.keys(values);
  const indexOf = (name: string): number => {
    const index = names.indexOf(name);
    if (index < 0) throw new RangeError(`a sum names ${name}, which has no value`);
    return index;
  };
  const lines = sums.map(({ left, right }) => ({ left: left.map(indexOf), right: right.map(indexOf) }));
  const counts = Object.values(values);
  const add = (cells: readonly number[]) => cells.reduce((sum, cell) => sum + (counts[cell] ?? 0), 0);
  const wrong = lines.findIndex((line) => add(line.left) !== add(line.right));
  if (wrong >= 0)
    throw new RangeError(
      `figures do not add up: ${sums[wrong]?.left.join(' + ')} is not ${sums[wrong]?.right.join(' + ')}`,
    );
  return { names, values: counts, lines, unpublished: new Set(unpublished.map(indexOf)) };
}

const shownWith = (values: readonly number[], marked: ReadonlySet<number>): Released[] =>
  values.map((value, cell) => (marked.has(cell) ? HIDDEN : value));

/** More of a line that holds a pinned cell; failing that, of any line that hides something. */
function nextAgainst(
  pinned: readonly number[],
  { values, lines }: Numbered,
  marked: ReadonlySet<number>,
): number | undefined {
  const holding = lines.filter((line) => cellsOf(line).some((cell) => pinned.includes(cell)));
  const hiding = lines.filter((line) => cellsOf(line).some((cell) => marked.has(cell)));
  for (const line of [...holding, ...hiding]) {
    const next = nextToMark(line, values, marked);
    if (next !== undefined) return next;
  }
  return undefined;
}

function hideUntilNothingIsPinned(rule: SuppressionRule & { kind: 'PRIMARY_SECONDARY' }, table: Numbered): Released[] {
  const marked = smallCells(table.values, rule.threshold);
  for (;;) {
    secureLines(table.lines, table.values, marked, rule.threshold);
    const pinned = pinnedCells(rule, table.lines, shownWith(table.values, marked), table.unpublished);
    const next = pinned.length === 0 ? undefined : nextAgainst(pinned, table, marked);
    if (next === undefined) return shownWith(table.values, marked);
    marked.add(next);
  }
}

/**
 * Releases joined figures as one table, then attacks the result. Refuses figures whose sums do not hold, since a
 * report that does not add up is wrong before it is unsafe (practice reference, section 4, K21).
 */
export function releaseJoined(rule: SuppressionRule, joined: JoinedFigures): ReleasedFigures {
  const table = numbered(joined);
  const released =
    rule.kind === 'PRIMARY_SECONDARY'
      ? hideUntilNothingIsPinned(rule, table)
      : table.values.map((value) => suppressCount(rule, value));
  const named = table.names.flatMap((name, cell): [string, Released][] =>
    table.unpublished.has(cell) ? [] : [[name, released[cell] ?? HIDDEN]],
  );
  const pinned = rule.kind === 'NONE' ? [] : pinnedCells(rule, table.lines, released, table.unpublished);
  return {
    figures: Object.fromEntries(named),
    pinned: pinned.map((cell) => ({ name: table.names[cell] ?? '', value: table.values[cell] ?? 0 })),
  };
}
