import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ENDPOINTS, type EndpointSpec } from '@alongside/contracts';
import { conditionOf, isForAnyone } from '@alongside/domain/access';
import { EXAMPLES, type Example, type ExampleContext } from './support/examples.js';
import { contentsHash } from './support/contents-hash.js';
import { startPracticeApp, type PracticeApp } from './support/practice-app.js';
import { publishFirstQuarter } from './support/publish-first-quarter.js';
import type { Caller, Method } from './support/caller.js';

let practice: PracticeApp;
beforeAll(async () => {
  practice = await startPracticeApp();
  await publishFirstQuarter(practice);
}, 120_000);
afterAll(() => practice.under.close());

const secured = [...ENDPOINTS].filter(([, spec]) => !isForAnyone(spec.action));
/** These end or change the caller's own session; session.spec.ts proves them. */
const OF_THE_SESSION = new Set(['signOut', 'signOutEverywhere', 'lockSession', 'unlockSession', 'switchMembership']);

/** The same place, spelled otherwise. */
const PATHS: readonly ((path: string) => string)[] = [
  (path) => path,
  (path) => `${path}/`,
  (path) => `${path}?role=manager&x=%00`,
  (path) => `/${path}`,
  (path) => `${path};session=1`,
  (path) => path.toUpperCase(),
  (path) => path.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
  (path) => `${path}/../../health`,
];

const pathOf = (spec: EndpointSpec, { params = {}, query }: Example): string =>
  spec.path.replaceAll(/:(\w+)/g, (_, name: string) => params[name] ?? 'x') + (query ? `?${query}` : '');
const call = (caller: Caller, spec: EndpointSpec, example: Example) => caller(spec.method.toLowerCase() as Method, pathOf(spec, example), example.body);

async function contextOf(provider: 'fenmoor' | 'larkhill', login: PracticeApp['logins'][number]): Promise<ExampleContext> {
  const { rows } = await practice.under.admin.query<{ id: string }>('select m.id from membership m join account a on a.id = m.account_id where a.email = $1 and m.role = $2', [login.email, login.role]);
  return { admin: practice.under.admin, organisationId: practice.organisations[provider], slug: provider, role: login.role as ExampleContext['role'], membershipId: rows[0]?.id ?? '', today: new Date(Date.now()).toISOString().slice(0, 10) };
}

describe('every route', () => {
  it('has an example here, so that none is left out of the sweeps', () => {
    expect([...ENDPOINTS.keys()].filter((name) => !EXAMPLES[name])).toEqual([]);
  });

  it('answers 401 without a session, whatever else is wrong with the request', async () => {
    const nobody = practice.under.anonymous();
    const answered: string[] = [];
    for (const [name, spec] of secured) {
      for (const cookie of ['', 'alongside=', 'alongside=forged', `alongside=${'A'.repeat(43)}`, '__Host-alongside=forged', 'alongside=null; alongside=1']) {
        for (const vary of PATHS) {
          const reply = await nobody(spec.method.toLowerCase() as Method, vary(pathOf(spec, {})), spec.body ? '{"not json' : undefined, cookie ? { cookie } : {});
          if (reply.status !== 401) answered.push(`${name} ${vary(pathOf(spec, {}))} ${cookie} ${reply.status}`);
        }
      }
    }
    expect(answered).toEqual([]);
  }, 120_000);

  it('refuses each role what the policy does not give it, and changes nothing behind the refusal', async () => {
    const before = await contentsHash(practice.under.admin);
    const wrong: string[] = [];
    let tried = 0;
    for (const login of practice.logins.filter(({ provider }) => provider === 'fenmoor')) {
      const context = await contextOf('fenmoor', login);
      for (const [name, spec] of secured) {
        if (conditionOf(spec.action, context.role) !== undefined) continue;
        const reply = await call(login.call, spec, (await EXAMPLES[name]?.(context)) ?? {});
        tried += 1;
        if (reply.status !== 403 || reply.body.code !== 'not-allowed') wrong.push(`${name} as ${login.role}: ${reply.status} ${reply.body.code}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(150);
    expect(await contentsHash(practice.under.admin)).toBe(before);
  }, 120_000);

  it('knows nothing of another organisation: no id of theirs works anywhere, for any role', async () => {
    const before = await contentsHash(practice.under.admin);
    const leaked: string[] = [];
    let tried = 0;
    for (const login of practice.logins) {
      const theirs = login.provider === 'fenmoor' ? 'larkhill' : 'fenmoor';
      const context = await contextOf(theirs, login);
      for (const [name, spec] of secured) {
        if (!spec.params || conditionOf(spec.action, context.role) === undefined) continue;
        const example = await EXAMPLES[name]?.(context);
        const reply = await call(login.call, spec, example ?? {});
        tried += 1;
        if (reply.status !== 404) leaked.push(`${name} as ${login.role} of ${login.provider}: ${reply.status} ${reply.body.code ?? ''}`);
      }
    }
    expect(leaked).toEqual([]);
    expect(tried).toBeGreaterThan(200);
    expect(await contentsHash(practice.under.admin)).toBe(before);
  }, 120_000);

  it('takes no id of another organisation inside a body, a query or a header', async () => {
    // Grace works in both, and may go where she works: a membership of hers would be no foreign one.
    const theirs = async (table: string, where = 'true') => (await practice.under.admin.query<{ id: string }>(`select id from ${table} where organisation_id = $1 and ${where} limit 1`, [practice.organisations.larkhill])).rows[0]?.id ?? '';
    const [personId, membershipId, partyId, referralId, plannedVisitId, wardId] = [await theirs('person'), await theirs('membership', `display_name <> 'Grace Adeyemi'`), await theirs('sharing_party'), await theirs('referral'), await theirs('planned_visit'), await theirs('ward')];
    const place = { place: { wardId } };
    const person = { person: { name: 'Sam', ...place } };
    const foreign: readonly (readonly [string, object])[] = [
      ['linkReferral', { personId }], ['allocate', { membershipId }], ['recordSharingChoice', { partyId }], ['logContact', { referralId }], ['logContact', { plannedVisitId }],
      ['logContact', place], ['planVisit', place], ['correctPerson', place], ['typeReferral', person], ['sendReferral', person], ['switchMembership', { membershipId }],
    ];
    const grace = practice.logins.find(({ member }) => member === 'grace');
    if (!grace) throw new Error('the practice data has no manager');
    const context = await contextOf('fenmoor', grace);
    const before = await contentsHash(practice.under.admin);
    for (const [name, ids] of foreign) {
      const [spec, example] = [ENDPOINTS.get(name), (await EXAMPLES[name]?.(context)) ?? {}];
      const reply = spec && (await call(grace.call, spec, { ...example, body: { ...example.body, ...ids } }));
      expect([name, ids, reply?.status === 404 || reply?.status === 422]).toEqual([name, ids, true]);
    }
    expect(await contentsHash(practice.under.admin)).toBe(before);
    for (const query of [`wardId=${wardId}`, `advocateId=${membershipId}`]) expect((await grace.call('get', `/people?${query}`)).body).toMatchObject({ items: [] });
    const own = await grace.call('get', '/people');
    const lured = await grace.call('get', '/people', undefined, { 'x-organisation-id': practice.organisations.larkhill, 'x-tenant': 'larkhill', 'x-forwarded-host': 'larkhill.example' });
    expect(lured.body).toEqual(own.body);
  });

  it('does work for those it is for, so that the refusals above mean something', async () => {
    const failed: string[] = [];
    let tried = 0;
    for (const [name, spec] of secured) {
      if (OF_THE_SESSION.has(name)) continue;
      const login = practice.logins.find(({ provider, role, member }) => provider === 'fenmoor' && member !== 'ruth' && conditionOf(spec.action, role as ExampleContext['role']) !== undefined);
      if (!login) throw new Error(`nobody may ${spec.action}`);
      const reply = await call(login.call, spec, (await EXAMPLES[name]?.(await contextOf('fenmoor', login))) ?? {});
      tried += 1;
      if (reply.status !== spec.status) failed.push(`${name} as ${login.role}: ${reply.status} ${JSON.stringify(reply.body)}`);
    }
    expect(failed.filter((line) => / 5\d\d /.test(line))).toEqual([]);
    expect({ failed, share: failed.length / tried <= 0.05 }).toMatchObject({ share: true });
  }, 120_000);
});
