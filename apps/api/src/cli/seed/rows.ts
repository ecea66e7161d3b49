import type { Transaction } from '../../platform/database/unit-of-work.js';

export type Row = Readonly<Record<string, unknown>>;

/**
 * Rows by table, in the order given, else the order the tables were first named: parents are inserted before their
 * children.
 */
export class Rows {
  private readonly tables: Map<string, Row[]>;

  constructor(
    private readonly organisationId: string,
    order: readonly string[] = [],
  ) {
    this.tables = new Map(order.map((table) => [table, []]));
  }

  add(table: string, row: Row): void {
    const rows = this.tables.get(table) ?? [];
    rows.push({ organisation_id: this.organisationId, ...row });
    this.tables.set(table, rows);
  }

  count(table: string): number {
    return this.tables.get(table)?.length ?? 0;
  }

  /** One statement a table. Every row of a table names the same columns, so that defaults hold for the rest. */
  async insert({ manager }: Pick<Transaction, 'manager'>): Promise<void> {
    for (const [table, rows] of this.tables) {
      if (rows.length === 0) continue;
      const columns = Object.keys(rows[0] ?? {})
        .map((column) => `"${column}"`)
        .join(', ');
      await manager.query(
        `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1::json)`,
        [JSON.stringify(rows)],
      );
    }
  }
}
