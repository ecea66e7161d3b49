import { ENDPOINTS, type EndpointSpec } from '@alongside/contracts';

export const API_PREFIX = '/api';

export const isApiAddress = (url: string): boolean => url === API_PREFIX || url.startsWith(`${API_PREFIX}/`) || url.startsWith(`${API_PREFIX}?`);

const byRoute = new Map<string, EndpointSpec>([...ENDPOINTS.values()].map((spec) => [`${spec.method} ${API_PREFIX}${spec.path}`, spec]));

/** The contract of a matched route; HEAD is a GET whose body nobody reads. */
export const endpointOfRoute = (method: string, route: string | undefined): EndpointSpec | undefined =>
  byRoute.get(`${method === 'HEAD' ? 'GET' : method} ${route ?? ''}`);
