import { stopInOrder } from '../platform/lifecycle/stop-in-order.js';
import { serveMetrics } from '../platform/metrics/metrics-server.js';
import { startWork } from '../start-work.js';

const worker = await startWork();
const metrics = await serveMetrics();
stopInOrder({ drains: [() => worker.stop()], last: () => metrics?.close() });
