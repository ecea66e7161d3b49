import { fileURLToPath } from 'node:url';
import { serveWeb } from './platform/http/serve-web.js';
import { stopInOrder } from './platform/lifecycle/stop-in-order.js';
import { Stopping } from './platform/lifecycle/stopping.js';
import { serveMetrics, type MetricsServer } from './platform/metrics/metrics-server.js';
import type { RunningWorker } from './platform/outbox/worker.js';
import { createServer } from './server.js';

const port = Number(process.env['PORT'] ?? 3000);
const host = process.env['HOST'] ?? '127.0.0.1';
const running: { worker?: RunningWorker; metrics?: MetricsServer | null } = {};

const app = await createServer();
await serveWeb(app, fileURLToPath(new URL('../../web/dist/', import.meta.url)));
stopInOrder({
  begin: () => app.get(Stopping).begin(),
  drains: [() => running.worker?.stop(), () => app.close()],
  last: () => running.metrics?.close(),
});
await app.listen(port, host);
// What the worker needs is loaded only where there is one: a server without it starts sooner, and holds less.
if (process.env['WORKER'] !== 'off') running.worker = await (await import('./start-work.js')).startWork();
running.metrics = await serveMetrics();
