import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const MAIN = path.resolve(import.meta.dirname, '../../dist/main.js');
const TELL_PROTOTYPES = pathToFileURL(path.join(import.meta.dirname, 'tell-prototypes.mjs')).href;
const ADDRESS = /listening at (http:\/\/[\d.]+:\d+)/;

/** The server as an operator runs it: a process of its own, from the build. */
export interface OwnProcess {
  readonly base: string;
  /** Everything it wrote, as soon as these words are among it. */
  readonly writtenOnce: (words: string) => Promise<string>;
  /** The names on the prototypes that every object in it shares. */
  readonly prototypes: () => Promise<unknown>;
  /** Sends it a signal, and does not wait. */
  readonly signal: (name: NodeJS.Signals) => void;
  /** Its exit status once it has ended by itself; null when a signal ended it. */
  readonly ended: Promise<number | null>;
  /** Ends it without warning, as a crash would. */
  readonly kill: () => Promise<void>;
}

/** Starts the server on a database, with more or other environment variables where they are given. */
export async function ownProcess(databaseUrl: string, settings: Readonly<Record<string, string>> = {}): Promise<OwnProcess> {
  const folder = mkdtempSync(path.join(tmpdir(), 'alongside-'));
  const env = { ...process.env, DATABASE_URL: databaseUrl, PORT: '0', LOG_LEVEL: 'trace', DATA_DIR: folder, ...settings };
  const child = spawn(process.execPath, ['--import', TELL_PROTOTYPES, MAIN], { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  let written = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (written += chunk.toString('utf8')));
  const closed = once(child, 'close');
  const more = async () => {
    if (child.stdout) await Promise.race([once(child.stdout, 'data'), closed]);
    if (child.exitCode !== null) throw new Error(`the server ended:\n${written}`);
  };
  while (!ADDRESS.test(written)) await more();
  return {
    base: ADDRESS.exec(written)?.[1] ?? '',
    writtenOnce: async (words) => {
      while (!written.includes(words)) await more();
      return written;
    },
    prototypes: async () => {
      const told = once(child, 'message');
      child.send('prototypes');
      return ((await told) as [unknown])[0];
    },
    signal: (name) => void child.kill(name),
    ended: closed.then(() => child.exitCode),
    kill: async () => {
      child.kill('SIGKILL');
      await closed;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
