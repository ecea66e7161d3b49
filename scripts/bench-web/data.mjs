import pg from 'pg';
import { runNode } from '../process/run.mjs';
import { inRoot } from '../root.mjs';

const PROVIDER = 'invented-1';

/** An invented advocate of the database, whose data is loaded first where there is none: { email, password }. */
export async function inventedAdvocate(env, size) {
  const client = new pg.Client({ connectionString: env.DATABASE_URL });
  await client.connect();
  const { rowCount } = await client.query('select 1 from organisation where slug = $1', [PROVIDER]).finally(() => client.end());
  if (rowCount === 0) await runNode([inRoot('apps', 'api', 'dist', 'cli', 'seed.js'), '--size', size], { what: 'Loading invented data', env });
  const { SIZED_PASSWORD: password } = await import('../../apps/api/dist/cli/seed/sized/load-sized.repository.js');
  return { email: `advocate1@${PROVIDER}.example`, password };
}
