import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

/** A server in a process of its own, as production runs it. */
export interface Served {
  readonly port: number;
  /** From the start of the process to its first good answer. */
  readonly startMs: number;
  residentMiB(): number;
  stop(): Promise<void>;
}

const API = fileURLToPath(new URL('../../main.js', import.meta.url));
const FLOOR = fileURLToPath(new URL('./floor/server.js', import.meta.url));
const HEALTH = '/api/health';
const PATIENCE_MS = 60_000;

/** The API alone: its worker is another process, and what it logs goes where nobody waits for it. */
export async function serveApi(): Promise<Served> {
  const port = await freePort();
  const start = performance.now();
  const child = spawn(process.execPath, [API], { env: environment(port, { NODE_ENV: 'production', WORKER: 'off' }), stdio: ['ignore', 'ignore', 'inherit'] });
  while (!(await isHealthy(port))) {
    if (child.exitCode !== null || performance.now() - start > PATIENCE_MS) throw new Error('the application did not start');
  }
  return served(child, port, performance.now() - start);
}

export async function serveFloor(): Promise<Served> {
  const port = await freePort();
  const start = performance.now();
  // The floor reads past row security, and finds names alike from the same likeness on.
  const child = spawn(process.execPath, [FLOOR], { env: environment(port, { PGOPTIONS: '-c pg_trgm.word_similarity_threshold=0.3' }), stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  await Promise.race([once(child, 'message'), once(child, 'exit').then(() => Promise.reject(new Error('the floor did not start')))]);
  return served(child, port, performance.now() - start);
}

function environment(port: number, more: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ...more, PORT: String(port), HOST: '127.0.0.1', METRICS_PORT: '' };
}

const served = (child: ChildProcess, port: number, startMs: number): Served => ({
  port,
  startMs,
  residentMiB: () => residentMiB(child.pid ?? 0),
  stop: async () => {
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    await gone;
  },
});

/** What the process holds in memory; on Linux, where the kernel tells. */
function residentMiB(pid: number): number {
  const line = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  if (!line) throw new Error('the kernel does not tell how much memory a process holds');
  return Number(line[1]) / 1024;
}

const isHealthy = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const asked = http.get({ host: '127.0.0.1', port, path: HEALTH }, (answer) => {
      answer.resume();
      resolve(answer.statusCode === 200);
    });
    // Nobody listens yet: asked again in a moment.
    asked.on('error', () => setTimeout(resolve, 10, false));
  });

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
