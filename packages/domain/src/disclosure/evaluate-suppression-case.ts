import { hesCount, hesPercent, mhsdsCount } from './nhs-rounding.js';
import { protectRow, type ProtectedRow } from './protect-row.js';
import { protectTable, type ProtectedTable } from './protect-table.js';
import { HIDDEN, type ReleasedStatistic } from './rule.js';

/** A row of a suppression vector file; what the rule does not use may be absent. */
export interface SuppressionCase {
  readonly rule: string;
  readonly shape?: string;
  readonly threshold?: number;
  readonly values?: readonly number[] | readonly (readonly number[])[];
  readonly pairs?: readonly (readonly number[])[];
}

/** A case that names no rule or shape we know: it fails, and is never passed over. */
export class UnknownSuppressionCase extends RangeError {}

type Marked<Mark extends string> = number | Mark | null;
const mark =
  <const Mark extends string>(sign: Mark) =>
  (released: ReleasedStatistic): Marked<Mark> =>
    released === HIDDEN ? sign : released;
const star = mark('*');
const letter = mark('c');

const isRow = (values: readonly unknown[]): values is readonly number[] =>
  values.every((value) => typeof value === 'number');
const isTable = (values: readonly unknown[]): values is readonly (readonly number[])[] =>
  values.every((value) => Array.isArray(value));

const rowAnswer = ({ cells, total, primary, secondary }: ProtectedRow) => ({
  cells: cells.map(letter),
  total: letter(total),
  primary,
  secondary,
});
const tableAnswer = (table: ProtectedTable) => ({
  cells: table.cells.map((row) => row.map(letter)),
  rowTotals: table.rowTotals.map(letter),
  columnTotals: table.columnTotals.map(letter),
  grandTotal: letter(table.grandTotal),
  primary: table.primary,
  secondary: table.secondary,
});

function primarySecondary({ shape, threshold, values = [] }: SuppressionCase) {
  if (threshold === undefined) throw new UnknownSuppressionCase('PRIMARY_SECONDARY without a threshold');
  if (shape === '1D' && isRow(values)) return rowAnswer(protectRow(values, threshold));
  if (shape === '2D' && isTable(values)) return tableAnswer(protectTable(values, threshold));
  throw new UnknownSuppressionCase(`PRIMARY_SECONDARY of shape ${String(shape)}`);
}

/**
 * Works out one row of a suppression vector file, in the file's own form: hidden is '*', or 'c' for PRIMARY_SECONDARY.
 */
export function evaluateSuppressionCase(given: SuppressionCase) {
  const { rule, values = [], pairs = [] } = given;
  if (rule === 'PRIMARY_SECONDARY') return primarySecondary(given);
  if (rule === 'NHS_HES' && isRow(values)) return values.map((value) => star(hesCount(value)));
  if (rule === 'MHSDS' && isRow(values)) return values.map((value) => star(mhsdsCount(value)));
  if (rule === 'NHS_HES_PCT')
    return pairs.map(([numerator = 0, denominator = 0]) => star(hesPercent(numerator, denominator)));
  throw new UnknownSuppressionCase(`suppression rule ${rule}`);
}
