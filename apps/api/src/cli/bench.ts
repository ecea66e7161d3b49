import { randomUUID } from 'node:crypto';
import { londonDateOf } from '@alongside/domain';
import { epochOf } from '@alongside/domain/time';
import pg from 'pg';
import { SystemClock } from '../platform/clock/clock.js';
import { administratorUrl } from '../platform/database/role-logins.js';
import { atRest, coldStartMs } from './bench/at-rest.js';
import { KeepAliveClient } from './bench/keep-alive-client.js';
import { measureAll, workloadsOf } from './bench/measure-all.js';
import { decidingMs } from './bench/deciding.js';
import { ensureData } from './bench/ensure-data.js';
import { machine } from './bench/machine.js';
import { benchOptions, type BenchOptions } from './bench/options.js';
import { recallOf } from './bench/recall.js';
import { serveApi, serveFloor } from './bench/served-process.js';
import { settingOf } from './bench/setting.js';
import { sizedProvider } from './bench/sized-provider.js';
import { isAllMet, tableOf, type Run } from './bench/table.js';
import { takeOut } from './bench/take-out.js';
import { writeDocument } from './bench/write-document.js';

const tell = (line: string) => process.stderr.write(`${line}\n`);

/** Measured last, when nothing else runs. */
const decidingOf = (only: BenchOptions['only']): number | null =>
  only.has('D1') ? decidingMs(londonDateOf(new SystemClock().now())) : null;

async function measured(admin: pg.Client, options: BenchOptions): Promise<Run> {
  const { only } = options;
  const [now, run] = [new SystemClock().now(), randomUUID()];
  const provider = await sizedProvider(admin, londonDateOf(now));
  await takeOut(admin, provider.organisationId);
  const startMs = only.has('W9') ? await coldStartMs() : null;
  const [api, floor] = [await serveApi(), await serveFloor()];
  const servers = { app: new KeepAliveClient(api.port), floor: new KeepAliveClient(floor.port) };
  try {
    const residentMiB = api.residentMiB();
    const setting = await settingOf(servers.app, provider, londonDateOf(now));
    const workloads = workloadsOf(setting, run, epochOf(now)).filter(({ id }) => only.has(id));
    const recall = only.has('W5') ? await recallOf(servers.app, setting) : null;
    const figures = await measureAll(servers, workloads, options, tell);
    return { figures, recall, rest: startMs === null ? null : atRest(startMs, residentMiB, api), deciding: decidingOf(only) };
  } finally {
    servers.app.close();
    servers.floor.close();
    await Promise.all([api.stop(), floor.stop()]);
    await takeOut(admin, provider.organisationId);
  }
}

/** Deciding needs neither data nor a server. */
function benchDeciding({ only }: BenchOptions): boolean {
  const run: Run = { figures: [], recall: null, rest: null, deciding: decidingOf(only) };
  process.stdout.write(`\n${tableOf(run)}\n`);
  return isAllMet(run);
}

/** Measures, prints the table and says whether every gate is met. */
async function bench(options: BenchOptions): Promise<boolean> {
  const admin = new pg.Client({ connectionString: administratorUrl().toString() });
  await admin.connect();
  try {
    await ensureData(admin, options.size, tell);
    const run = await measured(admin, options);
    const told = `${tableOf(run)}\n\nSize ${options.size}, ${new SystemClock().now().slice(0, 16)}Z, ${await machine(admin)}.`;
    process.stdout.write(`\n${told}\n`);
    if (options.write) await writeDocument(told);
    return isAllMet(run);
  } finally {
    await admin.end();
  }
}

try {
  const options = benchOptions(process.argv.slice(2));
  if (options.isFloorOnly) await writeDocument(null);
  else {
    const isDecidingOnly = options.only.size === 1 && options.only.has('D1');
    process.exitCode = (isDecidingOnly ? benchDeciding(options) : await bench(options)) ? 0 : 1;
  }
} catch (error) {
  // What was asked for cannot be; anything else is a fault.
  if (!(error instanceof RangeError)) throw error;
  tell(error.message);
  process.exitCode = 2;
}
