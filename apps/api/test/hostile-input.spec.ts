import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ENDPOINTS, type EndpointSpec } from '@alongside/contracts';
import type { AddressInfo } from 'node:net';
import { startApp, type AppUnderTest } from './support/app.js';
import { signInCookie } from './support/caller.js';
import { PASSWORD } from './support/provider.js';
import { seededRandom, type Random } from './support/seeded-random.js';

const REQUESTS = process.env['LONG'] ? 10_000 : 1_000;
let under: AppUnderTest;
let base: string;
let cookies: string[];
beforeAll(async () => {
  under = await startApp();
  await under.app.listen(0, '127.0.0.1');
  base = `http://127.0.0.1:${(under.app.getHttpServer().address() as AddressInfo).port}/api`;
  const { advocate, manager, commissioner } = under.here.members;
  const server = under.app.getHttpServer() as Parameters<typeof signInCookie>[0];
  cookies = [];
  for (const member of [advocate, manager, commissioner]) cookies.push(await signInCookie(server, member.email, PASSWORD));
});
afterAll(() => under.close());

const ODD_TEXT = ['', '\u0000', '\ud800', 'x'.repeat(200_000), '2026-02-30', '2026-03-29T01:30:00', '9223372036854775808', '__proto__', '<script>alert(1)</script>', "'; drop table person; --", '=cmd()', 'ﷺ', '👩‍👩‍👧‍👦', '../../etc/passwd', '%00', '{{7*7}}'];
const ODD_VALUES: readonly unknown[] = [...ODD_TEXT, null, true, -1, 1e400, 2 ** 53, Number.NaN, [], [[[]]], {}, { a: { b: {} } }, ['x'], { toString: 'x' }];
const RAW_BODIES = ['{', '[]', 'null', '"x"', '', '{"a":1,}', '{"__proto__":{"isAdmin":true}}', '{"constructor":{"prototype":{"x":1}}}', '\ufeff{}', '{"a":"\\ud800"}', `${'['.repeat(5000)}`, 'a=b&c=d'];
const TYPES = ['application/json', 'application/json; charset=utf-16', 'text/plain', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded', 'application/xml', ';;', 'application/json; charset=nonsense'];

const oddBody = (random: Random, spec: EndpointSpec): string => {
  if (random.chance(0.35)) return random.pick(RAW_BODIES);
  const names = spec.body && 'shape' in spec.body ? Object.keys((spec.body as { shape: object }).shape) : ['person', 'kind', 'name'];
  const body = Object.fromEntries(names.filter(() => random.chance(0.7)).map((name) => [name, random.pick(ODD_VALUES)]));
  return JSON.stringify(random.chance(0.3) ? { ...body, [random.pick(ODD_TEXT).slice(0, 40)]: 1 } : body) ?? '{}';
};
const oddPath = (random: Random, spec: EndpointSpec): string => {
  const path = spec.path.replaceAll(/:\w+/g, () => random.pick([randomUUID(), 'x', '%', '%E0%A4%A', '..%2f..', encodeURIComponent(random.pick(ODD_TEXT).slice(0, 50).replaceAll(/\p{Surrogate}/gu, '?')), '0'.repeat(300), 'a%00b']));
  return random.chance(0.4) ? `${path}?${random.pick(['a[]=1', 'limit=-1', 'limit=99999999999999999999', 'after=%FF', 'after=eyJ4IjoxfQ', 'view=__proto__', 'sort[$ne]=1', 'typed=%00', '&&&==', 'typed=%F0%9F'])}` : path;
};

async function strike(random: Random): Promise<string | null> {
  const [, spec] = random.pick([...ENDPOINTS]);
  const headers: Record<string, string> = { cookie: random.pick([...cookies, 'alongside=%', '']), 'content-type': random.pick(TYPES) };
  if (random.chance(0.7)) headers['idempotency-key'] = random.pick([randomUUID(), 'short', 'x'.repeat(500), "a'b\"c;--d"]);
  const withBody = spec.method !== 'GET';
  const path = oddPath(random, spec);
  const reply = await fetch(`${base}${path}`, { method: spec.method, headers, signal: AbortSignal.timeout(8000), ...(withBody ? { body: oddBody(random, spec) } : {}) });
  const text = await reply.text();
  if (reply.status >= 500) return `${spec.method} ${path.slice(0, 120)} ${reply.status}`;
  if (/\bat .+\.(js|ts):\d+|syntax error|QueryFailed|select .+ from/i.test(text)) return `${spec.method} ${path.slice(0, 120)} leaks: ${text.slice(0, 200)}`;
  return null;
}

describe('hostile input', () => {
  it(`survives ${REQUESTS} malformed requests: no fault, no hang, no leak`, async () => {
    const random = seededRandom(20261121);
    const wrong: string[] = [];
    for (let n = 0; n < REQUESTS; n += 10) wrong.push(...(await Promise.all(Array.from({ length: 10 }, () => strike(random)))).filter((line) => line !== null));
    expect(wrong).toEqual([]);
    expect((await fetch(`${base}/health`)).status).toBe(200);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  }, 300_000);

  it('points at the field that is wrong, with a code', async () => {
    const nobody = under.anonymous();
    const reply = await nobody('post', '/providers/fenmoor/referrals', { kind: 'SELF', person: { name: 'Sam', dateOfBirth: '2026-02-30' }, reachBy: [], extra: 1 });
    expect(reply.status).toBe(422);
    expect(reply.headers['content-type']).toContain('application/problem+json');
    expect(reply.body).toMatchObject({ type: '/problems/malformed', code: 'malformed', status: 422 });
    expect(reply.body.errors).toEqual(expect.arrayContaining([
      { pointer: '/person/dateOfBirth', code: 'not-a-date' },
      { pointer: '/reachBy', code: 'too-short' },
      { pointer: '/extra', code: 'unknown-field' },
    ]));
  });

  it.each([['NUL', 'a\u0000b'], ['a lone surrogate', 'a\ud800b']])('refuses text with %s, which the database could not give back', async (_, name) => {
    const reply = await under.anonymous()('post', '/providers/fenmoor/referrals', { kind: 'SELF', person: { name }, reachBy: ['PHONE'] });
    expect(reply.status).toBe(422);
    expect(reply.body.errors).toContainEqual({ pointer: '/person/name', code: 'not-valid-text' });
  });

  it('takes unreadable JSON on an open route as 400, an unknown type as 415, a body too large as 413', async () => {
    const nobody = under.anonymous();
    expect((await nobody('post', '/providers/fenmoor/referrals', '{"kind":')).status).toBe(400);
    expect((await nobody('post', '/providers/fenmoor/referrals', '<a/>', { 'content-type': 'application/xml' })).status).toBe(415);
    expect((await nobody('post', '/providers/fenmoor/referrals', JSON.stringify({ kind: 'x'.repeat(1_200_000) }))).status).toBe(413);
  });
});
