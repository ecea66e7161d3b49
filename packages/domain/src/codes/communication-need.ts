/**
 * The four groups of the Accessible Information Standard, DAPB1605 version 4.0; each need is a code, words and a review
 * date.
 */
export const COMMUNICATION_NEED_GROUPS = [
  'CONTACT_METHOD',
  'INFORMATION_FORMAT',
  'COMMUNICATION_PROFESSIONAL',
  'COMMUNICATION_SUPPORT',
] as const;
export type CommunicationNeedGroup = (typeof COMMUNICATION_NEED_GROUPS)[number];

export interface CommunicationNeedRow {
  readonly code: string;
  readonly group: CommunicationNeedGroup;
}
const inGroup =
  (group: CommunicationNeedGroup) =>
  <const Code extends string>(code: Code) => ({ code, group });
const method = inGroup('CONTACT_METHOD');
const format = inGroup('INFORMATION_FORMAT');
const professional = inGroup('COMMUNICATION_PROFESSIONAL');
const support = inGroup('COMMUNICATION_SUPPORT');

export const COMMUNICATION_NEEDS = [
  method('TEXT_MESSAGE'),
  method('EMAIL_ONLY'),
  method('TEXTPHONE'),
  method('TEXT_RELAY'),
  method('NO_TELEPHONE'),
  method('FACE_TO_FACE_ONLY'),
  format('EASY_READ'),
  format('LARGE_PRINT'),
  format('BRAILLE'),
  format('AUDIO'),
  format('EMAIL_TEXT'),
  format('BSL_VIDEO'),
  professional('BSL_INTERPRETER'),
  professional('DEAFBLIND_MANUAL_INTERPRETER'),
  professional('LIPSPEAKER'),
  professional('NOTE_TAKER'),
  professional('SPEECH_TO_TEXT'),
  professional('ADVOCATE'),
  support('HEARING_AID'),
  support('HEARING_LOOP'),
  support('LIP_READING'),
  support('MAKATON'),
  support('SHORT_SENTENCES'),
  support('PICTURES'),
  support('MORE_TIME'),
  support('QUIET_PLACE'),
  support('COMMUNICATION_PASSPORT'),
  support('COMMUNICATION_DEVICE'),
] as const satisfies readonly CommunicationNeedRow[];

export type CommunicationNeed = (typeof COMMUNICATION_NEEDS)[number]['code'];
export const COMMUNICATION_NEED_CODES: readonly CommunicationNeed[] = COMMUNICATION_NEEDS.map(({ code }) => code);
/**
 * Needs are looked at again yearly unless another date is given. A language interpreter is a separate need, held with
 * the language.
 */
export const COMMUNICATION_NEED_REVIEW_DAYS = 365;
