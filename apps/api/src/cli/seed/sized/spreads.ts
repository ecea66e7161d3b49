import type {
  CaseworkType,
  ClosureReason,
  CommunicationNeed,
  CommunityStatus,
  ContactKind,
  ContactMode,
  ContactOutcome,
  EthnicCategory,
  IneligibleReason,
  LegalStatusCode,
  MeetingType,
  PrivacyCode,
  Source,
} from '@alongside/domain/codes';
import type { Weighted } from './seeded.js';

/** How often each thing comes, roughly as providers of this kind report it. Invented, and nobody's figures. */
export const SOURCE: Weighted<Source> = [
  ['WARD_STAFF', 38],
  ['SELF', 22],
  ['MHA_OFFICE', 10],
  ['AUTO_OPT_OUT', 9],
  ['AMHP', 7],
  ['SOCIAL_WORKER', 5],
  ['NEAREST_RELATIVE', 4],
  ['CARE_COORDINATOR', 3],
  ['SOLICITOR', 2],
];
export const SERVICE: Weighted<'IMHA' | 'CARE_ACT'> = [
  ['IMHA', 86],
  ['CARE_ACT', 14],
];

export interface Status {
  readonly code: LegalStatusCode | null;
  readonly community: CommunityStatus | null;
  readonly type: string;
}
const inpatient = (code: LegalStatusCode): Status => ({ code, community: null, type: 'admitted' });
const CTO: Status = { code: null, community: 'CTO', type: 'ctoMade' };
const CONDITIONALLY: Status = { code: null, community: 'CD', type: 'conditionallyDischarged' };
const GUARDIANSHIP: Status = { code: '35', community: null, type: 'guardianshipAccepted' };
/** A status just begun; section 2 lasts 28 days, so older ones are seldom it. */
export const STATUS_OF_LATE: Weighted<Status> = [
  [inpatient('02'), 46],
  [inpatient('03'), 28],
  [inpatient('01'), 8],
  [inpatient('09'), 4],
  [inpatient('10'), 4],
  [inpatient('15'), 3],
  [CTO, 5],
  [CONDITIONALLY, 1],
  [GUARDIANSHIP, 1],
];
export const STATUS_FOR_LONG: Weighted<Status> = [
  [inpatient('03'), 58],
  [inpatient('09'), 9],
  [inpatient('10'), 8],
  [inpatient('15'), 3],
  [inpatient('01'), 7],
  [CTO, 12],
  [CONDITIONALLY, 2],
  [GUARDIANSHIP, 1],
];

export const CLOSED_AFTER_CASE: Weighted<ClosureReason> = [
  ['ISSUE_RESOLVED', 45],
  ['DISCHARGED', 26],
  ['DISENGAGED', 9],
  ['TRANSFERRED_OUT', 8],
  ['NO_LONGER_QUALIFIES', 6],
  ['WITHDRAWN_BY_PERSON', 5],
  ['DIED', 1],
];
export const CLOSED_WITHOUT_CASE: Weighted<ClosureReason> = [
  ['DECLINED', 42],
  ['DISCHARGED', 32],
  ['DECLINED_VIA_STAFF', 12],
  ['WITHDRAWN_BY_PERSON', 9],
  ['WITHDRAWN_BY_REFERRER', 5],
];
export const INELIGIBLE: Weighted<IneligibleReason> = [
  ['NOT_QUALIFYING_STATUS', 44],
  ['OUT_OF_AREA', 30],
  ['WRONG_SERVICE', 20],
  ['CANNOT_IDENTIFY', 6],
];

export const KIND: Weighted<ContactKind> = [
  ['PERSON_CONTACT', 64],
  ['CASEWORK', 24],
  ['MEETING', 12],
];
export const MODE: Weighted<ContactMode> = [
  ['F2F', 74],
  ['PHONE', 20],
  ['VIDEO', 3],
  ['LETTER', 3],
];
export const OUTCOME: Weighted<ContactOutcome> = [
  ['DELIVERED', 74],
  ['ASLEEP', 4],
  ['ON_LEAVE', 4],
  ['SEEN_DECLINED', 4],
  ['OFF_WARD', 3],
  ['DNA', 3],
  ['TOO_UNWELL', 2],
  ['NO_ANSWER', 2],
  ['REFUSED_TO_MEET', 2],
  ['CANCELLED_BY_PERSON', 1],
  ['WARD_ACCESS_REFUSED', 1],
];
export const PRIVACY: Weighted<PrivacyCode> = [
  ['PRIVATE', 82],
  ['PERSON_CHOSE_OPEN', 10],
  ['NO_SPACE', 5],
  ['STAFF_PRESENT', 3],
];
export const MEETING: Weighted<MeetingType> = [
  ['WARD_ROUND', 46],
  ['CPA_OR_CARE_REVIEW', 22],
  ['TRIBUNAL', 14],
  ['S117_OR_DISCHARGE', 10],
  ['MANAGERS_HEARING', 8],
];
export const CASEWORK: Weighted<CaseworkType> = [
  ['NOTE_WRITING', 34],
  ['CALL_TO_PROFESSIONAL', 28],
  ['LETTER_OR_EMAIL', 22],
  ['PREPARATION', 16],
];

export const ETHNICITY: Weighted<EthnicCategory> = [
  ['A', 62],
  ['C', 6],
  ['H', 4],
  ['J', 5],
  ['N', 6],
  ['M', 4],
  ['G', 3],
  ['R', 1],
  ['Z', 4],
  ['99', 5],
];
export const LANGUAGE: Weighted<string> = [
  ['en', 88],
  ['ur', 3],
  ['pl', 3],
  ['cy', 2],
  ['so', 2],
  ['pt', 2],
];
export const NEED: Weighted<CommunicationNeed> = [
  ['EASY_READ', 30],
  ['LARGE_PRINT', 16],
  ['QUIET_PLACE', 14],
  ['MORE_TIME', 14],
  ['SHORT_SENTENCES', 10],
  ['HEARING_LOOP', 8],
  ['BSL_INTERPRETER', 4],
  ['PICTURES', 4],
];
export const PARTY: Weighted<readonly [kind: string, name: string]> = [
  [['SOLICITOR', 'Their solicitor'], 30],
  [['RELATIVE', 'Their mother'], 26],
  [['GP', 'Their GP'], 20],
  [['CARE_COORDINATOR', 'Their care coordinator'], 16],
  [['FRIEND', 'A friend'], 8],
];
export const CHOICE: Weighted<'SHARE' | 'ASK_FIRST' | 'DONT_SHARE' | null> = [
  ['SHARE', 40],
  ['ASK_FIRST', 25],
  ['DONT_SHARE', 12],
  [null, 23],
];
