/** How small numbers are handled, named by the contract or the report's template (practice reference, section 5). */
export type SuppressionRule =
  | { readonly kind: 'NONE' }
  | { readonly kind: 'NHS_HES' }
  | { readonly kind: 'MHSDS' }
  | { readonly kind: 'PRIMARY_SECONDARY'; readonly threshold: number };

export const SUPPRESSION_RULE_KINDS = [
  'NONE',
  'NHS_HES',
  'MHSDS',
  'PRIMARY_SECONDARY',
] as const satisfies readonly SuppressionRule['kind'][];
export type SuppressionRuleKind = (typeof SUPPRESSION_RULE_KINDS)[number];

/** The rule a release to a commissioner follows unless the contract names another. */
export const DEFAULT_RELEASE_RULE: SuppressionRule = { kind: 'NHS_HES' };
/** The threshold of PRIMARY_SECONDARY unless the contract names another. */
export const DEFAULT_THRESHOLD = 5;

/**
 * One mark for every hidden figure: two marks, one for small and one for secondary, let a reader tell them apart and
 * subtract.
 */
export const HIDDEN = 'hidden';
export type Released = number | typeof HIDDEN;
/** A percentage or statistic in a release: null is "n/a", which is not hidden. */
export type ReleasedStatistic = Released | null;

/** Whether a count could pick somebody out: 1 up to below the threshold. Nought is not small. */
export const isSmall = (value: number, threshold: number): boolean => value >= 1 && value < threshold;
