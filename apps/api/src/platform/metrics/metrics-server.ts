import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { collectDefaultMetrics } from 'prom-client';
import { logger } from '../logging/logger.js';
import { registry } from './registry.js';

/** Its own port, so that the one people reach never carries it. */
export interface MetricsServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Answers GET /metrics on METRICS_PORT, on this machine alone unless METRICS_HOST says otherwise; nothing without a port. */
export async function serveMetrics(): Promise<MetricsServer | null> {
  const wanted = process.env['METRICS_PORT'];
  if (!wanted) return null;
  if (!/^\d{1,5}$/.test(wanted)) throw new Error('METRICS_PORT must be a port number');
  collectDefaultMetrics({ register: registry });
  const server = createServer((request, reply) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      reply.writeHead(404).end();
      return;
    }
    registry.metrics().then(
      (text) => reply.writeHead(200, { 'content-type': registry.contentType, 'cache-control': 'no-store' }).end(text),
      () => reply.writeHead(500).end(),
    );
  });
  server.listen(Number(wanted), process.env['METRICS_HOST'] ?? '127.0.0.1');
  await once(server, 'listening');
  const { address, port } = server.address() as AddressInfo;
  logger().info({ port }, `metrics at http://${address}:${port}/metrics`);
  return { port, close: () => closed(server) };
}

async function closed(server: Server): Promise<void> {
  const gone = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await gone;
}
