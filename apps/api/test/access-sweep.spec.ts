import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ENDPOINTS, type EndpointSpec } from '@alongside/contracts';
import { conditionOf, isForAnyone } from '@alongside/domain/access';
import { atOnce } from './support/at-once.js';
import { contentsHash } from './support/contents-hash.js';
import { EXAMPLES, type Example } from './support/examples.js';
import { ForeignIds } from './support/foreign-ids.js';
import { ask, type Heard } from './support/http-call.js';
import { otherThan, publishLastQuarter, SLUGS, startPracticeServer, type PracticeServer, type SignedIn, type Slug } from './support/practice-server.js';
import { isId, leavesOf, smallest, type Json, type Leaf } from './support/schema-leaves.js';

let practice: PracticeServer;
let foreign: Readonly<Record<Slug, ForeignIds>>;
beforeAll(async () => {
  practice = await startPracticeServer();
  await publishLastQuarter(practice);
  const { admin, organisations } = practice;
  foreign = { fenmoor: await ForeignIds.of(admin, organisations.fenmoor), larkhill: await ForeignIds.of(admin, organisations.larkhill) };
}, 120_000);
afterAll(() => practice.close());

const WIDTH = 6;
const secured = [...ENDPOINTS].filter(([, spec]) => !isForAnyone(spec.action));
const may = ({ role }: SignedIn, spec: EndpointSpec): boolean => conditionOf(spec.action, role) !== undefined;
/** These end or change the caller's own session; session.spec.ts proves them. */
const OF_THE_SESSION = new Set(['signOut', 'signOutEverywhere', 'lockSession', 'unlockSession', 'switchMembership', 'tryAs', 'clearPractice', 'restartPractice']);

const FORGERIES = ['', 'alongside=', 'alongside=forged', `alongside=${'A'.repeat(43)}`, '__Host-alongside=forged', 'alongside=null; alongside=1'];
/** The same place, spelled otherwise. */
const SPELLINGS: readonly ((path: string) => string)[] = [
  (path) => path,
  (path) => `${path}/`,
  (path) => `${path}?role=manager&x=%00`,
  (path) => path.replace('/api', '/api/'),
  (path) => `${path};session=1`,
  (path) => path.replace(/(?<=^\/api).*/, (rest) => rest.toUpperCase()),
  (path) => path.replace(/(?<=^\/api\/)[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
  (path) => `${path}/../../health`,
];
/** Spellings that cannot be read, or that only a router takes for the same. */
const CROOKED: readonly ((path: string) => string)[] = [
  (path) => `${path}%`,
  (path) => `${path}/%zz`,
  (path) => `${path}/%E0%A4%A`,
  (path) => `${path}/${'9'.repeat(300)}`,
  (path) => path.replace('/api', '/%61pi'),
  (path) => path.replace('/api', '/%61p%69'),
  (path) => `http://elsewhere.example${path}`,
];

const pathOf = (spec: EndpointSpec, { params = {}, query }: Example): string =>
  spec.path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? 'x')) + (query ? `?${query}` : '');
const send = ({ call }: Pick<SignedIn, 'call'>, spec: EndpointSpec, example: Example, headers?: Record<string, string>): Promise<Heard> => call(spec.method, pathOf(spec, example), example.body, headers);

/** A call that should succeed, from the practice data; where that has nothing left, one of the right shape. */
async function exampleFor(name: string, spec: EndpointSpec, slug: Slug, login: SignedIn): Promise<Example> {
  const found = await EXAMPLES[name]?.(practice.contextFor(slug, login)).catch(() => null);
  if (found) return found;
  return { ...(spec.params ? { params: smallest(spec.params) as Record<string, string> } : {}), ...(spec.body ? { body: smallest(spec.body) as object } : {}) };
}

describe('every route', () => {
  it('has an example here, so that none is left out of the sweeps', () => {
    expect([...ENDPOINTS.keys()].filter((name) => !EXAMPLES[name])).toEqual([]);
  });

  it('answers 401 without a session, whatever else is wrong with the request', async () => {
    const tries = secured.flatMap(([name, spec]) => {
      const path = `/api${pathOf(spec, {})}`;
      const plain = FORGERIES.flatMap((cookie) => SPELLINGS.map((spell) => ({ name, spec, cookie, path: spell(path) })));
      return [...plain, ...CROOKED.map((spell) => ({ name, spec, cookie: FORGERIES[3] ?? '', path: spell(path) }))];
    });
    const answered = await atOnce(WIDTH, tries, async ({ name, spec, cookie, path }) => {
      const reply = await ask(practice.base(), {
        method: spec.method,
        path,
        headers: { ...(cookie ? { cookie } : {}), ...(spec.body ? { 'content-type': 'application/json' } : {}) },
        ...(spec.body ? { body: '{"not json' } : {}),
      });
      return reply.status === 401 && reply.body['code'] === 'not-signed-in' ? [] : [`${name} ${path.slice(0, 80)} ${cookie} ${reply.status}`];
    });
    expect(answered.flat()).toEqual([]);
    expect(tries.length).toBeGreaterThan(2000);
  }, 120_000);

  it('refuses each role what the policy does not give it, and changes nothing behind the refusal', async () => {
    const before = await contentsHash(practice.admin);
    const tries = practice.logins.flatMap((login) => secured.filter(([, spec]) => !may(login, spec)).map(([name, spec]) => ({ login, name, spec })));
    const wrong = await atOnce(WIDTH, tries, async ({ login, name, spec }) => {
      const reply = await send(login, spec, await exampleFor(name, spec, login.provider, login));
      return reply.status === 403 && reply.body['code'] === 'not-allowed' ? [] : [`${name} as ${login.role}: ${reply.status} ${reply.text}`];
    });
    expect(wrong.flat()).toEqual([]);
    expect(tries.length).toBeGreaterThan(400);
    expect(await contentsHash(practice.admin)).toBe(before);
  }, 120_000);
});

type Place = 'params' | 'query' | 'body';
interface Lure {
  readonly login: SignedIn;
  readonly name: string;
  readonly spec: EndpointSpec;
  readonly place: Place;
  readonly leaf: Leaf;
  readonly ids: readonly string[];
  readonly own: Example;
}
const placesOf = (spec: EndpointSpec): (readonly [Place, Leaf])[] => (['params', 'query', 'body'] as const).flatMap((place) => leavesOf(spec[place]).filter(isId).map((leaf) => [place, leaf] as const));

function withId({ place, leaf, own }: Lure, id: string): Example {
  if (place === 'body') return { ...own, body: leaf.put(own.body ?? {}, id) as object };
  if (place === 'params') return { ...own, params: leaf.put(own.params ?? {}, id) as Record<string, string> };
  return { ...own, query: new URLSearchParams({ ...Object.fromEntries(new URLSearchParams(own.query)), [String(leaf.path[0])]: id }).toString() };
}

/** Each place for an id, with ids of the other organisation in it, for everybody who may call the route. */
async function allLures(): Promise<Lure[]> {
  const lures: Lure[] = [];
  for (const login of practice.logins) {
    for (const [name, spec] of secured.filter(([, each]) => may(login, each))) {
      const places = placesOf(spec);
      if (places.length === 0) continue;
      const own = await exampleFor(name, spec, login.provider, login);
      for (const [place, leaf] of places) {
        const named = leaf.path.findLast((part) => typeof part === 'string') ?? '';
        lures.push({ login, name, spec, place, leaf, ids: foreign[otherThan(login.provider)].for(String(named)), own });
      }
    }
  }
  return lures;
}
/** What an answer shows of the other organisation's; somebody who works in both sees their own memberships. */
const shownTo = (login: SignedIn, { text }: Heard): string[] => {
  const own = practice.logins.filter(({ email }) => email === login.email).map(({ membershipId }) => membershipId);
  return foreign[otherThan(login.provider)].shownIn(text).filter((id) => !own.includes(id));
};
const withoutReference = ({ status, text, body }: Heard, ...ids: string[]) => `${status} ${ids.reduce((shown, id) => shown.replaceAll(id, ''), text).replace(String((body as Json)['instance'] ?? ''), '')}`;

describe('another organisation', () => {
  it('is nowhere for any role: an id of theirs in a path, a query or a body is answered as one that nobody has', async () => {
    const before = await contentsHash(practice.admin);
    const lures = await allLures();
    const leaked = await atOnce(WIDTH, lures, async (lure) => {
      const { login, name, spec, place, ids } = lure;
      const nobodys = randomUUID();
      const unknown = await send(login, spec, withId(lure, nobodys));
      const wrong: string[] = [];
      for (const id of ids) {
        const theirs = await send(login, spec, withId(lure, id));
        const shown = shownTo(login, theirs).filter((each) => each !== id);
        const isRefused = place === 'params' ? theirs.status === 404 : place === 'query' ? theirs.status < 500 : theirs.status >= 400 && theirs.status < 500;
        const isSame = withoutReference(theirs, id) === withoutReference(unknown, nobodys);
        if (!isRefused || !isSame || shown.length > 0) wrong.push(`${name} as ${login.role} of ${login.provider}, ${place} ${lure.leaf.path.join('/')} = ${id}: ${theirs.status} ${theirs.text.slice(0, 200)}, unknown: ${unknown.status}`);
      }
      return wrong;
    });
    expect(leaked.flat()).toEqual([]);
    expect(lures.reduce((sum, { ids }) => sum + ids.length, 0)).toBeGreaterThan(2000);
    expect(new Set(lures.map(({ place }) => place))).toEqual(new Set(['params', 'query', 'body']));
    expect(await contentsHash(practice.admin)).toBe(before);
  }, 240_000);

  it('is not let in by a header, and shows in no answer that anybody gets', async () => {
    const tries = practice.logins.flatMap((login) => secured.filter(([, spec]) => spec.method === 'GET' && may(login, spec)).map(([name, spec]) => ({ login, name, spec })));
    const leaked = await atOnce(WIDTH, tries, async ({ login, name, spec }) => {
      const other = otherThan(login.provider);
      const lures = { 'x-organisation-id': practice.organisations[other], 'x-tenant': other, 'x-forwarded-host': `${other}.example`, forwarded: `host=${other}.example`, 'x-original-url': '/api/session', 'x-http-method-override': 'DELETE' };
      const example = await exampleFor(name, spec, login.provider, login);
      const [plain, lured] = [await send(login, spec, example), await send(login, spec, example, lures)];
      const shown = [plain, lured].flatMap((reply) => shownTo(login, reply));
      return plain.status === lured.status && shown.length === 0 ? [] : [`${name} as ${login.role} of ${login.provider}: ${plain.status}, ${lured.status}, ${shown.join()}`];
    });
    expect(leaked.flat()).toEqual([]);
    expect(tries.length).toBeGreaterThan(100);
  }, 120_000);
});

describe('every role', () => {
  it('does its work, so that the refusals above mean something', async () => {
    const failed: string[] = [];
    let tried = 0;
    for (const [name, spec] of secured) {
      if (OF_THE_SESSION.has(name)) continue;
      for (const login of [practice.login('fenmoor', 'grace'), practice.login('fenmoor', 'priya'), practice.login('fenmoor', 'dee'), practice.login('fenmoor', 'helen')]) {
        if (!may(login, spec)) continue;
        const reply = await send(login, spec, await exampleFor(name, spec, 'fenmoor', login));
        tried += 1;
        if (reply.status !== spec.status) failed.push(`${name} as ${login.role}: ${reply.status} ${reply.text}`);
      }
    }
    expect(failed.filter((line) => /: 5\d\d /.test(line))).toEqual([]);
    expect(failed.length / tried <= 0.05 ? [] : failed).toEqual([]);
    expect(new Set(SLUGS.flatMap((slug) => practice.logins.filter(({ provider }) => provider === slug).map(({ role }) => role))).size).toBe(4);
  }, 120_000);
});
