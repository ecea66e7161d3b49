import {
  evaluateSuppressionCase,
  evaluateWorkingDayCase,
  measureSettingsOf,
  type MeasureRules,
  type SuppressionCase,
  type WorkingDayCase,
} from '@alongside/domain';
import { compareExpected, evaluateLawVector, type LawVector } from '@alongside/domain/vectors';
import type { Comparison } from '../tally.js';

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One case: what it is called, what it ought to give, and how that is worked out. A fault counts as a failure. */
interface Case {
  readonly name: string;
  readonly expected: Fields;
  readonly evaluate: () => Fields;
}

function compared({ name, expected, evaluate }: Case): Comparison {
  try {
    const differences = compareExpected(expected, evaluate());
    const told = differences.map(
      ({ field, expected: wanted, got }) => `${field}: expected ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`,
    );
    return { hasPassed: differences.length === 0, failure: `${name} ${told.join('; ')}` };
  } catch (error) {
    const got = error instanceof Error ? error.message : String(error);
    return { hasPassed: false, failure: `${name} expected ${JSON.stringify(expected)}, got ${got}` };
  }
}

/** A row that is no case at all fails, and is never passed over. */
const unreadable = (name: string, row: unknown): Comparison => ({
  hasPassed: false,
  failure: `${name} expected a case, got ${JSON.stringify(row) ?? 'nothing'}`,
});
const nameOf = (row: unknown, path: string, position: number): string =>
  `${path} ${isFields(row) && typeof row['id'] === 'string' ? row['id'] : `row ${position + 1}`}`;

function lawVector(row: unknown, name: string): Comparison {
  if (!isFields(row) || !isFields(row['given']) || !isFields(row['expect']) || Object.keys(row['expect']).length === 0)
    return unreadable(name, row);
  return compared({ name, expected: row['expect'], evaluate: () => evaluateLawVector(row as unknown as LawVector) });
}

function suppressionCase(row: unknown, name: string): Comparison {
  if (!isFields(row) || row['expected'] === undefined) return unreadable(name, row);
  const { expected } = row;
  return compared({
    name,
    expected: { expected },
    evaluate: () => ({ expected: evaluateSuppressionCase(row as unknown as SuppressionCase) }),
  });
}

const GIVEN = new Set(['receivedAt', 'eventAt', 'note', 'id']);

function workingDayCase(row: unknown, name: string, rules: MeasureRules): Comparison {
  if (!isFields(row) || typeof row['receivedAt'] !== 'string' || typeof row['eventAt'] !== 'string')
    return unreadable(name, row);
  const expected = Object.fromEntries(Object.entries(row).filter(([field]) => !GIVEN.has(field)));
  const given = row as unknown as WorkingDayCase;
  return compared({ name, expected, evaluate: () => ({ ...evaluateWorkingDayCase(given, measureSettingsOf(rules)) }) });
}

/** Every case of one file: law vectors are a list, small-number cases stand in `cases`, and a file of measures has `workingDayCases`. */
export function evaluateFile(path: string, content: unknown): readonly Comparison[] {
  const each = (rows: readonly unknown[], one: (row: unknown, name: string) => Comparison) =>
    rows.map((row, position) => one(row, nameOf(row, path, position)));
  if (Array.isArray(content)) return each(content, lawVector);
  if (!isFields(content)) return [unreadable(path, content)];
  const comparisons: Comparison[] = [];
  if (Array.isArray(content['cases'])) comparisons.push(...each(content['cases'], suppressionCase));
  if (Array.isArray(content['workingDayCases'])) {
    comparisons.push(
      ...each(content['workingDayCases'], (row, name) => workingDayCase(row, name, content['rules'] as MeasureRules)),
    );
  }
  return comparisons.length > 0 ? comparisons : [unreadable(path, Object.keys(content))];
}
