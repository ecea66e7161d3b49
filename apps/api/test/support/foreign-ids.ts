import type pg from 'pg';

/** How a contract's names for ids that are not named for their table find it. */
const TABLE_OF_NAME: Readonly<Record<string, string>> = { party: 'sharing_party', advocate: 'membership', case: 'case_file', supervisor: 'membership', imhaTrainingSupervisor: 'membership', lead: 'membership' };
const AT_MOST = 6;
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** The ids of one organisation's records: what another must neither reach by them, nor ever be shown. */
export class ForeignIds {
  private constructor(
    private readonly byTable: ReadonlyMap<string, readonly string[]>,
    private readonly all: ReadonlySet<string>,
  ) {}

  static async of(admin: pg.Client, organisationId: string): Promise<ForeignIds> {
    const { rows: columns } = await admin.query<{ table: string; column: string }>(
      `select c.table_name as "table", c.column_name as "column" from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
       where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.udt_name = 'uuid' and c.column_name <> 'organisation_id'
         and exists (select 1 from information_schema.columns o where o.table_schema = 'public' and o.table_name = c.table_name and o.column_name = 'organisation_id')`,
    );
    const [byTable, all] = [new Map<string, string[]>(), new Set([organisationId])];
    for (const { table, column } of columns) {
      const { rows } = await admin.query<{ id: string }>(
        `select ${column}::text as id from ${table} where organisation_id = $1 and ${column} is not null except select ${column}::text from ${table} where organisation_id <> $1`,
        [organisationId],
      );
      for (const { id } of rows) all.add(id);
      if (column === 'id') byTable.set(table, rows.map(({ id }) => id));
    }
    byTable.set('membership', await ofThisAlone(admin, organisationId));
    return new ForeignIds(byTable, all);
  }

  /** Up to six ids of the kind that a place is named for, and one of each other kind where there are fewer. */
  for(name: string): string[] {
    const word = name.replace(/Ids?$/, '');
    const table = TABLE_OF_NAME[word] ?? word.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const ids = (this.byTable.get(table) ?? []).slice(0, AT_MOST);
    return [...new Set([...ids, ...[...this.byTable.values()].flatMap((known) => known.slice(0, 1))])].slice(0, AT_MOST);
  }

  /** Those of them that stand in an answer. */
  shownIn(text: string): string[] {
    return (text.match(UUID) ?? []).filter((id) => this.all.has(id));
  }
}

/** Whoever works in both organisations may go where they work: a membership of theirs is no foreign one. */
async function ofThisAlone(admin: pg.Client, organisationId: string): Promise<string[]> {
  const { rows } = await admin.query<{ id: string }>(
    `select m.id from membership m where m.organisation_id = $1 and not exists (select 1 from membership o where o.account_id = m.account_id and o.organisation_id <> $1) order by m.role, m.id`,
    [organisationId],
  );
  return rows.map(({ id }) => id);
}
