/** What a referral can be coded with (practice reference, section 6). */
export const SERVICES = ['IMHA', 'CARE_ACT', 'IMCA', 'RPR', 'NHS_COMPLAINTS', 'COMMUNITY_MH'] as const;
export type Service = (typeof SERVICES)[number];
/** The services whose work the application records today; the others are places to point a person to. */
export const PROVIDED_SERVICES = ['IMHA', 'CARE_ACT'] as const satisfies readonly Service[];
export type ProvidedService = (typeof PROVIDED_SERVICES)[number];

export const SOURCES = [
  'SELF',
  'WARD_STAFF',
  'MHA_OFFICE',
  'AUTO_OPT_OUT',
  'RC',
  'AMHP',
  'NEAREST_RELATIVE',
  'FAMILY',
  'SOLICITOR',
  'CARE_COORDINATOR',
  'DROP_IN',
  'SOCIAL_WORKER',
  'SAFEGUARDING_TEAM',
  'OTHER_ADVOCATE',
  'OTHER',
] as const;
export type Source = (typeof SOURCES)[number];

/** Who fills in the form for somebody else; each is also the source of the referral it makes. */
export const REFERRER_ROLES = [
  'WARD_STAFF',
  'MHA_OFFICE',
  'RC',
  'AMHP',
  'CARE_COORDINATOR',
  'SOCIAL_WORKER',
  'SAFEGUARDING_TEAM',
  'SOLICITOR',
  'OTHER_ADVOCATE',
  'NEAREST_RELATIVE',
  'FAMILY',
  'OTHER',
] as const satisfies readonly Source[];
export type ReferrerRole = (typeof REFERRER_ROLES)[number];
/** Roles of people who refer as part of their work. */
export const PROFESSIONAL_REFERRER_ROLES = REFERRER_ROLES.filter(
  (role) => role !== 'NEAREST_RELATIVE' && role !== 'FAMILY',
);

/** The source a referral counts under in K07 and in referrals by source. */
export const sourceOfReferrer = (role: ReferrerRole): Source => role;

export const PRIORITIES = ['ROUTINE', 'URGENT'] as const;
export type Priority = (typeof PRIORITIES)[number];

export const URGENT_TRIGGERS = [
  'TRIBUNAL_OR_HEARING_WITHIN_5WD',
  'SECTION_2',
  'ECT_OR_S57_58A',
  'SECLUSION_OR_LTS',
  'UNDER_18',
  'SAFEGUARDING',
  'DISCHARGE_WITHIN_3WD',
  'STATUTORY_VISIT_REQUEST',
] as const;
export type UrgentTrigger = (typeof URGENT_TRIGGERS)[number];

/** Requests that section 130B(5) obliges an advocate to act on when reasonable. */
export const STATUTORY_VISIT_REQUESTERS = ['NEAREST_RELATIVE', 'AMHP', 'RC'] as const satisfies readonly Source[];

export const ELIGIBILITIES = ['ELIGIBLE', 'INELIGIBLE', 'PENDING'] as const;
export type Eligibility = (typeof ELIGIBILITIES)[number];

export const INELIGIBLE_REASONS = [
  'NOT_QUALIFYING_STATUS',
  'OUT_OF_AREA',
  'APPROPRIATE_PERSON_AVAILABLE',
  'NO_SUBSTANTIAL_DIFFICULTY',
  'WRONG_SERVICE',
  'CONFLICT_OF_INTEREST',
  'CANNOT_IDENTIFY',
] as const;
export type IneligibleReason = (typeof INELIGIBLE_REASONS)[number];
/** Tests of the Care Act 2014, ss.67 and 68; they say nothing about an IMHA referral. */
export const CARE_ACT_INELIGIBLE_REASONS = [
  'APPROPRIATE_PERSON_AVAILABLE',
  'NO_SUBSTANTIAL_DIFFICULTY',
] as const satisfies readonly IneligibleReason[];

/** What the referrer says of the person: an answer is asked for, and none of them blocks a referral. */
export const PERSON_KNOWS = [
  'YES_AND_AGREES',
  'YES_NOT_SURE',
  'YES_SAID_NO',
  'NO',
  'COULD_NOT_ASK',
  'NOT_KNOWN',
] as const;
export type PersonKnows = (typeof PERSON_KNOWS)[number];

/** Reasons a target's clock may be stopped for; a provider's setting says which of them count. */
export const PAUSE_REASONS = ['INFO_REQUESTED'] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];
