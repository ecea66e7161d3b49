import { fork, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const KEEPER = path.join(import.meta.dirname, 'durable-cluster-keeper.mjs');
const MIGRATE = path.resolve(import.meta.dirname, '../../dist/cli/migrate.js');

/** A Postgres of the test's own that keeps what it confirms, and that can be taken away and given back. */
export interface DurableCluster {
  readonly url: string;
  /** Stops it at once, as a power cut would. */
  crash(): Promise<void>;
  start(): Promise<void>;
  /** Stops every process of it from running, without ending any. */
  pause(): Promise<void>;
  resume(): Promise<void>;
  remove(): Promise<void>;
}

export async function migratedDurableCluster(): Promise<DurableCluster> {
  const directory = mkdtempSync(path.join(tmpdir(), 'alongside-durable-'));
  chmodSync(directory, 0o755);
  const keeper = fork(KEEPER, [directory], { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const [{ url }] = (await once(keeper, 'message')) as [{ url: string }];
  // It goes when we go, however we go: nobody has to wait for it.
  keeper.unref();
  keeper.channel?.unref();
  const done = spawnSync(process.execPath, [MIGRATE], { env: { ...process.env, DATABASE_URL: url }, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`the migration failed:\n${done.stdout}${done.stderr}`);
  const order = (name: string) => ordered(keeper, name);
  return {
    url,
    crash: () => order('crash'),
    start: () => order('start'),
    pause: () => order('pause'),
    resume: () => order('resume'),
    remove: async () => {
      const gone = once(keeper, 'exit');
      keeper.disconnect();
      await gone;
    },
  };
}

async function ordered(keeper: ChildProcess, name: string): Promise<void> {
  const done = once(keeper, 'message');
  keeper.send(name);
  await done;
}
