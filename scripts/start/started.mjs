import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inRoot } from '../root.mjs';

/** `npm start` as a test sees it: what it has said so far, and how it ended. */
export class Started {
  said = '';

  constructor({ directory, port, env = {} }) {
    const settings = { DATA_DIR: directory, PORT: String(port), HOST: '127.0.0.1', DATABASE_URL: '', ...env };
    this.directory = directory;
    this.address = `http://127.0.0.1:${port}`;
    this.process = spawn(process.execPath, [inRoot('scripts', 'start.mjs')], { env: { ...process.env, ...settings }, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.process.stdout, this.process.stderr]) stream.setEncoding('utf8').on('data', (text) => (this.said += text));
    this.ended = once(this.process, 'close').then(([status]) => status);
  }

  /** Waits until it has greeted; what it said instead is the failure. */
  async ready() {
    let hasEnded = false;
    void this.ended.then(() => (hasEnded = true));
    await until(() => hasEnded || this.said.includes('Ctrl-C stops it'));
    if (hasEnded) throw new Error(this.said);
    return this;
  }

  /** The numbers of the server and of Postgres. */
  parts() {
    const { server } = JSON.parse(readFileSync(path.join(this.directory, 'start.lock'), 'utf8'));
    return { server, postgres: Number(readFileSync(path.join(this.directory, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]) };
  }

  /** The status with which a path answers; 0 when nobody answers. */
  async status(where) {
    return fetch(this.address + where).then((answer) => answer.arrayBuffer().then(() => answer.status), () => 0);
  }

  stop(signal = 'SIGTERM') {
    this.process.kill(signal);
    return this.ended;
  }
}

/** Waits for something to become true, for two minutes at most. */
export async function until(condition) {
  const end = performance.now() + 120_000;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error('It did not come about within two minutes.');
    await pause(50);
  }
}
