import type { Comparison } from '../tally.js';

type Values = Readonly<Record<string, unknown>>;

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

/** What was worked out of one period. */
export interface PeriodWorkedOut {
  /** By the definitions: K01 to K37. */
  readonly figures: Values;
  /** By the application's own query, for the measures it reports: these must agree with the file as well. */
  readonly reported: Values;
  readonly breakdowns: Values;
}

const KPI = /^(K\d\d)(?:_|$)/;

const one = (period: string, name: string, expected: unknown, got: readonly unknown[]): Comparison => {
  const wrong = got.filter((each) => !isSame(expected, each));
  return {
    hasPassed: wrong.length === 0,
    failure: `${period} ${name} ${JSON.stringify(expected)} ${JSON.stringify(wrong[0])}`,
  };
};

function figureOf(period: string, key: string, expected: unknown, worked: PeriodWorkedOut | Error): readonly Comparison[] {
  const [, kpi] = KPI.exec(key) ?? [];
  if (kpi === undefined) return [];
  if (worked instanceof Error) return [one(period, kpi, expected, [worked.message])];
  const { figures, reported } = worked;
  return [one(period, kpi, expected, [figures[kpi], ...(kpi in reported ? [reported[kpi]] : [])])];
}

/**
 * One comparison for each measure and each breakdown that the file has of a period: the whole value, with what was left
 * aside. What the file names and nothing here works out fails, and is never passed over.
 */
export function comparePeriod(period: string, { breakdowns = {}, ...expected }: Values, worked: PeriodWorkedOut | Error): readonly Comparison[] {
  return [
    ...Object.entries(expected).flatMap(([key, value]) => figureOf(period, key, value, worked)),
    ...Object.entries(Object(breakdowns) as Values).map(([name, value]) =>
      one(period, `breakdowns.${name}`, value, [worked instanceof Error ? worked.message : worked.breakdowns[name]]),
    ),
  ];
}
