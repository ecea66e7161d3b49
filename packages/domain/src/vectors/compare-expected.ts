import { instant, isLocalDate } from '../time/index.js';

export interface Difference {
  readonly field: string;
  readonly expected: unknown;
  readonly got: unknown;
}
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(Z|[+-]\d{2}:\d{2})$/;
const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && !isLocalDate(value) && INSTANT.test(value);

function sortedJson(value: unknown): string {
  return (
    JSON.stringify(value, (_, each: unknown) =>
      typeof each === 'object' && each !== null && !Array.isArray(each)
        ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => a.localeCompare(b)))
        : each,
    ) ?? 'undefined'
  );
}
/** Equal as data: instants by absolute time, not by text. */
function isSame(expected: unknown, got: unknown): boolean {
  if (isInstant(expected) && isInstant(got)) return instant(expected) === instant(got);
  return sortedJson(expected) === sortedJson(got);
}

/** The fields of `expect` that the answer has otherwise; fields the vector does not name are not compared. */
export function compareExpected(
  expect: Readonly<Record<string, unknown>>,
  got: Readonly<Record<string, unknown>>,
): readonly Difference[] {
  return Object.entries(expect)
    .filter(([field, expected]) => !isSame(expected, got[field]))
    .map(([field, expected]) => ({ field, expected, got: got[field] }));
}
