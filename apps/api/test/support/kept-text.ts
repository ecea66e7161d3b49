import type pg from 'pg';

/** Text that something on the way might make regular: both forms of an accent, joined pictures, marks nobody sees, quotes, lines. */
const LONG = `e\u0301\u00e9 \u{1f469}\u200d\u{1f469}\u200d\u{1f467} \u202ea\u200bb "\\'<b>&amp;%s$1{{x}} \u2028\ufeff\r\n\tend`;
const SHORT = 'e\u0301\u00e9\u{1f467}';

/** An odd text that can be found again by the name at its beginning; shorter where little may be written. */
export const oddText = (name: string, longest = 8000): string => (longest > name.length + LONG.length ? `${name} ${LONG}` : `${name} ${SHORT}`);

/** Every text in an answer or a row, however deep. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** Every text in the database that holds a name, from whatever table. */
export async function textsKept(admin: pg.Client, name: string): Promise<string[]> {
  const { rows: tables } = await admin.query<{ table: string }>(`select relname as "table" from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`);
  const found: string[] = [];
  for (const { table } of tables) {
    const { rows } = await admin.query<{ row: unknown }>(`select to_jsonb(t) as row from ${table} t where t::text like $1`, [`%${name}%`]);
    found.push(...rows.flatMap(({ row }) => textsIn(row)).filter((text) => text.includes(name)));
  }
  return found;
}
