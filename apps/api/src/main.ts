import { fileURLToPath } from 'node:url';
import { serveWeb } from './platform/http/serve-web.js';
import { createServer } from './server.js';
import { keepEveryClock } from './modules/caseload/index.js';
import { startWorker } from './platform/outbox/worker.js';

const port = Number(process.env['PORT'] ?? 3000);
const host = process.env['HOST'] ?? '127.0.0.1';

const app = await createServer();
await serveWeb(app, fileURLToPath(new URL('../../web/dist/', import.meta.url)));
await app.listen(port, host);
const worker = process.env['WORKER'] === 'off' ? null : await startWorker([keepEveryClock]);

/** Requests and jobs under way are finished; then the process ends by itself. */
async function stop(): Promise<void> {
  await worker?.stop();
  await app.close();
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
