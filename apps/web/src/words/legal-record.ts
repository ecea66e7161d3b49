import type { LegalEntryGroup, LegalEntryTypeCode, LegalSection, PromptRoute, TribunalApplication } from '@alongside/domain/codes';
import type { PayingAuthority } from '@alongside/domain/signposting';
import type { LegalGap } from '@alongside/domain/legal-record';
import { plural } from '../platform/format';
import { clockWords } from './clocks';
import { legalStatusLabel } from './legal-status';
import { wordFor } from './codes';

/** What somebody can enter, as people on wards say it. */
export const legalEntryTypes: Readonly<Record<LegalEntryTypeCode, string>> = {
  admitted: 'Came into hospital',
  sectionApplied: 'A section began',
  held: 'Held for some hours',
  secondRecommendationReceived: 'Second medical recommendation came (section 4 becomes section 2)',
  authorityRenewed: 'The section, order or guardianship was renewed',
  transferred: 'Moved to another hospital',
  leaveGranted: 'Leave was granted (section 17)',
  absentWithoutLeave: 'Away without leave',
  returned: 'Came back',
  absolutelyDischarged: 'The section ended: discharged',
  dischargedHome: 'Left the ward',
  ctoMade: 'A community treatment order began',
  ctoExtended: 'The community treatment order was extended',
  ctoRecalled: 'Recalled to hospital from a community treatment order',
  ctoReleased: 'Released after recall',
  ctoRevoked: 'The community treatment order was revoked',
  ctoResponsibilityAssigned: 'Another hospital took on the community treatment order',
  ctoDischarged: 'The community treatment order ended',
  guardianshipAccepted: 'Guardianship began (section 7)',
  guardianshipOrder: 'A court made a guardianship order (section 37)',
  guardianshipTransferred: 'Guardianship moved to another authority',
  conditionallyDischarged: 'Discharged with conditions',
  dischargeConditions: 'The conditions of the discharge',
  recalledBySecretaryOfState: 'Recalled by the Secretary of State',
  restrictionOrderEnded: 'The restriction order ended',
  restrictionDirectionEnded: 'The restriction direction ended',
  remittedToPrison: 'Went back to prison',
  custodyStarted: 'Taken into custody',
  custodyEnded: 'Released from custody',
  treatmentDiscussed: 'A safeguarded treatment was discussed',
  treatmentProposed: 'A safeguarded treatment was proposed',
  treatmentProposalWithdrawn: 'The treatment is no longer proposed',
  treatmentCompleted: 'The treatment was completed',
  treatmentDiscontinued: 'The treatment was stopped',
  treatmentDiscussionClosed: 'The talk about the treatment ended',
  tribunalApplication: 'The tribunal was asked',
  tribunalApplicationWithdrawn: 'An application to the tribunal was withdrawn',
  applicationsChecked: 'Checked: every application to the tribunal is entered',
  displacementApplicationPending: 'A court was asked to replace the nearest relative',
  displacementApplicationDisposed: 'The court decided about the nearest relative',
};

export const legalEntryGroups: Readonly<Record<LegalEntryGroup, string>> = {
  hospital: 'In hospital',
  ending: 'An ending',
  community: 'In the community, guardianship',
  court: 'Courts and prison',
  treatment: 'Safeguarded treatment',
  tribunal: 'Tribunal and nearest relative',
};

/** A section with what it is for. */
export const legalSections: Readonly<Record<LegalSection, string>> = {
  informal: 'Without a section (informal)',
  '2': 'Section 2, for assessment',
  '3': 'Section 3, for treatment',
  '4': 'Section 4, in an emergency',
  '5(2)': "Section 5(2), a doctor's hold, 72 hours",
  '5(4)': "Section 5(4), a nurse's hold, 6 hours",
  '7': 'Section 7, guardianship',
  '35': 'Section 35, remanded for a report',
  '36': 'Section 36, remanded for treatment',
  '37': 'Section 37, hospital order',
  '37/41': 'Section 37 with 41, hospital order with restrictions',
  '38': 'Section 38, interim hospital order',
  '44': 'Section 44, held for the Crown Court',
  '45A': 'Section 45A, hospital direction',
  '46': 'Section 46',
  '47': 'Section 47, moved from prison',
  '47/49': 'Section 47 with 49, moved from prison with restrictions',
  '48': 'Section 48, moved from remand',
  '48/49': 'Section 48 with 49, moved from remand with restrictions',
  '135': 'Section 135, place of safety with a warrant',
  '136': 'Section 136, place of safety from a public place',
  CPIA5: 'Criminal Procedure (Insanity) Act, hospital order',
};

const BEGUN: Readonly<Partial<Record<string, string>>> = {
  informal: 'Came into hospital without a section',
  '2': 'Detained for assessment, section 2',
  '3': 'Detained for treatment, section 3',
  '4': 'Detained in an emergency, section 4',
  '5(2)': 'Held by a doctor, section 5(2)',
  '5(4)': 'Held by a nurse, section 5(4)',
  '135': 'Taken to a place of safety, section 135',
  '136': 'Taken to a place of safety, section 136',
};
const isType = (type: string): type is LegalEntryTypeCode => Object.hasOwn(legalEntryTypes, type);
const treatmentName = (treatment: string | null): string => (treatment === 's57' ? 'section 57' : 'section 58A, such as ECT');
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

interface EntrySaid {
  readonly type: string;
  readonly section: string | null;
  readonly legalStatusCode: string | null;
  readonly communityStatus: string | null;
  readonly isStartKnown: boolean;
  readonly treatment: string | null;
  readonly application: string | null;
  readonly depriveLiberty: boolean | null;
  readonly staysInHospital: boolean | null;
  readonly orderMade: boolean | null;
}

/** One entry of the timeline in plain words, with its section. */
export function legalEntryTitle(entry: EntrySaid): string {
  const { type, section, legalStatusCode, communityStatus, treatment, application } = entry;
  if (legalStatusCode || communityStatus) return `We were told: ${legalStatusLabel({ legalStatusCode, communityStatus })}`;
  if (type === 'statusReported') return 'We were told that nobody knows the legal status';
  if (section) return BEGUN[section] ?? wordFor(legalSections, section);
  if (type === 'absolutelyDischarged') return entry.staysInHospital ? 'The section ended, stayed in hospital' : 'The section ended: discharged';
  if (type === 'dischargeConditions') return entry.depriveLiberty ? 'The conditions take their liberty' : 'The conditions do not take their liberty';
  if (type === 'displacementApplicationDisposed') return entry.orderMade ? 'The court replaced the nearest relative' : 'The court left the nearest relative';
  const title = isType(type) ? legalEntryTypes[type] : 'Something happened';
  if (treatment) return `${title} (${treatmentName(treatment)})`;
  return application ? `${title}: ${lower(wordFor(tribunalApplications, application))}` : title;
}

export const tribunalApplications: Readonly<Record<TribunalApplication, string>> = {
  S2: 'By the person, on section 2',
  S3: 'By the person, on section 3',
  CTO: 'By the person, on a community treatment order',
  CTO_REVOKED: 'By the person, after a community treatment order was revoked',
  GUARDIANSHIP_TO_HOSPITAL: 'By the person, moved from guardianship to hospital',
  NR_BARRED: 'By the nearest relative, barred from discharging',
  NR_DISPLACED: 'By the nearest relative, replaced by a court',
  S67_REFERENCE: 'By the Secretary of State (section 67)',
  S67_REFERENCE_DURING_S2: 'By the Secretary of State, during section 2',
  S68_7_REFERENCE: 'By the hospital, after a community treatment order was revoked',
};

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
    offered: (by: string | null, route: string) => `${by ?? 'Somebody'} offered: ${lower(wordFor(promptRoutes, route))}`,
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
