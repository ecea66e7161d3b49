import type { ImhaReasonCode } from '@alongside/domain/eligibility';
import type { OpenPoint } from '@alongside/domain/law';
import { plural } from '../platform/format';

/** Whom a reason is about. */
export interface ReasonAbout {
  /** 'Farah', or 'This person'. */
  readonly name: string;
  /** 'Section 2', as it was told. */
  readonly status: string;
}
const on = (status: string): string => (status.startsWith('Section') ? `, on ${status.charAt(0).toLowerCase()}${status.slice(1)}` : ` (${status})`);

/** Why the rules say what they say: one sentence for each thing that was asked on the way. */
export const imhaReasons: Readonly<Record<ImhaReasonCode, (about: ReasonAbout) => string>> = {
  detained: ({ name, status }) => `${name} is liable to be detained under the Act${on(status)}.`,
  'conditionally-discharged': ({ name }) => `${name} is conditionally discharged, and still counts as liable to be detained.`,
  guardianship: ({ name }) => `${name} is under guardianship under the Act.`,
  community: ({ name }) => `${name} is on a community treatment order.`,
  'treatment-57': () => 'A treatment that section 57 safeguards is proposed.',
  'treatment-58A': () => 'ECT, or another treatment that section 58A safeguards, is proposed. That gives the right to people under 18.',
  informal: ({ name }) => `${name} is staying in hospital without a section.`,
  'excluded-s4': () => 'Section 4 gives no right by itself. The second medical recommendation turns it into section 2.',
  'excluded-s5': () => 'Section 5 is a short holding power, which the right leaves out.',
  'excluded-s135-136': () => 'Sections 135 and 136 are short holding powers, which the right leaves out.',
  'not-under-18': ({ name }) => `${name} is 18 or over, so the proposed treatment gives no right by itself.`,
  'proposal-withdrawn': () => 'The treatment is no longer proposed.',
  'treatment-ended': () => 'The treatment has ended.',
  'authority-lapsed': () => 'The power we were told of has run out, and we know of none after it.',
  'informal-england': ({ name }) => `${name} is in hospital without a section. In England that gives no right to an IMHA yet.`,
  'no-qualifying-status': ({ name }) => `Nothing we were told of ${name} gives the right to an IMHA.`,
  'scheme-not-in-force': () => 'The right to an IMHA had not begun by that day.',
  'status-out-of-date': () => 'The legal status we were told of ran out by its own time, so it may be another one now.',
};
const isReason = (code: string): code is ImhaReasonCode => Object.hasOwn(imhaReasons, code);
export const imhaReason = (code: string, about: ReasonAbout): string =>
  isReason(code) ? imhaReasons[code](about) : 'A rule that this page has no words for yet.';

/** What the law leaves open: a question for somebody who knows, never an answer of ours. */
export const openPoints: Readonly<Record<OpenPoint, string>> = {
  'treatment-right-after-18': 'They were told about the treatment at 17 and are 18 now. The law does not say whether the right lasts.',
  'place-of-safety-under-order': 'They are held by a court order in a place of safety that is not a hospital. The law does not say which rules count.',
  'leap-day-birthday': 'They were born on 29 February. The law does not say which day is the birthday in other years.',
  'application-roll': 'The law does not say whether days on which the office is closed make this time longer.',
  'month-end-renewal': 'The period was cut short at the end of a month and then renewed. The law does not say which day it ends.',
  'medicine-certificate-day': 'The law does not say the exact day on which a certificate for medicine is needed.',
  'harm-to-self': 'They can decide, said no, and might come to serious harm. The law does not settle whether to tell.',
  'consent-before-capacity-lost': 'They agreed while they could decide, and cannot decide now. The law does not say whether it still holds.',
  'section-2-absence': 'They were absent without leave when the section ran out. The law can be read two ways.',
  'wales-deprivation-of-liberty': 'They are in hospital in Wales under another power that takes their liberty. The law does not say whether they count.',
  'later-commencement': 'A change made by the Mental Health Act 2025 may have begun since the rules were checked.',
  'wales-in-patient-held': 'They are in hospital in Wales and also held under section 135 or 136. The law does not say which counts.',
  'safeguarding-best-interests': 'They cannot decide this, and what is best for them is not settled.',
  'assessment-records-england': 'They were assessed in hospital without being detained. The law does not say who may see those records.',
  'liberty-conditions-before-2026': 'Conditions that take their liberty began before 18 February 2026. The law does not say which rules count.',
  'absence-from-court-order': 'They were absent from a court order. The law sets no time for it.',
  'unlisted-application': 'This kind of application is not on our list.',
  'wales-listing': 'The time in which the tribunal in Wales must hear a case is not on our list.',
};
export const openPoint = (code: string): string =>
  Object.hasOwn(openPoints, code) ? openPoints[code as OpenPoint] : 'The law leaves this open.';

interface AnswerWords {
  readonly title: string;
  readonly text: string;
}
type Answer = 'qualifies' | 'does_not_qualify' | 'needs_information' | 'check_with_a_person';
type Answers = Readonly<Record<Answer, (name: string, missing: number) => AnswerWords>>;
/** The banner over the reasons; a person decides. */
const imhaAnswers: Answers = {
  qualifies: (name) => ({ title: `${name} has a right to an IMHA`, text: 'Worked out from what they told us' }),
  does_not_qualify: (name) => ({
    title: `We don't think ${name} has a right to an IMHA today`,
    text: "Here's why. You decide, and point to who can help.",
  }),
  needs_information: (_name, missing) => ({
    title: "We can't tell yet",
    text: missing === 0 ? 'Something is missing' : `${plural(missing, 'answer', 'answers')} would settle it`,
  }),
  check_with_a_person: () => ({ title: 'The law leaves this open', text: 'Ask somebody who knows before you decide' }),
};
const careActAnswers: Answers = {
  ...imhaAnswers,
  qualifies: (name) => ({ title: `The council must offer ${name} an advocate`, text: 'Worked out from what they told us' }),
  does_not_qualify: (name) => ({
    title: `We don't think the Care Act gives ${name} an advocate today`,
    text: "Here's why. You decide, and point to who can help.",
  }),
};
/** The words of the law that a referral's service rests on. */
export const answersOf = (service: string): Answers => (service === 'CARE_ACT' ? careActAnswers : imhaAnswers);
/** Beside the answer, where the contract takes somebody whom the law does not. */
export const takenByContract = (name: string): AnswerWords => ({
  title: `Our contract takes ${name}, though the law gives no right`,
  text: 'You can accept them under it. It is kept as a local decision.',
});

export const eligibility = {
  why: 'Why',
  notEnough: "What we know isn't enough to say yes or no.",
  still: 'Still to find out',
  careAct: 'The Care Act asks what the council is doing, what is very hard for them, and who else could support them.',
  answer: 'Answer',
  answerOf: (what: string) => `Answer: ${what}`,
  rule: (version: string, date: string) => `Rules ${version}, as at ${date}.`,
  reform: 'Changes made by the Mental Health Act 2025 are listed and count from the day they begin.',
  clocks: 'Clocks that start',
  noClocks: 'No date to keep that we know of.',
  standard: 'our standard',
} as const;
