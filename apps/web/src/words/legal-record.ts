import type { PromptRoute } from '@alongside/domain/codes';
import type { PayingAuthority } from '@alongside/domain/signposting';
import type { LegalGap } from '@alongside/domain/legal-record';
import { plural } from '../platform/format';
import { clockWords } from './clocks';
import { wordFor } from './codes';
import { withinASentence } from './within-a-sentence';

const payers: Readonly<Record<PayingAuthority, string>> = {
  'authority-of-hospital-area': 'The council for the area where the hospital is',
  'responsible-authority': 'The council responsible for the guardianship',
  'authority-of-responsible-hospital-area': 'The council for the area of the responsible hospital',
  'authority-the-patient-names': 'The council the person names; if they cannot, one named by somebody close to them',
  'local-health-board-where-served': 'The Local Health Board where the person is seen',
};
const duties: Readonly<Record<string, string>> = {
  'hospital-managers': 'The hospital managers',
  'responsible-clinician': 'The responsible clinician',
  'responsible-authority': 'The council responsible for the guardianship',
  'responsible-hospital-managers': 'The managers of the responsible hospital',
  'discussing-clinician': 'The doctor or clinician who first spoke of the treatment',
};
const copies: Readonly<Record<string, string>> = {
  'nearest-relative': 'the nearest relative',
  'attorney-or-deputy': 'the attorney or deputy',
  carer: 'the carer',
};

const gaps: Readonly<Record<LegalGap, { readonly title: string; readonly text: string }>> = {
  'status-not-known': { title: 'Legal status not known', text: 'Nobody has told us, or what we were told ran out by its own time.' },
  'authority-lapsed': { title: 'Ran out, and nothing is entered after it', text: 'The power to detain ended by its own time. Add what came then.' },
  'status-never-recorded': { title: 'Something is missing before this', text: 'It follows from a status that nobody entered. Add what came before.' },
};

type Answer = 'qualifies' | 'does_not_qualify' | 'needs_information' | 'check_with_a_person';
const answers: Readonly<Record<Answer, (name: string) => string>> = {
  qualifies: (name) => `${name} has a right to an IMHA`,
  does_not_qualify: (name) => `${name} has no right to an IMHA today`,
  needs_information: () => "We can't tell yet",
  check_with_a_person: () => 'The law leaves this open: ask somebody who knows',
};
/** Over today's answer. */
export const legalAnswer = (answer: Answer, name: string): string => answers[answer](name);

export const promptRoutes: Readonly<Record<PromptRoute, string>> = {
  CARE_ACT: 'A Care Act advocate',
  IMCA: 'An IMCA, for people who cannot decide',
  NHS_COMPLAINTS: 'NHS complaints advocacy',
  GENERAL: 'General advocacy',
  SOLICITOR: 'A solicitor',
  OTHER: 'Somebody else',
};

export const legalRecord = {
  loading: 'Getting their legal status.',
  failed: "We couldn't get their legal status",
  heading: (name: string) => `${name}'s legal status`,
  timeline: 'What happened',
  add: 'Add what happened',
  sinceDay: (date: string) => `since ${date}`,
  needs: (facts: string) => `To tell, we need ${facts}.`,
  asAt: (version: string, date: string) => `Rules ${version}, as at ${date}.`,
  duty: { title: 'Who must tell them about advocacy', how: 'Spoken and in writing, as soon as practicable.', copy: (to: string) => `A copy goes to ${to}, unless they ask otherwise.` },
  dutyOf: (code: string) => duties[code] ?? 'Somebody must tell them',
  copyTo: (codes: readonly string[]) => codes.map((code) => copies[code] ?? code).join(' and '),
  pays: 'Who pays',
  payer: (code: string) => (Object.hasOwn(payers, code) ? payers[code as PayingAuthority] : 'Not known'),
  empty: { title: 'Nothing entered yet', text: 'Add what happened, and the answer and the dates to keep follow from it.' },
  gap: (kind: LegalGap) => gaps[kind],
  span: (from: string, to: string | null) => (to === null ? `since ${from}` : `${from} to ${to}`),
  startNotKnown: 'start not known, told on this day',
  toldBy: (source: string) => `From: ${source}`,
  enteredBy: (name: string | null, when: string) => `Entered by ${name ?? 'the service'}, ${when}`,
  at: (place: string) => `at ${place}`,
  nations: { England: 'England', Wales: 'Wales', elsewhere: 'Somewhere else' } as const,
  change: {
    label: 'What this changed',
    began: 'Has a right to an IMHA',
    goesOn: 'Right to an IMHA goes on',
    stopped: 'Right to an IMHA stopped',
    none: 'No right to an IMHA',
    notKnown: 'Right not known',
    clockStarted: (code: string, day: string) => `Clock started: ${clockWords(code).short}${day}`,
    clockStopped: (code: string) => `Clock stopped: ${clockWords(code).short}`,
    clockMoved: (code: string, day: string) => `New date: ${clockWords(code).short}${day}`,
    by: (date: string) => `, ${date}`,
    nothing: 'Changes nothing',
  },
  replaced: {
    corrected: (by: string | null) => `Put right by ${by ?? 'the service'}`,
    withdrawn: (by: string | null) => `Taken out by ${by ?? 'the service'}`,
    count: (count: number) => `${plural(count, 'entry that no longer counts', 'entries that no longer count')}`,
  },
  putRight: (reason: string) => `Put right, because: ${reason}`,
  because: (reason: string) => `because: ${reason}`,
  correct: 'Put right',
  correctNamed: (title: string) => `Put right: ${title}`,
  withdraw: 'Take out',
  withdrawNamed: (title: string) => `Take out: ${title}`,
  sheet: {
    addTitle: 'Add what happened',
    addLead: (name: string) => `${name}. The answer and the dates to keep follow from it. Nothing is closed by itself.`,
    correctTitle: 'Put it right',
    correctLead: 'Enter it as it was. What was there stays, struck through, with your reason.',
    withdrawTitle: 'Take it out',
    withdrawLead: 'For an entry made by mistake. It stays to be read, and counts no more.',
    what: 'What happened',
    whatEmpty: 'Choose what happened',
    on: 'On which day',
    onMissing: 'Enter the day it happened',
    time: 'At what time',
    timeHint: 'It lasts for hours, so it counts from the time.',
    timeUnknown: 'Nobody knows the time',
    section: 'Which section',
    sectionEmpty: 'Choose the section',
    country: 'Where is the hospital',
    countryOf: { hospital: 'Where is the hospital', authority: 'Where is the council', treatment: 'Which country counts it' },
    place: 'Name of the hospital or ward',
    extension: 'Hours added, up to 12',
    restricted: 'With restrictions',
    deprivation: 'Held under a deprivation of liberty authorisation',
    treatment: 'Which treatment',
    treatments: { s57: 'Section 57 (such as surgery to the brain)', s58A: 'Section 58A (such as ECT)' },
    ground: 'On what ground',
    grounds: {
      a: '(a) no nearest relative can be found',
      b: '(b) too unwell to act',
      c: '(c) objects to detention without good reason',
      d: '(d) has discharged, or is likely to',
      e: '(e) not a suitable person',
    },
    orderMade: 'Did the court make an order',
    application: 'Who asked, and how',
    applicationEmpty: 'Choose who asked',
    depriveLiberty: 'Do the conditions take their liberty',
    staysInHospital: 'Where are they now',
    stays: { true: 'Still on the ward, without a section', false: 'Left hospital' },
    episode: 'First day on section 2 or 3 in this stay, if it was before',
    source: 'Who told us',
    reason: 'Why it was wrong',
    reasonMissing: 'Write why it was wrong',
    yes: 'Yes',
    no: 'No',
    save: 'Add it',
    saveCorrection: 'Put it right',
    saveWithdrawal: 'Take it out',
    added: 'Added. The answer and the dates follow.',
    corrected: 'Put right. What was there is kept.',
    withdrawn: 'Taken out. It is kept to be read.',
  },
  preview: {
    title: 'What this changes',
    empty: 'Choose what happened and the day, and you see what it changes before you save.',
    wait: 'Working it out.',
    offline: 'No signal, so what it changes shows after saving.',
    today: 'Today',
    nothing: 'Nothing changes today.',
    prompt: 'You will be asked what happens with the support. Nothing closes by itself.',
    gap: 'It leaves a gap that somebody should fill.',
  },
  prompt: {
    title: (name: string) => `${name}'s right to an IMHA has stopped`,
    since: (date: string) => `Since ${date}. Nothing has been closed. What happens now?`,
    line: (name: string) => `${name}'s right to an IMHA has stopped. Say what happens now.`,
    open: 'Say what happens',
    goOn: 'Go on until the matter ends',
    close: 'End the support',
    route: 'Offer another route',
    wrong: 'The status is wrong',
    goOnTitle: 'Go on for now',
    goOnLead: 'You are asked again on the day you choose.',
    why: 'What still needs doing',
    whyMissing: 'Write what still needs doing',
    reviewOn: 'Look again on',
    reviewMissing: 'Enter a day to look again',
    routeTitle: 'Offer another route',
    routeLead: 'What you offered. The support stays open until you end it.',
    routeWhich: 'Who can help now',
    routeMissing: 'Choose what you offered',
    routeNote: 'How it was left',
    save: 'Save',
    saved: 'Saved. Nothing was closed.',
    goingOn: (by: string | null, until: string) => `${by ?? 'Somebody'} goes on until ${until}`,
    offered: (by: string | null, route: string) => `${by ?? 'Somebody'} offered: ${withinASentence(wordFor(promptRoutes, route))}`,
    change: 'Change the answer',
  },
} as const;

/** What an entry, or saving one, does to the right. */
export function rightChange(before: { readonly answer: Answer }, after: { readonly answer: Answer }): string {
  const said = legalRecord.change;
  const [was, is] = [before.answer === 'qualifies', after.answer === 'qualifies'];
  if (is) return was ? said.goesOn : said.began;
  if (was && after.answer === 'does_not_qualify') return said.stopped;
  return after.answer === 'does_not_qualify' ? said.none : said.notKnown;
}
