import { z } from 'zod';
import { endpoint } from './endpoint.js';

export const readHealth = endpoint({
  method: 'GET',
  path: '/health',
  action: 'health:read',
  status: 200,
  summary: 'Whether the service and its database answer',
  response: z.object({ status: z.literal('ok'), version: z.string() }).meta({ id: 'Health' }),
});
export const readApiDocument = endpoint({
  method: 'GET',
  path: '/openapi.json',
  action: 'api-document:read',
  status: 200,
  summary: 'This document',
  response: z.looseObject({ openapi: z.string() }).meta({ id: 'ApiDocument' }),
});
