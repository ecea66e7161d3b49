import type { Confidence, FactCode, OpenPoint } from '../law/index.js';

export const SHARE_CONTENTS = ['anonymous_aggregate', 'pseudonymised_row_level', 'identifiable'] as const;
export type ShareContent = (typeof SHARE_CONTENTS)[number];
export const SHARE_CONSENTS = ['given', 'refused', 'withdrawn', 'not_asked', 'n/a'] as const;
export type ShareConsent = (typeof SHARE_CONSENTS)[number];
export const SHARE_OVERRIDES = [
  'none',
  'court_order',
  'tribunal_order',
  'coroner_notice',
  'terrorism_duty',
  'child_at_risk_of_significant_harm',
  'serious_crime_or_serious_harm_to_others',
  'adult_safeguarding_others_at_risk',
  'adult_safeguarding_coercion',
  'adult_safeguarding',
  'adult_safeguarding_only_self_no_serious_harm',
  'serious_harm_to_self',
] as const;
export type ShareOverride = (typeof SHARE_OVERRIDES)[number];
export type Capacity = 'has' | 'lacks' | 'not_assessed';
export type AttorneyView = 'none' | 'consents' | 'refuses' | 'refuses_out_of_scope';
export type BestInterests = 'yes' | 'no' | 'not_assessed';

/**
 * The facts of one disclosure. Null is "not known". Any recipient but the two of the same provider is judged alike: a
 * nearest relative, a parent, a welfare attorney or a commissioner has no right of their own to what the advocate
 * knows.
 */
export interface SharingFacts {
  /**
   * `supervisor_same_provider` (with purpose `supervision`) and `colleague_no_role_same_provider` have rows of their
   * own.
   */
  readonly recipient: string | null;
  readonly purpose?: string | null;
  readonly content: ShareContent | null;
  readonly age: number | null;
  /** Under 16 only: competent to decide this. */
  readonly competent?: boolean | null;
  /** 16 and over only: ignored under 16. */
  readonly capacity: Capacity | null;
  readonly consent: ShareConsent | null;
  readonly consentInformed?: boolean | null;
  readonly consentScopeCovers?: boolean | null;
  /** Consent was given with capacity that has since been lost: the law leaves open whether it continues. */
  readonly consentGivenBeforeCapacityLost?: boolean | null;
  readonly override: ShareOverride;
  readonly attorneyIsAllegedSource?: boolean | null;
  readonly parentalResponsibilityConsents?: boolean | null;
  readonly attorneyOrDeputy?: AttorneyView | null;
  readonly bestInterests?: BestInterests | null;
}

export type SharingDecision =
  'permitted' | 'permitted_with_reason' | 'refused' | 'needs_information' | 'check_with_a_person';
export const SHARING_REASONS = [
  'not-personal-data',
  'legal-compulsion',
  'internal-need-to-know',
  'internal-no-need',
  'consent-valid',
  'parental-consent',
  'child-safeguarding',
  'serious-harm-to-others',
  'adult-safeguarding',
  'consent-withdrawn',
  'consent-refused',
  'consent-not-informed',
  'consent-out-of-scope',
  'attorney-or-deputy-consents',
  'attorney-or-deputy-refuses',
  'best-interests',
  'best-interests-against',
  'best-interests-not-assessed',
  'no-consent',
] as const;
export type SharingReason = (typeof SHARING_REASONS)[number];

/**
 * The answer to "may I tell them this?". Whoever acts on it records the reason, who decided, what was shared, with whom
 * and when. `row` is the row of the table that decided, null while it is open.
 */
export interface SharingAnswer {
  readonly decision: SharingDecision;
  readonly reasonCode: SharingReason | null;
  readonly row: number | null;
  readonly citation: string;
  readonly confidence: Confidence;
  readonly ruleVersion: string;
  readonly missing: readonly FactCode[];
  readonly openPoint: OpenPoint | null;
}
