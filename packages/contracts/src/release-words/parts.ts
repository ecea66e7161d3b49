import type { IneligibleReason, LegalGroup, Source } from '@alongside/domain/codes';

/** Who asked. */
export const sources: Readonly<Record<Source, string>> = {
  SELF: 'Themselves',
  WARD_STAFF: 'Ward staff',
  MHA_OFFICE: 'Mental Health Act office',
  AUTO_OPT_OUT: 'Automatic, unless they said no',
  RC: 'Responsible clinician',
  AMHP: 'AMHP',
  NEAREST_RELATIVE: 'Nearest relative',
  FAMILY: 'Family or friend',
  SOLICITOR: 'Solicitor',
  CARE_COORDINATOR: 'Care coordinator',
  DROP_IN: 'Drop-in',
  SOCIAL_WORKER: 'Social worker',
  SAFEGUARDING_TEAM: 'Safeguarding team',
  OTHER_ADVOCATE: 'Another advocate',
  OTHER: 'Someone else',
};
/** Why there is no right to this support. */
export const ineligibleReasons: Readonly<Record<IneligibleReason, string>> = {
  NOT_QUALIFYING_STATUS: 'Their legal status gives no right to an IMHA',
  OUT_OF_AREA: 'Outside the area we cover',
  APPROPRIATE_PERSON_AVAILABLE: 'Someone suitable can support them',
  NO_SUBSTANTIAL_DIFFICULTY: 'No substantial difficulty in being involved',
  WRONG_SERVICE: 'Another service is the right one',
  CONFLICT_OF_INTEREST: 'Conflict of interest',
  CANNOT_IDENTIFY: "We can't tell who it is about",
};
/** Legal status, in the groups that a table of referrals has. */
export const legalGroups: Readonly<Record<LegalGroup, string>> = {
  S2: 'Section 2',
  S3: 'Section 3',
  PART3: 'Court or prison',
  COMMUNITY: 'Community',
  INFORMAL_OR_OTHER: 'Informal or other',
};
