import './node-version.mjs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { prepareData, whereToListen } from './start/bring-up.mjs';
import { keepScratchDatabase } from './postgres/scratch.mjs';
import { startServer } from './start/server.mjs';
import { inOrder } from './start/start.mjs';

/** The built application with practice data on a throw-away database, for the journeys of apps/web/test/browser. */
inOrder(async ({ signal, undo }) => {
  const { host, port } = whereToListen();
  const directory = process.env.JOURNEY_DATA ?? mkdtempSync(path.join(tmpdir(), 'alongside-journeys-'));
  undo(() => rmSync(directory, { recursive: true, force: true }));
  const database = await keepScratchDatabase();
  undo(database.stop);
  const env = { DATABASE_URL: database.url, DATA_DIR: directory, LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn' };
  await prepareData(env, signal);
  const server = await startServer({ env, host, port, signal });
  undo(server.stop);
  return server;
});
