import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ENDPOINTS, type EndpointSpec } from '@alongside/contracts';
import { conditionOf, isForAnyone } from '@alongside/domain/access';
import { atOnce } from './support/at-once.js';
import { contentsHash } from './support/contents-hash.js';
import { EXAMPLES, type Example } from './support/examples.js';
import type { Heard } from './support/http-call.js';
import { oddText, textsIn, textsKept } from './support/kept-text.js';
import { ODD_QUERIES } from './support/odd-values.js';
import { publishLastQuarter, startPracticeServer, type PracticeServer, type SignedIn } from './support/practice-server.js';
import { isFreeText, isText, leavesOf, smallest, type Leaf } from './support/schema-leaves.js';

let practice: PracticeServer;
beforeAll(async () => {
  practice = await startPracticeServer();
  await publishLastQuarter(practice);
}, 120_000);
afterAll(() => practice.close());

/** What ends the session that asks, or the practice data itself. */
const NOT_HERE = new Set(['signOut', 'signOutEverywhere', 'lockSession', 'switchMembership', 'clearPractice', 'tryAs']);
const withBody = [...ENDPOINTS].filter(([name, { body }]) => body !== undefined && !NOT_HERE.has(name));
const pathOf = (spec: EndpointSpec, { params = {} }: Example): string => spec.path.replaceAll(/:(\w+)/g, (_, name: string) => params[name] ?? 'x');
const whoMay = (spec: EndpointSpec): SignedIn[] =>
  practice.logins.filter(({ provider, member, role }) => provider === 'fenmoor' && member !== 'ruth' && (isForAnyone(spec.action) || conditionOf(spec.action, role) !== undefined));
const send = (spec: EndpointSpec, login: SignedIn, example: Example, body: unknown): Promise<Heard> =>
  (isForAnyone(spec.action) ? practice.anonymous : login.call)(spec.method, pathOf(spec, example), JSON.stringify(body));
const pointerOf = ({ path }: Leaf): string => path.map((part) => `/${part}`).join('');
const pointersOf = ({ body }: Heard): string[] => ((body['errors'] ?? []) as { pointer: string }[]).map(({ pointer }) => pointer);

async function exampleFor(name: string, spec: EndpointSpec, login: SignedIn): Promise<Example> {
  const found = await EXAMPLES[name]?.(practice.contextFor('fenmoor', login)).catch(() => null);
  return found ?? { ...(spec.params ? { params: smallest(spec.params) as Record<string, string> } : {}), body: spec.body ? (smallest(spec.body) as object) : {} };
}

/** What no field may take, by what the field is; in JSON as it would be typed by hand. */
function impossible(leaf: Leaf): unknown[] {
  const { format, type } = leaf.schema;
  if (type === 'integer' || type === 'number') return [2 ** 63, -(2 ** 63), 1e300, '1', ...(type === 'integer' ? [0.5] : [])];
  if (format === 'date') return ['2026-02-30', '2026-13-01', '0000-00-00', '2026-2-3', '29/03/2026', 'a\u0000b'];
  if (format === 'date-time') return ['2026-02-30T10:00:00Z', '2026-03-29T01:30:00', '2026-01-01T25:00:00Z', '12026-01-01T10:00:00Z', 'a\u0000b'];
  return isText(leaf) ? ['a\u0000b', 'a\ud800b', 7, { a: 1 }] : [];
}

describe('every field of every operation', () => {
  it('refuses what cannot be kept, names the field, and keeps nothing', async () => {
    const tries = withBody.flatMap(([name, spec]) => leavesOf(spec.body).flatMap((leaf) => impossible(leaf).map((value) => ({ name, spec, leaf, value }))));
    const before = await contentsHash(practice.admin);
    const wrong = await atOnce(8, tries, async ({ name, spec, leaf, value }) => {
      const [login] = whoMay(spec);
      if (!login) return [`nobody may ${spec.action}`];
      const example = await exampleFor(name, spec, login);
      const reply = await send(spec, login, example, leaf.put(example.body, value));
      // A password and the token of a link are compared with a hash, whatever is in them.
      const isCompared = reply.status < 500 && reply.status >= 400 && ['password', 'token'].includes(String(leaf.path.at(-1)));
      const isNamed = reply.status === 422 && pointersOf(reply).some((pointer) => pointerOf(leaf).startsWith(pointer));
      return isCompared || isNamed ? [] : [`${name} ${pointerOf(leaf)} = ${JSON.stringify(value)}: ${reply.status} ${reply.text.slice(0, 300)}`];
    });
    expect(wrong.flat()).toEqual([]);
    expect(tries.length).toBeGreaterThan(500);
    expect(await contentsHash(practice.admin)).toBe(before);
  }, 240_000);
});

describe('every query', () => {
  it('takes or refuses what it is asked, and never breaks', async () => {
    const reads = [...ENDPOINTS].filter(([, { method, query }]) => method === 'GET' && query !== undefined);
    const tries = reads.flatMap(([name, spec]) => leavesOf(spec.query).flatMap((leaf) => ODD_QUERIES.map((value) => ({ name, spec, leaf, value }))));
    const wrong = await atOnce(8, tries, async ({ name, spec, leaf, value }) => {
      const [login] = whoMay(spec);
      const example = login && (await exampleFor(name, spec, login));
      const reply = example && (await login.call('GET', `${pathOf(spec, { params: { provider: 'fenmoor', ...example.params } })}?${leaf.path[0]}=${value}`));
      return reply && (reply.status === spec.status || (reply.status >= 400 && reply.status < 500)) ? [] : [`${name} ${leaf.path[0]}=${value}: ${reply?.status} ${reply?.text.slice(0, 200)}`];
    });
    expect(wrong.flat()).toEqual([]);
    expect(tries.length).toBeGreaterThan(200);
  }, 240_000);
});

interface Kept {
  readonly field: string;
  readonly text: string;
}
const PREFIX = `KEPT${randomUUID().slice(0, 4)}`;
let numbered = 0;

/** Bodies with an odd text in every field for words: one, or as many as there are variants. */
function bodiesWithText(name: string, spec: EndpointSpec, example: Example, leaves: readonly Leaf[]): { body: unknown; fields: Map<string, Kept> }[] {
  const bodies: { body: unknown; fields: Map<string, Kept> }[] = [];
  for (const leaf of leaves) {
    const text = oddText(`${PREFIX}-${(numbered += 1)}-`, Number(leaf.schema['maxLength'] ?? 8000));
    const at = bodies.at(-1);
    const together = leaf.put(at?.body ?? example.body, text);
    const isAllThere = at !== undefined && [...at.fields.values()].every((kept) => textsIn(together).includes(kept.text));
    const kept = { field: `${name} ${pointerOf(leaf)}`, text };
    if (isAllThere) {
      at.body = together;
      at.fields.set(pointerOf(leaf), kept);
    } else bodies.push({ body: leaf.put(example.body, text), fields: new Map([[pointerOf(leaf), kept]]) });
  }
  return bodies;
}

/** Sends it as somebody who can; fields that have a form of their own say so, and are left out. Gives what was kept. */
async function kept(name: string, spec: EndpointSpec): Promise<{ kept: Kept[]; missed: string[]; replies: Heard[] }> {
  const leaves = leavesOf(spec.body).filter(isFreeText);
  let missed = leaves.map((leaf) => `${name} ${pointerOf(leaf)}`);
  const result = { kept: [] as Kept[], replies: [] as Heard[] };
  for (const login of whoMay(spec)) {
    let open = leaves.filter((leaf) => missed.includes(`${name} ${pointerOf(leaf)}`));
    for (let attempt = 0; attempt < 3 && open.length > 0; attempt += 1) {
      const example = await exampleFor(name, spec, login);
      for (const { body, fields } of bodiesWithText(name, spec, example, open)) {
        const reply = await send(spec, login, example, body);
        if (reply.status >= 500) throw new Error(`${name}: ${reply.status} ${reply.text}`);
        const refused = pointersOf(reply).filter((pointer) => fields.has(pointer));
        if (reply.status < 300) {
          result.kept.push(...fields.values());
          result.replies.push(reply);
          missed = missed.filter((field) => ![...fields.values()].some((each) => each.field === field));
        }
        // A field with a form of its own is no field for words.
        missed = missed.filter((field) => !refused.some((pointer) => field === `${name} ${pointer}`));
      }
      open = leaves.filter((leaf) => missed.includes(`${name} ${pointerOf(leaf)}`));
    }
  }
  return { ...result, missed };
}

/** Fields whose text is looked for or compared, or that are kept only beside a choice that asks for them. */
const NEVER_KEPT = /^(?:findPeople|signIn|unlockSession|previewLegalEntry) |\/password$|\/typed$|^allocate \/overrideReason$|^giveReason \/words$/;

describe('every text', () => {
  it('comes back as it was typed, byte for byte, from the database and in every answer that shows it', async () => {
    const [all, missed, answers] = [[] as Kept[], [] as string[], [] as string[]];
    for (const [name, spec] of withBody) {
      const done = await kept(name, spec);
      all.push(...done.kept);
      missed.push(...done.missed);
      answers.push(...done.replies.map(({ text }) => text));
    }
    const stored = await textsKept(practice.admin, PREFIX);
    const lost = all.filter(({ field, text }) => !NEVER_KEPT.test(field) && !stored.includes(text)).map(({ field }) => field);
    expect(lost).toEqual([]);

    answers.push(...(await everythingShown()));
    const shown = answers.filter((text) => text.startsWith('{')).flatMap((text) => textsIn(JSON.parse(text))).filter((text) => text.includes(PREFIX));
    const mangled = shown.filter((text) => !all.some((each) => text.includes(each.text)));
    expect(mangled).toEqual([]);
    const seen = all.filter(({ text }) => shown.some((each) => each.includes(text)));
    expect(seen.length).toBeGreaterThan(all.length / 2);
    expect(all.length).toBeGreaterThan(40);
    expect(missed.length / (all.length + missed.length) < 0.1 ? [] : missed).toEqual([]);
  }, 240_000);
});

/** What everybody of the provider can read: every list, every person, every referral. */
async function everythingShown(): Promise<string[]> {
  const { rows } = await practice.admin.query<{ path: string }>(
    `select '/people/' || id as path from person where organisation_id = $1 and (person::text like $2 or id in (select person_id from contact where contact::text like $2) or id in (select person_id from action where action::text like $2))
     union all select '/referrals/' || id from referral where organisation_id = $1 and referral::text like $2`,
    [practice.organisations.fenmoor, `%${PREFIX}%`],
  );
  const grace = practice.login('fenmoor', 'grace');
  const answers = await atOnce(6, rows, ({ path }) => grace.call('GET', path));
  for (const login of whoMay({ action: 'session:read' } as EndpointSpec)) {
    for (const [name, spec] of ENDPOINTS) {
      if (spec.method !== 'GET' || conditionOf(spec.action, login.role) === undefined) continue;
      const { params, query } = await exampleFor(name, spec, login);
      answers.push(await login.call('GET', pathOf(spec, { params: params ?? {} }) + (query ? `?${query}` : '')));
    }
  }
  return answers.map(({ text }) => text);
}
