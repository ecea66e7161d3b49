import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ENDPOINTS } from '@alongside/contracts';
import { ACTIONS, POLICY, rolesFor } from '@alongside/domain/access';
import { apiDocument } from '../src/platform/http/api-document.js';
import { startApp, type AppUnderTest } from './support/app.js';

let under: AppUnderTest;
beforeAll(async () => {
  under = await startApp();
});
afterAll(() => under.close());

interface RouteLister {
  hasRoute(route: { method: string; url: string }): boolean;
  printRoutes(options: { commonPrefix: boolean }): string;
}
const server = () => under.app.getHttpAdapter().getInstance() as unknown as RouteLister;

describe('the routes that are served', () => {
  it('are all those of the contract', () => {
    expect([...ENDPOINTS].filter(([, spec]) => !server().hasRoute({ method: spec.method, url: `/api${spec.path}` })).map(([name]) => name)).toEqual([]);
  });

  it('are no others: a handler without an action would show here', () => {
    const known = new Set([...ENDPOINTS.values()].map((spec) => `${spec.method} /api${spec.path}`));
    expect(routesOf(server().printRoutes({ commonPrefix: false })).filter((route) => route.includes('/api') && !known.has(route))).toEqual([]);
  });

  it('use every action of the policy, and no action stands without a route', () => {
    const used = new Set([...ENDPOINTS.values()].map(({ action }) => action));
    expect(ACTIONS.filter((action) => !used.has(action))).toEqual([]);
  });
});

/** 'METHOD /path' from Fastify's printed tree. */
function routesOf(tree: string): string[] {
  const stack: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const match = /^([│ ]*)[├└]── (\S*)(?: \((.+)\))?$/.exec(line);
    if (!match) return [];
    const depth = (match[1] ?? '').length / 4;
    stack.length = depth;
    stack.push(match[2] ?? '');
    const url = stack.join('');
    return (match[3] ?? '').split(', ').filter((method) => method && method !== 'HEAD').map((method) => `${method} ${url}`);
  });
}

describe('the API document', () => {
  const document = apiDocument() as unknown as { paths: Record<string, Record<string, { 'x-action': string; 'x-roles': string[] }>> };

  it('carries action and roles for every operation, from the policy', () => {
    const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));
    expect(operations).toHaveLength(ENDPOINTS.size);
    for (const { 'x-action': action, 'x-roles': roles } of operations) {
      const known = ACTIONS.find((each) => each === action);
      expect(known).toBeDefined();
      if (known) expect(roles).toEqual(POLICY[known] === 'anyone' ? ['anyone'] : rolesFor(known));
    }
  });

  it('is the one kept in docs', () => {
    const kept: unknown = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../../docs/openapi.json'), 'utf8'));
    expect(kept).toEqual(JSON.parse(JSON.stringify(document)));
  });

  it('is served to anybody', async () => {
    const reply = await under.anonymous()('get', '/openapi.json');
    expect(reply.status).toBe(200);
    expect(reply.body.openapi).toBe('3.0.3');
  });
});
