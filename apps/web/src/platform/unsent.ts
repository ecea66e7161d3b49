import type { EndpointSpec, InputOf, ResponseOf } from '@alongside/contracts/endpoint';
import { nowInMilliseconds } from './clock';
import { deviceDatabase } from './device';
import type { UnsentRow } from './device-database';
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
}
export type SentOrKept<E extends EndpointSpec> =
  | { readonly isSent: true; readonly answer: ResponseOf<E> }
  | { readonly isSent: false };

/** Sends now; where there is no signal, or the service is away, keeps it on this device and sends it later by the same key. */
export async function sendOrKeep<E extends EndpointSpec>(endpoint: E, input: InputOf<E>, as: KeepAs): Promise<SentOrKept<E>> {
  try {
    return { isSent: true, answer: await send(endpoint, input, { idempotencyKey: as.idempotencyKey }) };
  } catch (error) {
    const mayPass = error instanceof NoSignal || (error instanceof ProblemError && error.status === 503);
    if (!mayPass) throw error;
    const { body } = input as AnyInput;
    await (await deviceDatabase()).unsent.put({
      id: as.idempotencyKey, owner: as.owner, kind: as.kind, about: as.about, method: endpoint.method,
      address: addressOf(endpoint, input as AnyInput), body: body === undefined ? null : JSON.stringify(body),
      queuedAt: nowInMilliseconds(), refusedAs: null,
    });
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
    whenSent(item);
    return 'go-on';
  }
  const problem = await problemOf(response);
  if (closeGateFor(problem) || problem.status === 429 || problem.status >= 500) return 'stop';
  await (await deviceDatabase()).unsent.update(item.id, { refusedAs: problem.code });
  return 'go-on';
}

async function sendAll(): Promise<void> {
  await reread(true);
  for (const item of waiting.get().items.filter(({ refusedAs }) => refusedAs === null)) {
    if ((await sendOne(item)) === 'stop') break;
    await reread(true);
  }
  await reread(false);
}

/** Oldest first, by one tab at a time, and only while somebody is signed in to see it. */
function trySending(): void {
  if (!owner || !isGateOpen() || waiting.get().isSending) return;
  if (!waiting.get().items.some(({ refusedAs }) => refusedAs === null)) return;
  void navigator.locks.request('alongside-unsent', { ifAvailable: true }, (lock) => (lock ? sendAll() : undefined));
}

/** Starts the silent sending for one member; gives back what stops it. */
export function startSending(membershipId: string, sent: (item: UnsentRow) => void): () => void {
  owner = membershipId;
  whenSent = sent;
  // Nothing waits for this: the first look is taken when the page has been drawn.
  const first = setTimeout(() => void reread(false).then(trySending), 1500);
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

/** The writer has read the refusal and lets it go. */
export async function dropUnsent(id: string): Promise<void> {
  await (await deviceDatabase()).unsent.delete(id);
  await reread();
}
