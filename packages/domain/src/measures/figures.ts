import { percentOf } from './rounding.js';
import type { Verdict } from './verdict.js';

/** A share, always shown with both its sides; `pct` is null when there is nothing to divide by. */
export interface Share {
  readonly num: number;
  readonly den: number;
  readonly pct: number | null;
}
/** A share of referrals that met a target, with those left out counted aside. */
export interface TargetShare extends Share {
  readonly pending: number;
  readonly void: number;
}
export type CountsByCode = Readonly<Record<string, number>>;
export interface Hours {
  readonly minutes: number;
  readonly hours: number;
}

/** A share with its parts; the percentage is null where there is nothing to divide by. */
export const shareOf = (num: number, den: number): Share => ({ num, den, pct: percentOf(num, den) });

/** The share of `items` that fit. */
export const shareFitting = <Item>(items: readonly Item[], fits: (item: Item) => boolean): Share =>
  shareOf(items.filter(fits).length, items.length);

/** How many met a target, of those decided, with those void or pending left aside and counted. */
export function targetShareOf(verdicts: readonly Verdict[]): TargetShare {
  const count = (verdict: Verdict) => verdicts.filter((each) => each === verdict).length;
  return { ...shareOf(count('MET'), count('MET') + count('MISSED')), pending: count('PENDING'), void: count('VOID') };
}

/** How many of each code, codes in order; items without a code, and codes without items, are left out. */
export function countsByCode<Item>(items: readonly Item[], codeOf: (item: Item) => string | null): CountsByCode {
  const counts = new Map<string, number>();
  for (const item of items) {
    const code = codeOf(item);
    if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The people behind these items, each once; an item about nobody counts for nobody. */
export const distinctPeople = (items: readonly { readonly personId: string | null }[]): ReadonlySet<string> =>
  new Set(items.flatMap(({ personId }) => (personId === null ? [] : [personId])));
