/** What is known of one count: it lies from `low` to `high`. */
export interface Interval {
  low: number;
  high: number;
}
export interface Line {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

const total = (known: readonly Interval[], cells: readonly number[], end: 'low' | 'high', but: number) =>
  cells.reduce((sum, cell) => (cell === but ? sum : sum + (known[cell]?.[end] ?? 0)), 0);

/** Narrows one cell by one line; answers whether it did. */
function narrow(known: Interval[], own: readonly number[], far: readonly number[], cell: number): boolean {
  const now = known[cell];
  if (!now) return false;
  const low = Math.max(now.low, total(known, far, 'low', -1) - total(known, own, 'high', cell));
  const high = Math.min(now.high, total(known, far, 'high', -1) - total(known, own, 'low', cell));
  if (low === now.low && high === now.high) return false;
  known[cell] = { low, high };
  return true;
}

/** What contradicts itself without a bound narrows for ever. */
const MOST_PASSES = 500;

/** What every line leaves of every cell, until nothing narrows; null when the lines cannot all hold. */
export function propagate(lines: readonly Line[], start: readonly Interval[]): readonly Interval[] | null {
  const known = start.map((each) => ({ ...each }));
  let isMoving = true;
  for (let pass = 0; isMoving; pass += 1) {
    if (pass === MOST_PASSES) return null;
    isMoving = false;
    for (const { left, right } of lines) {
      for (const [own, far] of [[left, right], [right, left]] as const) {
        for (const cell of own) {
          if (!narrow(known, own, far, cell)) continue;
          isMoving = true;
          if ((known[cell]?.low ?? 0) > (known[cell]?.high ?? 0)) return null;
        }
      }
    }
  }
  return known;
}
