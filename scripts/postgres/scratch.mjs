import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const KEEPER = fileURLToPath(new URL('../scratch-database.mjs', import.meta.url));

/**
 * A throw-away cluster kept by a process of its own, which stops and removes it when we stop, crash or are killed.
 * Gives { url, pid, stop }, with the number of that process.
 */
export async function keepScratchDatabase() {
  const keeper = spawn(process.execPath, [KEEPER, '--while-stdin-is-open'], { stdio: ['pipe', 'pipe', 'inherit'], detached: true });
  keeper.stdin.on('error', () => {}); // it has gone already; `exit` says so
  const gone = once(keeper, 'exit');
  const url = await Promise.race([
    once(createInterface({ input: keeper.stdout }), 'line').then(([line]) => line),
    gone.then(() => Promise.reject(new Error('The throw-away database did not start; the reason stands above.'))),
  ]);
  return {
    url,
    pid: keeper.pid,
    async stop() {
      keeper.stdin.end();
      await gone;
    },
  };
}
