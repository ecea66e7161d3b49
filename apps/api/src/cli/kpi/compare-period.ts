import type { Comparison } from '../tally.js';

/** The same as data: order of keys does not matter, and 35 is 35.0. */
export function isSame(expected: unknown, got: unknown): boolean {
  return sorted(expected) === sorted(got);
}
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_key, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  ) ?? 'undefined';

const KPI = /^(K(?:0[1-9]|1\d|2[0-2]))(?:_|$)/;

/** One comparison for each of K01 to K22 that the file has a figure for; the whole value, with what was left aside. */
export function comparePeriod(
  period: string,
  expected: Readonly<Record<string, unknown>>,
  got: Readonly<Record<string, unknown>> | Error,
): readonly Comparison[] {
  return Object.entries(expected).flatMap(([key, value]) => {
    const [, kpi] = KPI.exec(key) ?? [];
    if (kpi === undefined) return [];
    const figure = got instanceof Error ? got.message : got[kpi];
    const hasPassed = !(got instanceof Error) && isSame(value, figure);
    return [{ hasPassed, failure: `${period} ${kpi} ${JSON.stringify(value)} ${JSON.stringify(figure)}` }];
  });
}
