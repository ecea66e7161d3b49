import type { EndpointSpec, InputOf, ResponseOf } from '@alongside/contracts/endpoint';
import { reportReached, reportUnreached } from './reachability';
import { NoSignal, problemOf } from './problem-error';

export interface SendOptions {
  readonly signal?: AbortSignal | undefined;
  /** Keep one per thing a person does, so that a repeat of it is the same thing. Made here when absent. */
  readonly idempotencyKey?: string | undefined;
}

export interface AnyInput {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** The address below the origin, with parameters and query in place. */
export function addressOf(endpoint: Pick<EndpointSpec, 'path'>, { params = {}, query = {} }: AnyInput): string {
  const path = endpoint.path.replaceAll(/:([A-Za-z]+)/g, (_whole, name: string) => encodeURIComponent(String(params[name])));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value));
  }
  const text = search.toString();
  return `/api${path}${text && `?${text}`}`;
}

const isUnsafe = (endpoint: EndpointSpec) => endpoint.method !== 'GET';
export const newKey = (): string => crypto.randomUUID();

export function headersFor(endpoint: EndpointSpec, hasBody: boolean, idempotencyKey?: string): Headers {
  const headers = new Headers({ accept: endpoint.produces ?? 'application/json, application/problem+json' });
  if (hasBody) headers.set('content-type', 'application/json');
  if (isUnsafe(endpoint) && !endpoint.unkeyed) headers.set('idempotency-key', idempotencyKey ?? newKey());
  return headers;
}

async function reach(address: string, init: RequestInit): Promise<Response> {
  try {
    const response = await fetch(address, { credentials: 'same-origin', cache: 'no-store', ...init });
    reportReached();
    return response;
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    reportUnreached();
    throw new NoSignal(cause);
  }
}

async function answerOf(endpoint: EndpointSpec, response: Response): Promise<unknown> {
  if (response.status === 204 || !endpoint.response) return undefined;
  if (endpoint.produces) return response.text();
  return endpoint.response.parse(await response.json());
}

/**
 * Calls one operation of the contract and gives back its answer, parsed by the contract's schema. Throws `ProblemError`
 * when the service refuses and `NoSignal` when it cannot be reached.
 */
export async function send<E extends EndpointSpec>(
  endpoint: E,
  input: InputOf<E>,
  { signal, idempotencyKey }: SendOptions = {},
): Promise<ResponseOf<E>> {
  const given = (input ?? {}) as AnyInput;
  const hasBody = given.body !== undefined;
  const response = await reach(addressOf(endpoint, given), {
    method: endpoint.method,
    headers: headersFor(endpoint, hasBody, idempotencyKey),
    ...(hasBody ? { body: JSON.stringify(given.body) } : {}),
    ...(signal ? { signal } : {}),
  });
  if (!response.ok) throw await problemOf(response);
  return (await answerOf(endpoint, response)) as ResponseOf<E>;
}
