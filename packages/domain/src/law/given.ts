import type { Nation } from './country.js';
import { instant, instantOfLondon, isLocalDate, localDate, type Instant, type LocalDate } from '../time/index.js';

/** Facts as plain JSON, where a rule is chosen by name. */
export type Given = Readonly<Record<string, unknown>>;

/** A fact that is there but cannot be read. */
export class UnreadableFact extends TypeError {
  constructor(field: string, value: unknown) {
    super(`cannot read ${field}: ${JSON.stringify(value) ?? 'absent'}`);
  }
}

/**
 * Reading plain JSON into domain types: each function refuses what it cannot read, and gives null for what is absent.
 */
export const isRecord = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The fact as a text; null where it is absent. A fault (`UnreadableFact`) for anything else, as for each of the
 * following.
 */
export function textIn(given: Given, field: string): string | null {
  const value = given[field] ?? null;
  if (value === null || typeof value === 'string') return value;
  throw new UnreadableFact(field, value);
}
/** The fact as a number; null where it is absent. */
export function numberIn(given: Given, field: string): number | null {
  const value = given[field] ?? null;
  if (value === null || typeof value === 'number') return value;
  throw new UnreadableFact(field, value);
}
/** The fact as a yes or no; null where it is absent, which is "not known" and never no. */
export function flagIn(given: Given, field: string): boolean | null {
  const value = given[field] ?? null;
  if (value === null || typeof value === 'boolean') return value;
  throw new UnreadableFact(field, value);
}
/** The fact as a list of texts; null where it is absent. */
export function textsIn(given: Given, field: string): readonly string[] | null {
  const value = given[field] ?? null;
  if (value === null) return null;
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value;
  throw new UnreadableFact(field, value);
}
/** The fact as a record of further facts; null where it is absent. */
export function recordIn(given: Given, field: string): Given | null {
  const value = given[field] ?? null;
  if (value === null || isRecord(value)) return value;
  throw new UnreadableFact(field, value);
}
/** The fact as a list of records; null where it is absent. */
export function recordsIn(given: Given, field: string): readonly Given[] {
  const value = given[field] ?? [];
  if (Array.isArray(value) && value.every(isRecord)) return value;
  throw new UnreadableFact(field, value);
}

const LOCAL_TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2}(\.\d+)?)?$/;
/** A day, or an instant; a time without an offset is the time on the wall in London. */
export function whenOf(text: string): LocalDate | Instant {
  if (isLocalDate(text)) return text;
  const local = LOCAL_TIME.exec(text);
  return local ? instantOfLondon(localDate(local[1] ?? ''), local[2] ?? '') : instant(text);
}
/** The fact as a civil date, the day of a date and time; null where it is absent. */
export function dateIn(given: Given, field: string): LocalDate | null {
  const text = textIn(given, field);
  return text === null ? null : localDate(text.slice(0, 10));
}
/** The fact as an instant; null where it is absent. A time without an offset is London time. */
export function instantIn(given: Given, field: string): Instant | null {
  const text = textIn(given, field);
  if (text === null) return null;
  const when = whenOf(text);
  return isLocalDate(when) ? instantOfLondon(when, '00:00') : when;
}
/** England or Wales, or elsewhere for any other answer; null where nothing was said. */
export function nationOf(value: unknown): Nation | null {
  if (value === null || value === undefined) return null;
  return value === 'England' || value === 'Wales' ? value : 'elsewhere';
}
