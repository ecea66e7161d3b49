import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { settled } from './tally.mjs';

/**
 * Runs one test runner, its output shown as it comes, and reads the report it leaves. `command` gets the path for that
 * report. A runner that does not end in `minutes` is ended.
 */
export async function runSuite({ command, env = {}, cwd, minutes, read }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'alongside-report-'));
  const report = path.join(folder, 'report');
  try {
    const { args, environment = {} } = command(report);
    const status = await ending(spawn(process.execPath, args, { cwd, env: { ...process.env, ...env, ...environment }, stdio: ['ignore', 'inherit', 'inherit'] }), minutes);
    const tally = existsSync(report) ? read(readFileSync(report, 'utf8')) : { passed: 0, failed: 0 };
    return settled(tally, { status });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function ending(child, minutes) {
  let isLate = false;
  const clock = setTimeout(() => {
    isLate = true;
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), 20_000).unref();
  }, minutes * 60_000);
  const [status, signal] = await once(child, 'close');
  clearTimeout(clock);
  return isLate ? `a stop after ${minutes} minutes` : (signal ?? status);
}
