/** Who can know what. 'Ask first' and 'not asked' both share nothing until the person says so. */
export const SHARING_CHOICES = ['SHARE', 'ASK_FIRST', 'DONT_SHARE', 'NOT_ASKED'] as const;
export type SharingChoiceCode = (typeof SHARING_CHOICES)[number];

export const SHARING_SCOPES = ['MEETING_TIMES', 'MY_QUESTIONS', 'WHAT_I_SAID', 'MY_LETTERS'] as const;
export type SharingScope = (typeof SHARING_SCOPES)[number];

export const TOLD_HOW = ['SAID', 'SIGNED', 'ANOTHER_WAY'] as const;
export type ToldHow = (typeof TOLD_HOW)[number];

export const SHARING_LASTS = ['UNTIL_STOP', 'JUST_ONCE'] as const;
export type SharingLasts = (typeof SHARING_LASTS)[number];

/** Parties offered for every person, in the order the sharing line shows them; others are added by name. */
export const SHARING_PARTY_KINDS = [
  'WARD_TEAM',
  'CARE_COORDINATOR',
  'RESPONSIBLE_CLINICIAN',
  'SOLICITOR',
  'GP',
  'RELATIVE',
  'FRIEND',
  'OTHER',
] as const;
export type SharingPartyKind = (typeof SHARING_PARTY_KINDS)[number];
