import type { RECORDS_CAPACITIES, RECORDS_CONSENTS } from '@alongside/contracts/records-requests';
import type { InformationType, RecordHolder, RecordKind, RecordsAnswerGiven, RecordsReason, TellingAnswer } from '@alongside/domain/records';

type Capacity = (typeof RECORDS_CAPACITIES)[number];
type Consent = (typeof RECORDS_CONSENTS)[number];

export const holders: Readonly<Record<RecordHolder, string>> = {
  HOSPITAL: 'The hospital',
  AFTERCARE_BODY: 'Whoever gives section 117 after-care',
  COUNCIL: 'The council',
  GP: 'The GP',
  SOMEBODY_ELSE: 'Somebody else',
};
export const kinds: Readonly<Record<RecordKind, string>> = {
  hospital_detention_or_treatment: 'Hospital records of detention or treatment',
  hospital_assessment: 'Hospital records of an assessment',
  s117_aftercare: 'Section 117 after-care records',
  local_authority: "The council's records about them",
  gp_record: 'GP records',
  other: 'Other records',
};
export const capacities: Readonly<Record<Capacity, string>> = {
  has: 'Yes',
  competent: 'Under 16, and able to decide this',
  not_assessed: 'Nobody has looked at it',
  lacks: 'No, not this',
};
export const consents: Readonly<Record<Consent, string>> = { given: 'Yes', refused: 'No', not_asked: 'Not asked yet' };
export const answersGiven: Readonly<Record<RecordsAnswerGiven, string>> = {
  GIVEN: 'Given',
  PARTLY: 'Partly given',
  REFUSED: 'Said no',
  NOT_HELD: 'They hold nothing',
};
export const informationTypes: Readonly<Record<InformationType, string>> = {
  ordinary: 'Nothing out of the ordinary',
  third_party_confidential: 'Something somebody else said in confidence',
  serious_harm_withheld: 'Something kept back because it could do serious harm',
};

/** Why the power to see records says what it says; the same for both countries. */
const GROUNDS: Readonly<Record<string, string>> = {
  consent: 'They agreed, so you may see them.',
  'no-consent': 'They did not agree, so you may not.',
  'conflicting-decision': 'An attorney, deputy or court decided otherwise, so you may not.',
  'holder-decision': 'They cannot decide this, and the holder finds it relevant and right, so you may.',
  'holder-refuses': 'They cannot decide this, and the holder does not find it relevant and right.',
};
export const groundOf = (reason: string): string =>
  reason === ('no-statutory-power' satisfies RecordsReason)
    ? 'The power of an IMHA does not reach these records. Ask on their own agreement instead.'
    : (GROUNDS[reason.replace(/^s130[BH]-/, '')] ?? 'A rule that this page has no words for yet.');

export const tellings: Readonly<Record<TellingAnswer['reasonCode'], string>> = {
  'ordinary-content': 'You may tell them what it says.',
  'third-party-information': "Don't tell them the part that somebody else said in confidence.",
  'third-party-consents': 'You may tell them. The other person agreed.',
  'serious-harm-information': "Don't tell them the part that was kept back. Ask the holder.",
};

export const records = {
  title: 'Records asked for',
  lead: 'An IMHA may ask to see records that help. What was asked, on what ground, and what came of it.',
  loading: 'Getting the records requests.',
  failed: "We couldn't get the records requests",
  empty: { title: 'No records asked for', text: 'Ask the holder first, then write it down here.' },
  asked: (holder: string, on: string) => `Asked ${holder}, ${on}`,
  chase: (on: string) => `Chase from ${on}`,
  overdue: (on: string) => `No answer. To be chased since ${on}`,
  waiting: 'No answer yet',
  answered: (answer: string, on: string) => `${answer}, ${on}`,
  ground: 'Ground',
  decisions: {
    permitted: 'You may see them',
    permitted_with_reason: 'You may see them',
    refused: 'You may not see them',
    needs_information: "We can't tell yet",
    check_with_a_person: 'A person must decide',
  } as Readonly<Record<string, string>>,
  missing: 'Still to find out',
  seen: 'What was seen',
  reason: 'Reason given',
  mayTell: (name: string) => `Telling ${name}`,
  by: (name: string) => `Written down by ${name}`,
  add: {
    open: 'Ask for records',
    title: 'Ask for records',
    lead: 'We work out the ground. You ask the holder.',
    holder: 'Who holds them?',
    holderEmpty: 'Choose',
    holderMissing: 'Choose who holds them',
    holderName: 'Which office or person?',
    holderNameMissing: 'Enter which office or person',
    record: 'Which records?',
    recordEmpty: 'Choose',
    recordMissing: 'Choose which records',
    what: 'What exactly, and for which time?',
    whatMissing: 'Enter what was asked for',
    askedOn: 'Asked on',
    askedOnMissing: 'Enter the day it was asked',
    capacity: (name: string) => `Is ${name} able to decide about this?`,
    capacityHint: 'Everybody counts as able to until somebody has looked at it and found otherwise.',
    consent: (name: string) => `Does ${name} agree?`,
    conflict: 'Does an attorney, deputy or court decide otherwise?',
    relevant: 'Does the holder find the records relevant to the help?',
    appropriate: 'Does the holder find it right that you see them?',
    yesNo: { yes: 'Yes', no: 'No', unknown: 'Not known yet' },
    chaseOn: 'Chase on',
    chaseHint: 'It goes on your list for that day.',
    reminder: (holder: string) => `Chase records: ${holder}`,
    submit: 'Write it down',
    done: 'Written down',
  },
  answer: {
    open: 'Write down the answer',
    openNamed: (holder: string) => `Write down the answer of ${holder}`,
    title: 'The answer',
    answer: 'What did they say?',
    answerMissing: 'Choose what they said',
    on: 'Answered on',
    onMissing: 'Enter the day of the answer',
    reason: 'Reason they gave',
    reasonMissing: 'Enter the reason they gave',
    seen: 'What did you see?',
    seenMissing: 'Enter what you saw',
    information: 'Is there anything in it that may not be told?',
    agrees: 'Does that other person agree that it is told?',
    submit: 'Save the answer',
    done: 'Saved',
  },
} as const;
