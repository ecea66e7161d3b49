import { startWorker } from '../platform/outbox/worker.js';

const worker = await startWorker();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void worker.stop());
