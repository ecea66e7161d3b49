import { allow, type Allowed } from '../decision.js';

/** What still uses a thing that somebody wants to end or change, and how many of them. */
export interface Use<Kind extends string = string> {
  readonly kind: Kind;
  readonly count: number;
}
export interface StillInUse<Kind extends string = string> {
  readonly allowed: false;
  readonly code: 'still-in-use';
  readonly uses: readonly Use<Kind>[];
}

/**
 * Allows what nothing uses any more. Refusal: `still-in-use`, with the kinds that use it and how many of each; a kind
 * nobody counts above nothing is left out.
 */
export function unlessUsed<Kind extends string>(uses: readonly Use<Kind>[]): Allowed | StillInUse<Kind> {
  const standing = uses.filter(({ count }) => count > 0);
  return standing.length === 0 ? allow : { allowed: false, code: 'still-in-use', uses: standing };
}
