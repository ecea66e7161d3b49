import type { FastifyReply, FastifyRequest } from 'fastify';
import { requestSeconds } from './registry.js';

/** Counts an answered request under its matched route: addresses hold ids and what was typed. */
export function countRequest(request: FastifyRequest, reply: FastifyReply): void {
  const labels = { method: request.method, route: request.routeOptions.url ?? 'unknown', status: String(reply.statusCode) };
  requestSeconds.observe(labels, reply.elapsedTime / 1000);
}
