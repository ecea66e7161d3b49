import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { startDatabase } from '../../../../scripts/postgres.mjs';

/**
 * Keeps a cluster with full durability for its parent, and breaks it on request. Goes, and takes the cluster with it,
 * when the parent does.
 */
const [directory] = process.argv.slice(2);
let server = await startDatabase(directory);

/** The postmaster and everything it started: each has a session of its own, so no group holds them all. */
function family() {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const children = stdout.trim().split('\n').map((line) => line.trim().split(/\s+/).map(Number)).filter(([, parent]) => parent === server.pid);
  return [server.pid, ...children.map(([pid]) => pid)];
}
const signal = (name) => family().forEach((pid) => process.kill(pid, name));

const orders = {
  /** An immediate stop: nothing is written down any more, as in a power cut. */
  crash: async () => {
    process.kill(server.pid, 'SIGQUIT');
    await server.ended;
  },
  start: async () => void (server = await startDatabase(directory)),
  pause: async () => signal('SIGSTOP'),
  resume: async () => signal('SIGCONT'),
};
process.on('message', async (order) => {
  await orders[order]();
  process.send({ done: order });
});
async function leave() {
  signal('SIGCONT');
  await server.stop();
  rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
  process.exit(0);
}
for (const end of ['disconnect', 'SIGTERM', 'SIGINT']) process.once(end, leave);
// The parent may have gone while the cluster was made.
if (process.connected) process.send({ url: server.url });
else await leave();
