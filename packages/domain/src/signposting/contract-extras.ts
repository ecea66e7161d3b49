import type { ImhaAnswer, ImhaNegativeBasis } from '../eligibility/index.js';

/**
 * Whom a contract may take beside those whom the Act gives the right: named by the reason for which the Act does not.
 * Nothing here is law; each is a promise to one commissioner.
 */
export const CONTRACT_EXTRAS = [
  'informal-england',
  'excluded-s4',
  'excluded-s5',
  'excluded-s135-136',
  'no-qualifying-status',
] as const satisfies readonly ImhaNegativeBasis[];
export type ContractExtra = (typeof CONTRACT_EXTRAS)[number];

/** Whether the rules say no for a reason for which this contract takes people all the same. An open answer is nobody's yes. */
export const isTakenByContract = (
  { answer, basis }: { readonly answer: ImhaAnswer['answer']; readonly basis: string | null },
  takes: readonly string[],
): boolean => answer === 'does_not_qualify' && basis !== null && takes.includes(basis);
