import type { EndpointSpec, InputOf, ResponseOf } from '@alongside/contracts/endpoint';
import { nowInMilliseconds } from './clock';
import { deviceDatabase } from './device';
import type { UnsentRow } from './device-database';
import { drafts } from './drafts';
import { NoSignal, ProblemError, problemOf } from './problem-error';
import { isReachable, onReachabilityChange, reportReached, reportUnreached } from './reachability';
import { addressOf, headersFor, send, type AnyInput } from './send';
import { closeGateFor, isGateOpen, onGateChange } from './session-gate';
import { store, useStore } from './store';

export interface Waiting {
  readonly items: readonly UnsentRow[];
  readonly isSending: boolean;
}
const waiting = store<Waiting>({ items: [], isSending: false });
export const useWaiting = (): Waiting => useStore(waiting);

const TRY_EVERY_MS = 20_000;
let owner: string | null = null;
let whenSent: (item: UnsentRow) => void = () => undefined;
const whenRefused = new Set<(item: UnsentRow) => void>();
/** Called with what the service would not take, as it says so; gives back what stops it. */
export function onRefused(listener: (item: UnsentRow) => void): () => void {
  whenRefused.add(listener);
  return () => whenRefused.delete(listener);
}

async function reread(isSending = waiting.get().isSending): Promise<void> {
  const items = owner ? await (await deviceDatabase()).unsent.where({ owner }).sortBy('queuedAt') : [];
  waiting.set({ items, isSending });
}

export interface KeepAs {
  readonly owner: string;
  readonly idempotencyKey: string;
  /** What it is, for the waiting list's words: 'visit', 'action'. */
  readonly kind: string;
  /** The person it is about. */
  readonly about: string;
  /** The drafts it was written in, the one that was sent first; they go only when the service has it. */
  readonly draftIds?: readonly string[];
  /** The key of what has to be sent before it. */
  readonly after?: string;
  /** A line for the writer, with no name in it. */
  readonly summary?: string;
}
export type SentOrKept<E extends EndpointSpec> =
  | { readonly isSent: true; readonly answer: ResponseOf<E> }
  | { readonly isSent: false };

async function putUnsent(endpoint: EndpointSpec, input: AnyInput, as: KeepAs): Promise<void> {
  const { owner: writer, idempotencyKey, kind, about, draftIds = [], after = null, summary = null } = as;
  const { body } = input;
  await (await deviceDatabase()).unsent.put({
    id: idempotencyKey, owner: writer, kind, about, draftIds, after, summary, method: endpoint.method,
    address: addressOf(endpoint, input), body: body === undefined ? null : JSON.stringify(body),
    queuedAt: nowInMilliseconds(), refusedAs: null,
  });
}

/** Saves on this device first, which needs no signal; it is sent at once where there is one, and silently later where not. */
export async function keepThenSend<E extends EndpointSpec>(endpoint: E, input: InputOf<E>, as: KeepAs): Promise<void> {
  await putUnsent(endpoint, input as AnyInput, as);
  await reread();
  trySending();
}

/** Sends now; where there is no signal, or the service is away, keeps it on this device and sends it later by the same key. */
export async function sendOrKeep<E extends EndpointSpec>(endpoint: E, input: InputOf<E>, as: KeepAs): Promise<SentOrKept<E>> {
  try {
    return { isSent: true, answer: await send(endpoint, input, { idempotencyKey: as.idempotencyKey }) };
  } catch (error) {
    const mayPass = error instanceof NoSignal || (error instanceof ProblemError && error.status === 503);
    if (!mayPass) throw error;
    await putUnsent(endpoint, input as AnyInput, as);
    await reread();
    return { isSent: false };
  }
}

const KEYED = { method: 'POST', path: '/', action: 'contact:log', status: 201, summary: '' } as const satisfies EndpointSpec;

async function sendOne(item: UnsentRow): Promise<'go-on' | 'stop'> {
  let response: Response;
  try {
    const headers = headersFor(KEYED, item.body !== null, item.id);
    response = await fetch(item.address, { method: item.method, headers, credentials: 'same-origin', ...(item.body === null ? {} : { body: item.body }) });
  } catch {
    reportUnreached();
    return 'stop';
  }
  reportReached();
  if (response.ok) {
    await (await deviceDatabase()).unsent.delete(item.id);
    for (const id of item.draftIds ?? []) await drafts.clear(id);
    whenSent(item);
    return 'go-on';
  }
  const problem = await problemOf(response);
  if (closeGateFor(problem) || problem.status === 429 || problem.status >= 500) return 'stop';
  await (await deviceDatabase()).unsent.update(item.id, { refusedAs: problem.code, refusedAt: problem.errors });
  await reread(true);
  for (const tell of whenRefused) tell(item);
  return 'go-on';
}

/** Not refused, and not waiting for another that is still here. */
const mayGo = (item: UnsentRow, all: readonly UnsentRow[]) =>
  item.refusedAs === null && !all.some(({ id }) => id === item.after);
const nextToSend = (tried: ReadonlySet<string> = new Set()) => {
  const { items } = waiting.get();
  return items.find((item) => !tried.has(item.id) && mayGo(item, items));
};

/** Gives back whether more came in while it was ending. */
async function sendAll(): Promise<boolean> {
  await reread(true);
  const tried = new Set<string>();
  let isStopped = false;
  for (let item = nextToSend(); item && !isStopped; item = nextToSend(tried)) {
    tried.add(item.id);
    isStopped = (await sendOne(item)) === 'stop';
    await reread(true);
  }
  await reread(false);
  return !isStopped && nextToSend(tried) !== undefined;
}

/** Oldest first, by one tab at a time, and only while somebody is signed in to see it. */
function trySending(): void {
  if (!owner || !isGateOpen() || waiting.get().isSending) return;
  if (!nextToSend()) return;
  void navigator.locks
    .request('alongside-unsent', { ifAvailable: true }, (lock) => (lock ? sendAll() : false))
    .then((isMore) => isMore && trySending());
}

/** Starts the silent sending for one member; gives back what stops it. */
export function startSending(membershipId: string, sent: (item: UnsentRow) => void): () => void {
  owner = membershipId;
  whenSent = sent;
  // Nothing waits for this: the first look is taken when the page has been drawn.
  const first = setTimeout(() => void reread(false).then(trySending, () => undefined), 1500);
  const stops = [onReachabilityChange(() => isReachable() && trySending()), onGateChange(trySending)];
  const timer = setInterval(trySending, TRY_EVERY_MS);
  return () => {
    clearTimeout(first);
    clearInterval(timer);
    for (const stop of stops) stop();
    owner = null;
    waiting.set({ items: [], isSending: false });
  };
}

/** The writer has read the refusal and lets it go, or has written it anew; what was to follow it goes with it. */
export async function dropUnsent(id: string): Promise<void> {
  const { unsent } = await deviceDatabase();
  const followers = waiting.get().items.filter(({ after }) => after === id).map((item) => item.id);
  await unsent.bulkDelete([id, ...followers]);
  await reread();
}
