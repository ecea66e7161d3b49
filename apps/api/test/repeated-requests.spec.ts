import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ENDPOINTS, type EndpointSpec } from '@alongside/contracts';
import { conditionOf, isForAnyone } from '@alongside/domain/access';
import { EXAMPLES, type Example } from './support/examples.js';
import { ForeignIds } from './support/foreign-ids.js';
import type { Heard, HttpCaller } from './support/http-call.js';
import { publishLastQuarter, startPracticeServer, type PracticeServer, type SignedIn, type Slug } from './support/practice-server.js';
import { isFreeText, isId, leavesOf, type Json } from './support/schema-leaves.js';

const AT_ONCE = 20;
const HOLDS_ID = /[0-9a-f]{8}-[0-9a-f]{4}-/;

let practice: PracticeServer;
let ofFenmoor: ForeignIds;
beforeAll(async () => {
  practice = await startPracticeServer();
  await publishLastQuarter(practice);
  ofFenmoor = await ForeignIds.of(practice.admin, practice.organisations.fenmoor);
}, 120_000);
afterAll(() => practice.close());

/** Every operation that is made safe to repeat by a key. */
const keyed = [...ENDPOINTS].filter(([, spec]) => spec.method !== 'GET' && !spec.unkeyed);
/** These give the caller another session, so that a repetition comes from somebody who is no longer there. */
const OF_THE_SESSION = new Set(['switchMembership']);

interface Sent {
  readonly name: string;
  readonly spec: EndpointSpec;
  readonly example: Example;
  readonly login: SignedIn;
  readonly call: HttpCaller;
  readonly headers: Readonly<Record<string, string>>;
  readonly reply: Heard;
}
const sent: Sent[] = [];

const pathOf = (spec: EndpointSpec, { params = {} }: Example): string => spec.path.replaceAll(/:(\w+)/g, (_, name: string) => params[name] ?? 'x');
/** Everybody of a provider who may, those who hold all its contracts first. */
const whoMay = (spec: EndpointSpec, slug: Slug): SignedIn[] =>
  practice.logins.filter(({ provider, member, role }) => provider === slug && member !== 'ruth' && (isForAnyone(spec.action) || conditionOf(spec.action, role) !== undefined));
const callerFor = (spec: EndpointSpec, login: SignedIn): HttpCaller => (isForAnyone(spec.action) ? practice.anonymous : login.call);
/** The different answers among them; in which order an object names its parts is no difference. */
const answers = (replies: readonly Heard[]): string[] => [...new Set(replies.map(({ status, text }) => `${status} ${text === '' ? '' : JSON.stringify(inOrder(JSON.parse(text)))}`))];
const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inOrder(inner)] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)));
};

async function recorded(slug: Slug, { action }: EndpointSpec): Promise<number> {
  const { rows } = await practice.admin.query<{ count: number }>('select count(*)::integer as count from audit_event where organisation_id = $1 and action = $2', [practice.organisations[slug], action]);
  return rows[0]?.count ?? 0;
}

/** The same request with something else in its body; where it has none that fits, of another record. */
function changed({ spec, example }: Sent): { readonly path: string; readonly body: object | undefined } {
  const leaves = leavesOf(spec.body).filter(({ path }) => path.length === 1);
  const words = leaves.find(isFreeText);
  const flag = leaves.find(({ schema }) => schema['type'] === 'boolean');
  if (words) return { path: pathOf(spec, example), body: words.put(example.body, 'Other words') as object };
  if (flag) return { path: pathOf(spec, example), body: flag.put(example.body, !(example.body as Json)[String(flag.path[0])]) as object };
  return { path: pathOf(spec, { params: Object.fromEntries(Object.keys(example.params ?? {}).map((name) => [name, randomUUID()])) }), body: example.body };
}

/** The same request so often at once, by the first who can do it; null where the practice data lets nobody. */
async function manyTimes(name: string, spec: EndpointSpec): Promise<(Sent & { readonly replies: readonly Heard[]; readonly acts: number }) | null> {
  for (const login of whoMay(spec, 'fenmoor')) {
    const example = await EXAMPLES[name]?.(practice.contextFor('fenmoor', login)).catch(() => null);
    if (!example) continue;
    const [call, headers, before] = [callerFor(spec, login), { 'idempotency-key': randomUUID() }, await recorded('fenmoor', spec)];
    const replies = await Promise.all(Array.from({ length: AT_ONCE }, () => call(spec.method, pathOf(spec, example), example.body, headers)));
    const [reply] = replies;
    if (reply?.status === spec.status) return { name, spec, example, login, call, headers, reply, replies, acts: (await recorded('fenmoor', spec)) - before };
  }
  return null;
}

describe('one key', () => {
  it(`used ${AT_ONCE} times at once is one act, with one answer, for every operation there is`, async () => {
    const wrong: string[] = [];
    const operations = keyed.filter(([name]) => !OF_THE_SESSION.has(name));
    const impossible: string[] = [];
    // What the practice data does not allow at first, what was done meanwhile may.
    const again = operations.length;
    for (const [index, [name, spec]] of [...operations, ...operations].entries()) {
      if (index >= again && !impossible.includes(name)) continue;
      const done = await manyTimes(name, spec);
      if (!done && index < again) impossible.push(name);
      if (done && index >= again) impossible.splice(impossible.indexOf(name), 1);
      if (!done) continue;
      if (answers(done.replies).length !== 1 || done.acts !== 1) wrong.push(`${name}: ${done.acts} acts, ${answers(done.replies).join(' | ').slice(0, 600)}`);
      sent.push(done);
    }
    expect(wrong).toEqual([]);
    expect(impossible.length / operations.length <= 0.05 ? [] : impossible).toEqual([]);
  }, 240_000);

  it('used with anything else is refused', async () => {
    const wrong: string[] = [];
    for (const each of sent) {
      const { path, body } = changed(each);
      if (path === pathOf(each.spec, each.example) && body === each.example.body) continue;
      const reply = await each.call(each.spec.method, path, body, each.headers);
      if (reply.status !== 422 || reply.body['code'] !== 'idempotency-key-reused') wrong.push(`${each.name}: ${reply.status} ${reply.text}`);
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  it('of one organisation means nothing to another: it is told nothing that the first was told', async () => {
    const wrong: string[] = [];
    for (const { name, spec, example, headers, reply } of sent.filter(({ spec: { action } }) => !isForAnyone(action))) {
      const [stranger] = whoMay(spec, 'larkhill');
      if (!stranger) continue;
      const theirs = await stranger.call(spec.method, pathOf(spec, example), example.body, headers);
      // Where the path names no record of anybody, it is an act of their own.
      const isOwnAct = theirs.status === spec.status && !leavesOf(spec.params).some(isId);
      const isTold = ofFenmoor.shownIn(theirs.text).length > 0 || (HOLDS_ID.test(reply.text) && theirs.text === reply.text);
      if ((!isOwnAct && theirs.status < 400) || theirs.status >= 500 || isTold) wrong.push(`${name}: ${theirs.status} ${theirs.text}`);
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  it('is remembered by a service that was killed and started again', async () => {
    await practice.restart();
    const before = await practice.admin.query('select count(*) from audit_event');
    const wrong: string[] = [];
    for (const { name, spec, example, call, headers, reply } of sent) {
      const again = await call(spec.method, pathOf(spec, example), example.body, headers);
      if (answers([reply, again]).length !== 1) wrong.push(`${name}: ${reply.status} ${reply.text} became ${again.status} ${again.text}`);
    }
    expect(wrong).toEqual([]);
    expect((await practice.admin.query('select count(*) from audit_event')).rows).toEqual(before.rows);
  }, 60_000);
});
