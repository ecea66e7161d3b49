import type { AskAgain, CaseworkType, ContactKind, ContactMode, ContactOutcome, LeftWithPerson, MeetingType, PlainTopic, PrivacyCode, StatutoryTopic } from '@alongside/domain/codes';

/** One line of a timeline or a list, said of somebody; "didn't want to" is as good an answer as any other. */
export const outcomes: Readonly<Record<ContactOutcome, string>> = {
  DELIVERED: 'Met',
  SEEN_DECLINED: "Didn't want to meet",
  REFUSED_TO_MEET: "Staff said they didn't want to meet",
  DNA: "Didn't come to the meeting",
  ASLEEP: 'Asleep',
  ON_LEAVE: 'On leave',
  OFF_WARD: 'Off the ward',
  TOO_UNWELL: 'Too unwell',
  ACCESS_RESTRICTED: 'The ward was closed to visits',
  WARD_ACCESS_REFUSED: "Staff wouldn't let me in",
  MOVED_OR_DISCHARGED: 'Had moved or gone home',
  NO_ANSWER: 'No answer',
  CANCELLED_BY_PERSON: 'They called it off',
  CANCELLED_BY_SERVICE: 'We called it off',
  CANCELLED_BY_OTHER: 'Somebody else called it off',
};
export const contactKinds: Readonly<Record<ContactKind, string>> = {
  PERSON_CONTACT: 'Contact',
  MEETING: 'Meeting',
  CASEWORK: 'Work without the person',
  DROP_IN: 'Drop-in',
};
export const contactModes: Readonly<Record<ContactMode, string>> = {
  F2F: 'Face to face',
  PHONE: 'Phone',
  VIDEO: 'Video',
  TEXT: 'Text message',
  MESSAGE: 'Message',
  EMAIL: 'Email',
  LETTER: 'Letter',
};
export const meetingTypes: Readonly<Record<MeetingType, string>> = {
  WARD_ROUND: 'Ward round',
  CPA_OR_CARE_REVIEW: 'Care review',
  TRIBUNAL: 'Tribunal',
  MANAGERS_HEARING: "Managers' hearing",
  S117_OR_DISCHARGE: 'Going home or aftercare meeting',
  CTR: 'Care and treatment review',
  BEST_INTERESTS: 'Best interests meeting',
  SAFEGUARDING: 'Safeguarding meeting',
  CARE_ACT_ASSESSMENT: 'Care Act assessment',
  CARE_ACT_REVIEW: 'Care Act review',
  COMPLAINT: 'Complaint meeting',
  SOLICITOR: 'Meeting with a solicitor',
  COMMUNITY_MEETING: 'Community meeting',
  OTHER: 'Another meeting',
};
export const caseworkTypes: Readonly<Record<CaseworkType, string>> = {
  RECORDS_READ: 'Read records',
  LETTER_OR_EMAIL: 'Wrote a letter or email',
  CALL_TO_PROFESSIONAL: 'Rang a professional',
  RESEARCH: 'Looked something up',
  PREPARATION: 'Got ready for a meeting',
  NOTE_WRITING: 'Wrote notes',
  NON_INSTRUCTED_OBSERVATION: 'Observed, without instructions',
  ADMIN: 'Administration',
};
export const privacy: Readonly<Record<PrivacyCode, string>> = {
  PRIVATE: 'In private',
  PERSON_CHOSE_OPEN: 'They chose to meet in the open',
  NO_SPACE: 'No private space',
  STAFF_PRESENT: 'Staff stayed in the room',
  STAFF_ADVISED_SAFETY: 'Staff advised it, for safety',
  SECLUSION_HATCH: 'Through a seclusion hatch',
};
export const together: Readonly<Record<'EXPLAINED_RIGHTS' | 'GAVE_LEAFLET' | 'LISTENED' | 'TRIBUNAL' | 'WARD_ROUND' | 'CARE_PLAN' | 'MORE', string>> = {
  EXPLAINED_RIGHTS: 'Explained rights',
  GAVE_LEAFLET: 'Gave leaflet',
  LISTENED: 'Listened',
  TRIBUNAL: 'Tribunal',
  WARD_ROUND: 'Ward round',
  CARE_PLAN: 'Care plan',
  MORE: 'More',
};
export const leftWith: Readonly<Record<LeftWithPerson, string>> = { CARD: 'My card', RIGHTS_LEAFLET: 'The rights leaflet' };
export const askAgain: Readonly<Record<AskAgain, string>> = {
  ON_DATE: 'Ask again on',
  WILL_ASK: "They'll ask when they want us",
  DIDNT_SAY: "They didn't say",
};
export const topics: Readonly<Record<StatutoryTopic | PlainTopic, string>> = {
  ST1: 'Which section they are on and why',
  ST2: 'Conditions or restrictions',
  ST3: 'Treatment: what it is',
  ST4: 'Treatment: why',
  ST5: 'Treatment: what allows it',
  ST6: 'Treatment: the rules it must follow',
  ST7: 'Their rights',
  ST8: "Other people's rights",
  ST9: 'Help to use their rights',
  LEAVE: 'Leave',
  MEDICATION: 'Medication',
  DISCHARGE: 'Going home',
  WARD_LIFE: 'Life on the ward',
  RESTRICTION: 'Restrictions',
  COMPLAINT: 'A complaint',
  DIAGNOSIS: 'Diagnosis',
  MONEY_AND_HOME: 'Money and home',
  FAMILY: 'Family',
  PHYSICAL_HEALTH: 'Physical health',
  CULTURE_AND_FAITH: 'Culture and faith',
  SAFETY: 'Safety',
};
