import { ENDPOINTS, type EndpointSpec } from '@alongside/contracts';
import { leavesOf, smallest, type Leaf } from './schema-leaves.js';
import type { Random } from './seeded-random.js';
import type { RawSending } from './raw-exchange.js';
import { ODD_HEADERS, ODD_LINES, ODD_PARTS, ODD_QUERIES, ODD_TEXTS, ODD_VALUES, RAW_BODIES, TYPES } from './odd-values.js';

/** A malformed request, ready to be written to a connection, with what may be expected of it. */
export interface Malformed extends RawSending {
  /** Nothing in it could be carried out: no session, no key, or nothing that can be read. */
  readonly mustNotWrite: boolean;
}
export interface Who {
  readonly cookies: readonly string[];
  readonly ids: readonly string[];
}

const routes = [...ENDPOINTS.values()].map((spec) => ({ spec, leaves: leavesOf(spec.body), whole: () => (spec.body ? smallest(spec.body) : undefined) }));
type Route = (typeof routes)[number];
/** What ends a session, goes on as somebody else or clears the practice data would spoil every request that follows. */
const SPOILS = new Set(['session:end', 'session:end-all', 'session:lock', 'session:switch', 'practice:try-as', 'practice:clear']);

interface Draft {
  readonly method: string;
  readonly target: string;
  readonly headers: readonly string[];
  readonly body: Buffer | null;
  readonly mustNotWrite: boolean;
  /** Reading takes no body, so nothing that is wrong with one keeps it from being done, and from being recorded. */
  readonly isReading: boolean;
}

/** One connection's worth of malformed requests: the same for the same random numbers. */
export function malformedRequest(random: Random, who: Who): Malformed {
  const draw = random.next();
  if (draw < 0.06) return { parts: [random.pick(ODD_LINES)], methods: ['GET'], isCutShort: true, mustNotWrite: true };
  const draft = draftOf(random, who);
  if (draw < 0.12) return cutShort(random, draft);
  if (draw < 0.18) return oversize(random, draft);
  if (draw < 0.24) return badlyFramed(random, draft);
  if (draw < 0.34) return pipelined(random, who);
  return alone(draft);
}

const alone = (draft: Draft): Malformed => ({ parts: [head(draft), draft.body ?? ''], methods: [draft.method], mustNotWrite: draft.mustNotWrite });

function draftOf(random: Random, who: Who): Draft {
  const { spec, leaves, whole } = random.pick(routes);
  const isSpoiling = SPOILS.has(spec.action);
  const cookie = isSpoiling ? 'alongside=%' : random.pick([...who.cookies, ...who.cookies, 'alongside=%', '', `alongside=${'A'.repeat(43)}`]);
  const key = random.pick(['10000000-0000-4000-8000-%', 'short', 'x'.repeat(500), `a'b"c;--d`, '']).replace('%', String(random.below(1e12)).padStart(12, '0'));
  const method = random.chance(0.08) ? random.pick(['HEAD', 'OPTIONS', 'TRACE', 'PUT', 'DELETE', 'PROPFIND', 'QUERY', 'CONNECT', 'FOO', 'get']) : spec.method;
  const body = spec.method === 'GET' && random.chance(0.9) ? null : bodyFor(random, { spec, leaves, whole });
  const headers = [
    ...(cookie ? [`Cookie: ${cookie}`] : []),
    ...(key ? [`Idempotency-Key: ${key}`] : []),
    ...(body ? [`Content-Type: ${random.chance(0.75) ? 'application/json' : random.pick(TYPES)}`] : []),
    ...(random.chance(0.3) ? random.pick(ODD_HEADERS) : []),
  ];
  const isSignedIn = who.cookies.includes(cookie);
  const mustNotWrite = !isSignedIn || (spec.method !== 'GET' && !key.startsWith('10000000'));
  return { method, target: targetFor(random, spec, who), headers, body, mustNotWrite: mustNotWrite && spec.action !== 'referral:send', isReading: spec.method === 'GET' };
}

/** A body of the right shape with one or several values that do not belong there; or nothing of the kind. */
function bodyFor(random: Random, { leaves, whole }: Route): Buffer {
  if (random.chance(0.25) || leaves.length === 0) return Buffer.from(random.pick(RAW_BODIES));
  let body: unknown = whole();
  for (let n = random.below(3); n >= 0; n -= 1) body = random.pick<Leaf>(leaves).put(body, random.pick(ODD_VALUES));
  if (random.chance(0.2) && typeof body === 'object') body = { ...body, [random.pick(ODD_TEXTS).slice(0, 40)]: random.pick(ODD_VALUES) };
  // What cannot be said in JSON by hand: a key that JavaScript would hide, a number that is none.
  return Buffer.from((JSON.stringify(body) ?? 'null').replace(/\}$/, random.chance(0.1) ? ',"__proto__":{"polluted":1}}' : '}'));
}

function targetFor(random: Random, spec: EndpointSpec, { ids }: Who): string {
  const path = spec.path.replaceAll(/:\w+/g, () => (random.chance(0.5) ? random.pick(ids) : random.pick(ODD_PARTS)));
  const query = random.chance(0.4) ? `?${random.pick([...Object.keys(spec.query?.shape ?? {}), 'x'])}=${random.pick(ODD_QUERIES)}` : '';
  return random.pick(['/api', '/api', '/api', '/api', '/%61pi', 'http://elsewhere.example/api']) + path + query;
}

const head = ({ method, target, headers, body }: Draft, framing?: readonly string[]): string =>
  [`${method} ${target} HTTP/1.1`, 'Host: alongside.example', ...headers, ...(framing ?? (body ? [`Content-Length: ${body.length}`] : [])), 'Connection: close', '', ''].join('\r\n');

function cutShort(random: Random, draft: Draft): Malformed {
  const text = Buffer.concat([Buffer.from(head(draft)), draft.body ?? Buffer.alloc(0)]);
  return { parts: [text.subarray(0, 1 + random.below(text.length - 1))], methods: [draft.method], isCutShort: true, mustNotWrite: draft.mustNotWrite };
}

function oversize(random: Random, draft: Draft): Malformed {
  const big = `{"a":"${'x'.repeat(1_100_000)}"}`;
  if (random.chance(0.3)) return { parts: [head({ ...draft, headers: [...draft.headers, `X-Long: ${'y'.repeat(40_000)}`], body: null })], methods: [draft.method], mustNotWrite: true };
  if (random.chance(0.3)) return { parts: [head({ ...draft, target: `${draft.target}${'/x'.repeat(6000)}`, body: null })], methods: [draft.method], mustNotWrite: true };
  const isChunked = random.chance(0.5);
  const framing = isChunked ? ['Transfer-Encoding: chunked'] : [`Content-Length: ${big.length}`];
  const body = isChunked ? `${big.length.toString(16)}\r\n${big}\r\n0\r\n\r\n` : big;
  return { parts: [head({ ...draft, body: Buffer.alloc(0) }, framing), body], methods: [draft.method], mustNotWrite: draft.mustNotWrite || !draft.isReading };
}

function badlyFramed(random: Random, draft: Draft): Malformed {
  const [framing, body] = random.pick<[string[], string]>([
    [['Content-Length: 5', 'Content-Length: 6'], '{"a":1}'],
    [['Content-Length: 5', 'Transfer-Encoding: chunked'], '0\r\n\r\n'],
    [['Transfer-Encoding: chunked'], 'zz\r\n{}\r\n0\r\n\r\n'],
    [['Transfer-Encoding: chunked'], '2\r\n{}XX0\r\n\r\n'],
    [['Transfer-Encoding: gzip'], '{}'],
    [['Content-Length: -1'], '{}'],
    [['Content-Length: 99999999999999999999'], '{}'],
    [['Content-Length: 2', 'Content-Encoding: gzip'], '{}'],
    [['Content-Length: 2', 'Expect: a-miracle'], '{}'],
    [['Content-Length: 2', 'Upgrade: h2c', 'HTTP2-Settings: AAA'], '{}'],
    [['Content-Length: 2', 'X-Nul: a\u0000b'], '{}'],
    [['Content-Length: 2', ': nameless'], '{}'],
  ]);
  return { parts: [head({ ...draft, body: Buffer.alloc(0) }, framing), body], methods: [draft.method], isCutShort: true, mustNotWrite: draft.mustNotWrite };
}

/** Several at once on one connection: each is answered in its turn, the last of them perhaps unreadable. */
function pipelined(random: Random, who: Who): Malformed {
  const count = 2 + random.below(3);
  const drafts = Array.from({ length: count }, () => draftOf(random, who)).map((draft) => ({ ...draft, method: draft.method === 'CONNECT' || draft.method === 'FOO' || draft.method === 'get' ? 'PUT' : draft.method }));
  const isBroken = random.chance(0.5);
  const texts = drafts.map((draft, index) => {
    const text = head(draft);
    return index < count - 1 || isBroken ? text.replace('Connection: close\r\n', '') : text;
  });
  const parts = drafts.flatMap((draft, index) => [texts[index] ?? '', draft.body ?? '']);
  return {
    parts: isBroken ? [...parts, 'FOO / BAR\r\n\r\n'] : parts,
    methods: [...drafts.map(({ method }) => method), ...(isBroken ? ['GET'] : [])],
    mustNotWrite: drafts.every((draft) => draft.mustNotWrite),
  };
}
