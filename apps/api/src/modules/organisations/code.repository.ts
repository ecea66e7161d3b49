import { localDate, type Holidays, type LocalDate } from '@alongside/domain';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';
import type { Nation } from './organisation.repository.js';

export interface CodeRow {
  readonly list: string;
  readonly code: string;
  readonly label: string;
  readonly sortOrder: number;
}

export const allCodes = ({ manager }: ReadTransaction): Promise<CodeRow[]> =>
  manager.query<CodeRow[]>(
    `select list, code, label, sort_order as "sortOrder" from code order by list, sort_order, code`,
  );

interface CalendarRow {
  readonly nation: Nation;
  readonly first_known: string;
  readonly last_known: string;
  readonly days: string[];
}

/** The calendar that working days are counted by: of one nation, or of the organisation's own where none is named. */
export async function calendarOf(
  { manager, actor }: ReadTransaction,
  nation: Nation | null = null,
): Promise<Holidays & { readonly nation: Nation }> {
  const [row] = await manager.query<CalendarRow[]>(
    `select c.nation, c.first_known::text, c.last_known::text,
       array(select h.day::text from holiday h where h.nation = c.nation order by h.day) as days
     from calendar c join organisation o on o.organisation_id = $1 and c.nation = coalesce($2, o.nation)`,
    [actor.organisationId, nation],
  );
  if (!row) throw new Error('no calendar is loaded: run the migrate step');
  return {
    nation: row.nation,
    days: new Set<LocalDate>(row.days.map(localDate)),
    firstKnown: localDate(row.first_known),
    lastKnown: localDate(row.last_known),
  };
}
