import { createHash } from 'node:crypto';
import type { EndpointSpec } from '@alongside/contracts';
import { conditionOf, isForAnyone } from '@alongside/domain/access';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problem/problem.js';
import { ENDPOINT } from './endpoint.decorator.js';
import type { Repetition } from './actor.js';

const KEY = /^[\w-]{8,100}$/;

/** The first asking of the policy: action and role must meet in the table. What carries no endpoint is refused. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const spec = this.reflector.get<EndpointSpec | undefined>(ENDPOINT, context.getHandler());
    if (!spec) throw new Problem('not-found');
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { actor } = request.facts;
    if (!isForAnyone(spec.action)) {
      if (!actor) throw new Problem('not-signed-in');
      if (conditionOf(spec.action, actor.role) === undefined) throw new Problem('not-allowed');
    }
    if (spec.method !== 'GET' && !spec.unkeyed) request.facts.repetition = repetitionOf(spec, request);
    return true;
  }
}

function repetitionOf(spec: EndpointSpec, request: FastifyRequest): Repetition {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || !KEY.test(key)) throw new Problem('idempotency-key-needed');
  const operation = `${spec.method} ${request.url.split('?')[0] ?? ''}`;
  const bodyHash = createHash('sha256')
    .update(writtenDown(request.body ?? null))
    .digest();
  return { key, operation, bodyHash };
}

/** Reading JSON knows no limit of depth, and writing it does: what is nested deeper is nothing that we ask for. */
function writtenDown(body: unknown): string {
  try {
    return JSON.stringify(body);
  } catch {
    throw new Problem('malformed');
  }
}
