import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium, request } from '@playwright/test';
import { ensureBuilt } from '../build.mjs';
import { findChromium } from '../chromium.mjs';
import { databaseFor } from '../cli/database-for.mjs';
import { ensureInstalled } from '../install.mjs';
import { explained, PlainError } from '../process/plain-error.mjs';
import { freePort } from '../process/free-port.mjs';
import { startServer } from '../start/server.mjs';
import { startCompressingProxy } from './compressing-proxy.mjs';
import { inventedAdvocate } from './data.mjs';
import { areAllMet, median, tableOf } from './figures.mjs';
import { measurePage } from './measure-page.mjs';

const HOST = '127.0.0.1';
/** Somebody of the list, drawn, as a link that can be followed. */
const CASELOAD = { path: '/people', ready: 'main a[href^="/people/"]' };
const SIGN_IN = { path: '/sign-in', ready: 'input[type=password]' };

/** Measures W8 in Chromium against the built application on invented data, prints figures and gates, and exits 1 when one is missed. */
export async function benchWeb(args) {
  const undo = [];
  try {
    process.exitCode = (await measure(optionsOf(args), (step) => undo.push(step))) ? 0 : 1;
  } catch (error) {
    console.error(explained(error));
    process.exitCode = 1;
  } finally {
    for (const step of undo.reverse()) await step();
  }
}

function optionsOf(args) {
  const { values } = parseArgs({ args, options: { size: { type: 'string', default: 'm' }, runs: { type: 'string', default: '5' } } });
  const runs = Number(values.runs);
  if (!Number.isSafeInteger(runs) || runs < 1) throw new PlainError('--runs is how often each page is opened.');
  return { size: values.size, runs };
}

async function measure({ size, runs }, undo) {
  await ensureInstalled();
  await ensureBuilt('all');
  const database = await databaseFor('bench-web');
  undo(database.close);
  const env = { ...database.env, DATABASE_URL: database.env.DATABASE_URL ?? process.env.DATABASE_URL, LOG_LEVEL: 'warn' };
  const login = await inventedAdvocate(env, size);
  const port = await freePort();
  const server = await startServer({ env, host: HOST, port });
  undo(server.stop);
  const proxy = await startCompressingProxy({ host: HOST, port });
  undo(proxy.stop);
  const browser = await chromium.launch({ executablePath: await findChromium(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  undo(() => browser.close());
  const values = await figuresOf(browser, proxy.address, login, runs);
  console.log(`\n${tableOf(values)}\n\nSize ${size}, median of ${runs}, nothing kept by the browser, HTTP/2 and gzip as behind a reverse proxy; Chromium ${browser.version()}, ${machine()}.`);
  return areAllMet(values);
}

/** A machine that does something else besides measures that too. */
const machine = () => `${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}, load ${loadavg()[0].toFixed(1)}`;

/** The first opening is thrown away: it warms the server, never the browser. */
async function figuresOf(browser, address, login, runs) {
  const state = await signedIn(address, login);
  const times = async (what) => {
    const all = [];
    for (let run = 0; run <= runs; run += 1) all.push(await measurePage(browser, { address, ...what }));
    return all.slice(1);
  };
  const signIn = await times(SIGN_IN);
  const plain = await times({ ...CASELOAD, state });
  const slow = await times({ ...CASELOAD, state, isSlowPhone: true });
  const of = (list, key) => median(list.map((each) => each[key]));
  return [of(signIn, 'kib'), of(plain, 'kib'), of(slow, 'ms') / 1000, of(plain, 'ms') / 1000];
}

async function signedIn(address, { email, password }) {
  const client = await request.newContext({ baseURL: address, ignoreHTTPSErrors: true });
  const answer = await client.post('/api/session', { data: { email, password } });
  if (answer.status() !== 201) throw new PlainError(`Signing in as ${email} answered ${answer.status()}.`);
  const state = await client.storageState();
  await client.dispose();
  return state;
}
