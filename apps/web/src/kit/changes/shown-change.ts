import type { Change, ChangedValue } from '@alongside/contracts/changes';
import { isLocalDate, type Instant } from '@alongside/domain/time';
import { dayAndTime, list, plainDate, sentence } from '../../platform/format';
import { changes as words } from '../../words/changes';
import { wordFor } from '../../words/codes';

/** How one kind of settings speaks of its records and their fields. A field without words is not shown. */
export interface ChangeWords {
  /** By table: 'leave' is 'Leave'. */
  readonly things: Readonly<Record<string, string>>;
  /** By column, or by 'table.column' where two tables mean different things by one. */
  readonly fields: Readonly<Record<string, string>>;
  /** What a record is called, where that is a code. */
  readonly about?: (name: string) => string;
  /** Words for a coded value; undefined leaves it as it is. */
  readonly value?: (field: string, value: string | number) => string | undefined;
}

export interface ShownField {
  readonly field: string;
  readonly from: string;
  readonly to: string;
}
export interface ShownChange {
  readonly id: string;
  readonly when: string;
  readonly who: string;
  readonly what: string;
  readonly fields: readonly ShownField[];
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

function shownScalar(value: string | number | boolean, field: string, { value: own }: ChangeWords): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  const said = own?.(field, value);
  if (said !== undefined) return said;
  if (typeof value === 'string' && isLocalDate(value)) return plainDate(value);
  // The history keeps an instant as Postgres writes it, with an offset.
  return typeof value === 'string' && MOMENT.test(value) ? dayAndTime(new Date(value).toISOString() as Instant) : String(value);
}

function shownValue(value: ChangedValue, field: string, own: ChangeWords): string {
  if (value === null || value === '') return words.nothing;
  if (!Array.isArray(value)) return shownScalar(value, field, own);
  return value.length === 0 ? words.nothing : list(value.map((each) => shownScalar(each, field, own)));
}

/** A change as people read it: who, when, and each field they know by name, from what to what; and of which record, where a list holds several. */
export function shownChange(change: Change, own: ChangeWords, isNamed = false): ShownChange {
  const fields = change.fields.flatMap(({ field, from, to }): ShownField[] => {
    const label = own.fields[`${change.of}.${field}`] ?? own.fields[field];
    const shown = { from: shownValue(from, field, own), to: shownValue(to, field, own) };
    return label === undefined || shown.from === shown.to ? [] : [{ field: label, ...shown }];
  });
  return {
    id: change.id,
    when: sentence(dayAndTime(change.at)),
    who: change.byName ?? words.by.nobody,
    what: [`${words.kinds[change.kind]}: ${wordFor(own.things, change.of)}`, isNamed && change.about && (own.about?.(change.about) ?? change.about)].filter(Boolean).join(', '),
    fields,
  };
}
