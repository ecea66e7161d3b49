import type { LocalDate } from '../time/index.js';

/** H: statute text or a reported case; M: settled practice; L: ask a lawyer before relying on it. */
export type Confidence = 'H' | 'M' | 'L';

/**
 * One version of a rule. `from` null means enacted but not commenced: listed, and switched off. Both dates are
 * inclusive.
 */
export interface DatedRow<Value> {
  readonly id: string;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly value: Value;
  readonly source: string;
  readonly confidence: Confidence;
}

/**
 * Commencement dates that an administrator has entered, by the id of the row. A row that already has a date keeps it:
 * law in force is not moved by a setting.
 */
export type Commencements = Readonly<Record<string, LocalDate>>;
export const NOTHING_COMMENCED: Commencements = {};

/** The day a row is in force from: its own, or the one its commencement order gave; null while neither is known. */
export const startOf = (row: DatedRow<unknown>, commenced: Commencements): LocalDate | null =>
  row.from ?? commenced[row.id] ?? null;

/**
 * The version in force on the date of the event, or null if none is. Of two in force (an open old row and a newly
 * commenced one) the later start wins, so that nothing dated before a commencement changes.
 */
export function rowOn<Value>(
  rows: readonly DatedRow<Value>[],
  on: LocalDate,
  commenced: Commencements = NOTHING_COMMENCED,
): DatedRow<Value> | null {
  let found: { row: DatedRow<Value>; start: LocalDate } | null = null;
  for (const row of rows) {
    const start = startOf(row, commenced);
    if (start === null || start > on || (row.to !== null && row.to < on)) continue;
    if (found === null || start >= found.start) found = { row, start };
  }
  return found?.row ?? null;
}

/** Names one version of a rule for good: what is stored with a decision. */
export const versionOf = (row: DatedRow<unknown>, commenced: Commencements = NOTHING_COMMENCED): string =>
  `${row.id}@${startOf(row, commenced) ?? 'not-commenced'}`;
