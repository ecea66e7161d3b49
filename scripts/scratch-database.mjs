import { startScratchDatabase } from './postgres.mjs';

/**
 * Prints the DATABASE_URL of a throw-away cluster, which lives until Ctrl-C, SIGTERM or,
 * with --while-stdin-is-open, the end of whoever started it.
 */
const server = await startScratchDatabase();
let isStopping = false;

async function stop() {
  if (isStopping) return;
  isStopping = true;
  await server.stop();
  process.exit(0);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
server.ended.then(stop);
process.stdout.on('error', stop);
if (process.argv.includes('--while-stdin-is-open')) process.stdin.resume().once('close', stop).once('error', stop);
console.log(server.url);
