import type { FactCode } from '../law/index.js';

export const ENTITLED_REASONS = [
  'duty-applies',
  'person-not-eligible',
  'long-nhs-placement',
  'material-disagreement',
] as const;
export const NOT_ENTITLED_REASONS = [
  'no-substantial-difficulty',
  'appropriate-person',
  'excluded-mha-part4',
  'has-capacity',
  'process-not-covered',
  'scheme-not-in-force',
  'not-in-england',
] as const;
export type EntitlementReason = (typeof ENTITLED_REASONS)[number] | (typeof NOT_ENTITLED_REASONS)[number];

/**
 * Whether somebody is entitled to an advocate under another Act. `entitled` and `reason` are null while facts are
 * missing.
 */
export interface Entitlement {
  readonly entitled: boolean | null;
  readonly reason: EntitlementReason | null;
  readonly citation: string;
  readonly ruleVersion: string;
  readonly missing: readonly FactCode[];
}
export type EntitlementOutcome = Pick<Entitlement, 'entitled' | 'reason'> & { readonly missing?: readonly FactCode[] };
/** Entitled, with why. */
export const entitled = (reason: (typeof ENTITLED_REASONS)[number]): EntitlementOutcome => ({ entitled: true, reason });
/** Not entitled, with why. */
export const notEntitled = (reason: (typeof NOT_ENTITLED_REASONS)[number]): EntitlementOutcome => ({
  entitled: false,
  reason,
});
/** Not to be told without these facts. */
export const unknown = (...missing: FactCode[]): EntitlementOutcome => ({ entitled: null, reason: null, missing });
