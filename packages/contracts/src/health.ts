import { z } from 'zod';
import { endpoint } from './endpoint.js';

const Health = z.object({ status: z.literal('ok'), version: z.string() }).meta({ id: 'Health' });

export const readLiveness = endpoint({
  method: 'GET',
  path: '/health/live',
  action: 'health:read',
  status: 200,
  summary: 'Whether the process answers, whatever becomes of its database: if not, it should be started again',
  response: Health,
});
export const readReadiness = endpoint({
  method: 'GET',
  path: '/health/ready',
  action: 'health:read',
  status: 200,
  summary: 'Whether requests should be sent here: the database answers, is migrated, and the service is not stopping',
  response: Health,
});
export const readHealth = endpoint({
  method: 'GET',
  path: '/health',
  action: 'health:read',
  status: 200,
  summary: 'The same as whether it is ready, at the address that monitors already know',
  response: Health,
});
export const readApiDocument = endpoint({
  method: 'GET',
  path: '/openapi.json',
  action: 'api-document:read',
  status: 200,
  summary: 'This document',
  response: z.looseObject({ openapi: z.string() }).meta({ id: 'ApiDocument' }),
});
