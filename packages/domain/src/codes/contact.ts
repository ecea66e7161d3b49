/** What a dated piece of work can be coded with (practice reference, sections 6 and 8). */
export const CONTACT_KINDS = ['PERSON_CONTACT', 'MEETING', 'CASEWORK', 'DROP_IN'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

export const CONTACT_MODES = ['F2F', 'PHONE', 'VIDEO', 'TEXT', 'MESSAGE', 'EMAIL', 'LETTER'] as const;
export type ContactMode = (typeof CONTACT_MODES)[number];
/** Consultation mechanism, NHS Data Dictionary. */
export const NHS_MODE_CODES: Readonly<Record<ContactMode, string>> = {
  F2F: '01',
  PHONE: '02',
  VIDEO: '11',
  TEXT: '09',
  MESSAGE: '10',
  EMAIL: '05',
  LETTER: '98',
};

export const MEETING_TYPES = [
  'WARD_ROUND',
  'CPA_OR_CARE_REVIEW',
  'TRIBUNAL',
  'MANAGERS_HEARING',
  'S117_OR_DISCHARGE',
  'CTR',
  'BEST_INTERESTS',
  'SAFEGUARDING',
  'CARE_ACT_ASSESSMENT',
  'CARE_ACT_REVIEW',
  'COMPLAINT',
  'SOLICITOR',
  'COMMUNITY_MEETING',
  'OTHER',
] as const;
export type MeetingType = (typeof MEETING_TYPES)[number];

export const CASEWORK_TYPES = [
  'RECORDS_READ',
  'LETTER_OR_EMAIL',
  'CALL_TO_PROFESSIONAL',
  'RESEARCH',
  'PREPARATION',
  'NOTE_WRITING',
  'NON_INSTRUCTED_OBSERVATION',
  'ADMIN',
] as const;
export type CaseworkType = (typeof CASEWORK_TYPES)[number];

export const PRIVACY_CODES = [
  'PRIVATE',
  'PERSON_CHOSE_OPEN',
  'NO_SPACE',
  'STAFF_PRESENT',
  'STAFF_ADVISED_SAFETY',
  'SECLUSION_HATCH',
] as const;
export type PrivacyCode = (typeof PRIVACY_CODES)[number];
/**
 * The right to meet in private is the person's (section 130B(3)(a)), so giving it up needs no reason; being denied it
 * does.
 */
export const needsPrivacyReason = (privacy: PrivacyCode): boolean =>
  privacy !== 'PRIVATE' && privacy !== 'PERSON_CHOSE_OPEN';

export const INTERPRETER_KINDS = ['NONE', 'PHONE', 'FACE_TO_FACE', 'BSL', 'FAMILY'] as const;
export type InterpreterKind = (typeof INTERPRETER_KINDS)[number];
/** A relative who interprets is recorded and flagged, and does not count as an interpreter provided (K28). */
export const isProfessionalInterpreter = (kind: InterpreterKind): boolean => kind !== 'NONE' && kind !== 'FAMILY';

export const ASK_AGAIN_CHOICES = ['ON_DATE', 'WILL_ASK', 'DIDNT_SAY'] as const;
export type AskAgain = (typeof ASK_AGAIN_CHOICES)[number];

export const LEFT_WITH_PERSON = ['CARD', 'RIGHTS_LEAFLET'] as const;
export type LeftWithPerson = (typeof LEFT_WITH_PERSON)[number];
