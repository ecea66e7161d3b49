import type pg from 'pg';

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly PlanNode[];
}
interface Explained {
  readonly 'Query Text': string;
  readonly Plan: PlanNode;
}
/** A table that a statement read from its first row to its last. */
export interface WholeRead {
  readonly table: string;
  readonly statement: string;
}

/**
 * From its next connection on, the database tells the plan of each statement to whoever sent it, as it was in truth run:
 * with the values it had, with row security, and with the statements inside functions and triggers.
 */
export async function tellPlans(admin: pg.Client, database: string): Promise<void> {
  const settings = {
    session_preload_libraries: 'auto_explain',
    'auto_explain.log_min_duration': '0',
    'auto_explain.log_nested_statements': 'on',
    'auto_explain.log_format': 'json',
    'auto_explain.log_level': 'notice',
  };
  for (const [name, value] of Object.entries(settings)) await admin.query(`alter database ${database} set ${name} = '${value}'`);
  await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`);
}

/** Listens to the plans that the connections of pools are told. `heard` gives them, and begins again. */
export function plansHeard(pools: readonly pg.Pool[]): { readonly heard: () => Explained[] } {
  let plans: Explained[] = [];
  for (const pool of pools) {
    pool.on('connect', (client) => {
      client.on('notice', ({ message }) => {
        const at = message?.indexOf('plan:\n') ?? -1;
        if (message && at >= 0) plans.push(JSON.parse(message.slice(at + 'plan:\n'.length)) as Explained);
      });
    });
  }
  return {
    heard: () => {
      const all = plans;
      plans = [];
      return all;
    },
  };
}

/** Of these tables, the ones that a plan reads whole. */
export function wholeReads({ 'Query Text': statement, Plan }: Explained, tables: ReadonlySet<string>): WholeRead[] {
  const found: WholeRead[] = [];
  const look = (node: PlanNode) => {
    const table = node['Relation Name'];
    if (node['Node Type'] === 'Seq Scan' && table !== undefined && tables.has(table)) found.push({ table, statement: statement.replaceAll(/\s+/g, ' ').slice(0, 400) });
    node.Plans?.forEach(look);
  };
  look(Plan);
  return found;
}
