import { keepEveryClock } from '../modules/caseload/index.js';
import { startWorker } from '../platform/outbox/worker.js';

const worker = await startWorker([keepEveryClock]);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void worker.stop());
