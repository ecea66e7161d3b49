import type { Transaction } from '../../platform/database/unit-of-work.js';

export type Row = Readonly<Record<string, unknown>>;

/** Rows by table, in the order the tables were first named: parents are added before their children. */
export class Rows {
  private readonly tables = new Map<string, Row[]>();

  constructor(private readonly organisationId: string) {}

  add(table: string, row: Row): void {
    const rows = this.tables.get(table) ?? [];
    rows.push({ organisation_id: this.organisationId, ...row });
    this.tables.set(table, rows);
  }

  count(table: string): number {
    return this.tables.get(table)?.length ?? 0;
  }

  /** One statement a table. Every row of a table names the same columns, so that defaults hold for the rest. */
  async insert({ manager }: Transaction): Promise<void> {
    for (const [table, rows] of this.tables) {
      const columns = Object.keys(rows[0] ?? {})
        .map((column) => `"${column}"`)
        .join(', ');
      await manager.query(
        `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
        [JSON.stringify(rows)],
      );
    }
  }
}
