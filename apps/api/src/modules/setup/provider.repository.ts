import type { ReadTransaction, Transaction } from '../../platform/database/unit-of-work.js';

export interface NewProvider {
  readonly organisationId: string;
  readonly slug: string;
  readonly name: string;
  readonly prefix: string;
  readonly email: string;
}
/** A real provider with nothing in it, added from within it. Its public form stays shut until somebody opens it. */
export async function addProvider({ manager }: Transaction, { organisationId, slug, name, prefix, email }: NewProvider): Promise<void> {
  await manager.query(
    `insert into organisation (organisation_id, slug, name, phone, email, reference_prefix, is_public_form_on) values ($1, $2, $3, '', $4, $5, false)`,
    [organisationId, slug, name, email, prefix],
  );
  await manager.query(`insert into measure_setting (organisation_id) values ($1)`, [organisationId]);
}

/** The first of a slug's spellings that no provider has. */
export async function freeSlug({ manager }: ReadTransaction, wanted: string): Promise<string> {
  const [row] = await manager.query<{ slug: string }[]>(
    `select s.slug from (select $1::text as slug, 1 as n union all select left($1, 36) || '-' || n, n from generate_series(2, 99) n) s
     where not exists (select 1 from all_organisations() o where o.slug = s.slug) order by s.n limit 1`,
    [wanted],
  );
  if (!row) throw new Error('no slug is free');
  return row.slug;
}
