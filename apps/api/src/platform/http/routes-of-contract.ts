import { ENDPOINTS, type EndpointSpec } from '@alongside/contracts';

export const API_PREFIX = '/api';

/** An address below /api however it is spelled: the router takes `/%61pi`, and addresses that name their server, for the same. */
export function isApiAddress(url: string): boolean {
  const first = /^(?:[a-z][a-z0-9+.-]*:\/\/[^/?#]*)?\/([^/?#]*)/i.exec(url)?.[1] ?? '';
  try {
    return `/${decodeURIComponent(first)}` === API_PREFIX;
  } catch {
    return first.startsWith(API_PREFIX.slice(1));
  }
}

const byRoute = new Map<string, EndpointSpec>([...ENDPOINTS.values()].map((spec) => [`${spec.method} ${API_PREFIX}${spec.path}`, spec]));

/** The contract of a matched route; HEAD is a GET whose body nobody reads. */
export const endpointOfRoute = (method: string, route: string | undefined): EndpointSpec | undefined =>
  byRoute.get(`${method === 'HEAD' ? 'GET' : method} ${route ?? ''}`);
