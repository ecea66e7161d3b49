import type pg from 'pg';

/** Tables that a refused request may touch: who tried, and that they are still there. */
const NOT_COUNTED = new Set(['session', 'sign_in_attempt']);

/** One hash over every row of every table: equal before and after means that nothing changed at all. */
export async function contentsHash(admin: pg.Client): Promise<string> {
  const { rows: tables } = await admin.query<{ name: string }>(`select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`);
  const parts: string[] = [];
  for (const { name } of tables) {
    if (NOT_COUNTED.has(name)) continue;
    const { rows } = await admin.query<{ hash: string }>(`select coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as hash from ${name} t`);
    parts.push(`${name}:${rows[0]?.hash ?? ''}`);
  }
  return parts.join('\n');
}
