import type { CommunicationNeed, CommunicationNeedGroup } from '@alongside/domain/codes';

export const needs: Readonly<Record<CommunicationNeed | 'OTHER', string>> = {
  TEXT_MESSAGE: 'Text messages',
  EMAIL_ONLY: 'Email only',
  TEXTPHONE: 'Textphone',
  TEXT_RELAY: 'Text relay',
  NO_TELEPHONE: 'No phone calls',
  FACE_TO_FACE_ONLY: 'Face to face only',
  EASY_READ: 'Easy Read',
  LARGE_PRINT: 'Large print',
  BRAILLE: 'Braille',
  AUDIO: 'Audio',
  EMAIL_TEXT: 'Email with plain text',
  BSL_VIDEO: 'BSL video',
  BSL_INTERPRETER: 'BSL interpreter',
  DEAFBLIND_MANUAL_INTERPRETER: 'Deafblind manual interpreter',
  LIPSPEAKER: 'Lipspeaker',
  NOTE_TAKER: 'Note taker',
  SPEECH_TO_TEXT: 'Speech to text',
  ADVOCATE: 'Someone to speak with them',
  HEARING_AID: 'Hearing aid',
  HEARING_LOOP: 'Hearing loop',
  LIP_READING: 'Lip reads',
  MAKATON: 'Makaton',
  SHORT_SENTENCES: 'Short sentences',
  PICTURES: 'Pictures',
  MORE_TIME: 'More time',
  QUIET_PLACE: 'A quiet place',
  COMMUNICATION_PASSPORT: 'Communication passport',
  COMMUNICATION_DEVICE: 'Communication device',
  OTHER: 'Something else',
};
export const needGroups: Readonly<Record<CommunicationNeedGroup, string>> = {
  CONTACT_METHOD: 'How to get in touch',
  INFORMATION_FORMAT: 'How to write things down',
  COMMUNICATION_PROFESSIONAL: 'Somebody to help us talk',
  COMMUNICATION_SUPPORT: 'What helps when we meet',
};

/** Lists carry an interpreter as 'INTERPRETER:Urdu', since it goes with the person's language and not with a need. */
const INTERPRETER = 'INTERPRETER:';
export const interpreterLabel = (language: string | null): string => (language ? `${language} interpreter` : 'Interpreter');

const isNeed = (code: string): code is keyof typeof needs => Object.hasOwn(needs, code);
/** 'Large print', or the note where the list has no word for it ('Urdu interpreter'). */
export function needLabel(code: string, note: string | null): string {
  if (code.startsWith(INTERPRETER)) return interpreterLabel(code.slice(INTERPRETER.length));
  if (!isNeed(code)) return note ?? code;
  if (code === 'OTHER') return note ?? needs.OTHER;
  return note ? `${needs[code]}, ${note}` : needs[code];
}
