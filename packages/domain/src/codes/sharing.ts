/** Who can know what. 'Ask first' and 'not asked' both share nothing until the person says so. */
export const SHARING_CHOICES = ['SHARE', 'ASK_FIRST', 'DONT_SHARE', 'NOT_ASKED'] as const;
export type SharingChoiceCode = (typeof SHARING_CHOICES)[number];

export const SHARING_SCOPES = ['MEETING_TIMES', 'MY_QUESTIONS', 'WHAT_I_SAID', 'MY_LETTERS'] as const;
export type SharingScope = (typeof SHARING_SCOPES)[number];

export const TOLD_HOW = ['SAID', 'SIGNED', 'ANOTHER_WAY'] as const;
export type ToldHow = (typeof TOLD_HOW)[number];

export const SHARING_LASTS = ['UNTIL_STOP', 'UNTIL_DATE', 'JUST_ONCE'] as const;
export type SharingLasts = (typeof SHARING_LASTS)[number];

/** About this one decision. Not assessed is presumed to have it (Mental Capacity Act 2005 s.1(2)). */
export const SHARING_CAPACITIES = ['HAS', 'LACKS', 'NOT_ASSESSED'] as const;
export type SharingCapacity = (typeof SHARING_CAPACITIES)[number];

/** Whose decision a choice is: the person's own unless they cannot make it. */
export const SHARING_DECIDERS = ['PERSON', 'PARENT', 'ATTORNEY_OR_DEPUTY', 'BEST_INTERESTS'] as const;
export type SharingDecider = (typeof SHARING_DECIDERS)[number];

/** What may be passed on: the parts a choice names, and anything else, which no choice ever covers. */
export const SHARED_MATTERS = [...SHARING_SCOPES, 'SOMETHING_ELSE'] as const;
export type SharedMatter = (typeof SHARED_MATTERS)[number];

/** Recipients the person makes no choice about beforehand. */
export const OUTSIDE_RECIPIENTS = [
  'SUPERVISOR',
  'COLLEAGUE',
  'SAFEGUARDING_TEAM',
  'POLICE',
  'COURT_OR_TRIBUNAL',
  'CORONER',
  'COMMISSIONER',
  'SOMEBODY_ELSE',
] as const;
export type OutsideRecipient = (typeof OUTSIDE_RECIPIENTS)[number];

export const SHARED_HOW = ['SPOKEN', 'PHONE', 'LETTER', 'EMAIL', 'COPY'] as const;
export type SharedHow = (typeof SHARED_HOW)[number];

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
