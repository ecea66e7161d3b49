import './node-version.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { PlainError } from './process/plain-error.mjs';
import { inRoot, isMain } from './root.mjs';

const SYSTEM = {
  linux: ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable'],
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** The path of a Chromium that runs: the one asked for, Playwright's, the system's, or one installed now. */
export async function findChromium() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) return runs(asked) ? asked : refuse(`CHROMIUM_PATH names ${asked}, which does not run.`);
  return (await alreadyHere()) ?? (await installed()) ?? refuse('No Chromium could be found or installed. Set CHROMIUM_PATH to one.');
}

async function alreadyHere() {
  const { chromium } = await import('@playwright/test');
  return [chromium.executablePath(), ...(SYSTEM[process.platform] ?? [])].find(runs);
}

async function installed() {
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    console.error('Installing Chromium with apt-get ...');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    say('apt-get', ['update', '-q'], env);
    say('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], env);
    const found = await alreadyHere();
    if (found) return found;
  }
  console.error('Installing Chromium with Playwright ...');
  say(process.execPath, [inRoot('node_modules', 'playwright', 'cli.js'), 'install', 'chromium'], process.env);
  return alreadyHere();
}

function say(program, args, env) {
  const { status, error } = spawnSync(program, args, { stdio: ['ignore', 2, 2], env });
  if (status !== 0) console.error(`${program} ${args[0]} failed: ${error?.message ?? `exit status ${status}`}`);
}

/** On Windows a browser asked for its version opens a window instead of answering. */
function runs(file) {
  if (!existsSync(file)) return false;
  return process.platform === 'win32' || spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function refuse(sentence) {
  throw new PlainError(sentence);
}

if (isMain(import.meta)) console.log(await findChromium());
