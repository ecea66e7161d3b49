import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { logger } from '../logging/logger.js';
import { REPORT } from './data-sources.js';
import { roleUrl } from './role-logins.js';

/** Held longer than this, a connection may be waiting for a database that says nothing; or for a long answer. */
const LONG_MS = 1500;
/** A database that does not greet within this time is silent. With the above: whoever waits is told within 5 seconds. */
const GREETING_MS = 2000;

/**
 * A database that stops answering without hanging up (a paused machine, a cut line) leaves its callers waiting for ever,
 * and its own time limits do not run. So when a connection is held long the database is asked to greet somebody new:
 * if it does the statement may go on, and if it does not, everybody who waits is cut off and told that it is away.
 */
@Injectable()
export class SilenceWatch implements OnApplicationBootstrap {
  private readonly held = new Map<pg.Client, NodeJS.Timeout>();
  private asking = false;

  constructor(
    @InjectDataSource() private readonly requests: DataSource,
    @InjectDataSource(REPORT) private readonly reports: DataSource,
  ) {}

  onApplicationBootstrap(): void {
    for (const { driver } of [this.requests, this.reports]) this.watch((driver as unknown as { master: pg.Pool }).master);
  }

  private watch(pool: pg.Pool): void {
    pool.on('acquire', (client) => this.held.set(clientOf(client), setInterval(() => void this.askForSign(), LONG_MS).unref()));
    pool.on('release', (_error, client) => this.letGo(clientOf(client)));
  }

  private letGo(client: pg.Client): void {
    clearInterval(this.held.get(client));
    this.held.delete(client);
  }

  /** One question at a time, for all who wait by then. Whoever waits on asks again. */
  private async askForSign(): Promise<void> {
    if (this.asking) return;
    this.asking = true;
    const waiting = [...this.held.keys()];
    const isThere = await greets(roleUrl('app_rw'), GREETING_MS);
    this.asking = false;
    if (isThere) return;
    logger().warn({ connections: waiting.length }, 'database silent');
    for (const client of waiting) if (this.held.has(client)) client.connection.stream.destroy();
  }
}

/** The pool's own type hides that its clients are whole ones. */
const clientOf = (client: pg.PoolClient): pg.Client => client as unknown as pg.Client;

/** Whether a database says anything at all to somebody new; a refusal is an answer too. */
export async function greets(url: string, withinMs: number): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  // A busy process may see its own clock before what has long arrived.
  const silent = pause(withinMs, false, { ref: false }).then(() => nextTurn(false));
  const heard = client
    .connect()
    .then(() => client.query('select 1'))
    .then(() => true)
    .catch(() => true);
  const isThere = await Promise.race([heard, silent]);
  client.connection.stream.destroy();
  return isThere;
}
