import type { EndpointSpec, Method } from '@alongside/contracts';
import { applyDecorators, Delete, Get, HttpCode, Patch, Post, Put, SetMetadata } from '@nestjs/common';

export const ENDPOINT = Symbol('endpoint');
const VERBS: Record<Method, (path: string) => MethodDecorator> = {
  GET: Get,
  POST: Post,
  PUT: Put,
  PATCH: Patch,
  DELETE: Delete,
};

/** Route, status, required action and response allow-list, all from the contract. A handler without it is refused. */
export const Endpoint = (spec: EndpointSpec): MethodDecorator =>
  applyDecorators(VERBS[spec.method](spec.path), HttpCode(spec.status), SetMetadata(ENDPOINT, spec));
