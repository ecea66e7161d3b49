import type { ProvisionEffect, ProvisionId } from '@alongside/domain/law';
import type { ChangeWords } from '../kit/changes/shown-change';
import { plural } from '../platform/format';

interface ProvisionWords {
  readonly title: string;
  readonly text: string;
}
/** Each provision of the Mental Health Act 2025: what it is about, and what it changes. */
export const provisions: Readonly<Record<ProvisionId, ProvisionWords>> = {
  'CD-TRIBUNAL': { title: 'Conditions that take liberty', text: 'Somebody conditionally discharged may have conditions that take their liberty, with tribunal rights of their own.' },
  'ENG-IMHA-2025': { title: 'A right to an IMHA without a section, in England', text: 'People in hospital in England without a section have the right too, unless another law or a court takes their liberty.' },
  'ENG-OPT-OUT-2025': { title: 'Telling us about everybody', text: 'Whoever is responsible tells the advocacy provider about every person with the right in England.' },
  'ENG-OUTREACH-2025': { title: 'A visit to everybody who is detained', text: 'The provider arranges a visit to everybody with the right who is detained, under guardianship or on a CTO, to find out what they want.' },
  'ENG-HELP-2025': { title: 'More kinds of help', text: 'Help with being involved in decisions, with complaints, and with finding other services.' },
  'ENG-DECLINING-2025': { title: 'Saying no to help', text: 'The Act speaks of refusing consent to the help.' },
  'ENG-INFORMATION-2025': { title: 'Who tells people without a section', text: 'The duty to tell somebody about IMHA help is for people without a section only. The others are told of through the provider.' },
  'WAL-INFORMAL-2025': { title: 'Without a section, in Wales', text: 'The right of people in hospital in Wales without a section is not theirs whose liberty another law or a court takes.' },
  'NOMINATED-PERSON-2025': { title: 'Nominated person', text: 'The nearest relative becomes a person whom the person names.' },
  'AUTHORITY-2025': { title: 'Shorter periods of detention', text: 'Section 3: 3 months, 3, 6 and then 12 each time. Guardianship and hospital orders: 6 months, 6 and then 12.' },
  'S2-APPLICATION-2025': { title: 'Longer to apply, section 2', text: 'An application to the tribunal within 21 days, instead of 14.' },
  'S3-APPLICATION-2025': { title: 'Time to apply, section 3', text: 'The first time to apply is 3 months, also after a move from guardianship.' },
  'REFERENCES-2025': { title: 'Earlier references to the tribunal', text: 'Section 3: after 3 months, by 12, then each year. CTO: after 6 months, by 12, then each year. Nobody goes longer than 12 months.' },
  'RESTRICTED-REFERENCE-2025': { title: 'References of restricted people', text: 'The Secretary of State refers after 12 months, instead of three years.' },
  'BAR-2025': { title: 'After a barring report', text: 'No order for discharge for 3 months, instead of 6.' },
  'CTO-2025': { title: 'Making a CTO', text: 'A clinician of the community is involved, and the nominated person can object.' },
  'INFORMATION-2025': { title: 'What people are told', text: 'About complaints too, again at each renewal, and also after a conditional discharge.' },
};

/** What stands behind a provision here: said plainly. */
export const effects: Readonly<Record<ProvisionEffect, { readonly title: string; readonly text: string }>> = {
  decided: { title: 'Changes the right to an IMHA, or dates', text: 'From the day you enter, answers and clocks follow it for what begins on or after that day. Nothing dated before changes.' },
  answered: { title: 'Changes a rule that no clock shows yet', text: 'The rule answers by it when asked. No clock of a person rests on it, since we do not hold the facts it needs.' },
  listed: { title: 'Listed; nothing is worked out from it', text: 'It changes what people do. The day you enter shows in the rules, and nothing else changes here.' },
};

const changed = (count: number) => plural(count, 'open case', 'open cases');

export const law = {
  title: 'Changes in the law',
  lead: 'The Mental Health Act 2025 begins bit by bit, by regulations. Each part is listed here and switched off until the day it begins is entered. The government says when. By 9 April 2026, when the law was last checked, only the first part had begun.',
  loading: 'Getting the days that were entered.',
  failed: "We couldn't get the days that were entered",
  rules: 'Read the rules',
  inForce: (date: string) => `The law since ${date}`,
  begins: (date: string) => `Begins ${date}`,
  off: 'Not in force',
  entered: (source: string, who: string, when: string) => `${source}. Entered by ${who}, ${when}.`,
  somebody: 'somebody',
  enter: 'Enter the day',
  change: 'Change the day',
  remove: 'Take the day away',
  of: (what: string) => `for: ${what}`,
  sheet: {
    enter: 'Enter the day it begins',
    change: 'Change the day it begins',
    remove: 'Take the day away',
    day: 'The day it begins',
    dayThing: 'the day it begins',
    source: 'Where that is written',
    sourceHint: 'The regulations by their number, such as SI 2026/1234, reg. 2',
    sourceThing: 'where that is written',
    reason: 'Why',
    reasonThing: 'why',
    save: 'Save the day',
    removeNow: 'Take the day away',
    saved: 'Saved. The dates of everybody concerned are worked out again in the background.',
    removed: 'Taken away. The dates of everybody concerned are worked out again in the background.',
    stale: 'Somebody entered or changed a day meanwhile. Close this and look at the page again.',
  },
  preview: {
    label: 'Whom it changes',
    first: 'See whom it changes before you save. Nothing is saved by looking.',
    needsDay: 'Enter the day first.',
    look: 'See whom it changes',
    again: 'Look again',
    looking: 'Looking at every open case.',
    progress: (looked: number, total: number) => `${String(looked)} of ${changed(total)} looked at`,
    stop: 'Stop looking',
    failed: "We couldn't look at every case. Nothing was saved.",
    stale: 'Something changed while we looked, so we began again.',
    none: (total: number) => `Nobody: of ${changed(total)}, none changes as things stand today.`,
    some: (count: number, total: number) => `${changed(count)} of ${String(total)} ${count === 1 ? 'changes' : 'change'} as things stand today.`,
    later: 'The day is still to come: this is how it would be if it began today.',
    needed: 'See whom it changes, then save',
    outdated: 'This was for another day. Look again before you save.',
    table: 'Open cases that change',
    reference: 'Case',
    right: 'Right to an IMHA',
    dates: 'Dates',
    same: 'Stays as it is',
    more: (count: number) => `Show ${String(count)} more`,
    fromTo: (from: string, to: string) => `${from}, then ${to}`,
    starts: (what: string, to: string) => `${what}: starts, last day ${to}`,
    stops: (what: string) => `${what}: no longer runs`,
    moves: (what: string, from: string, to: string) => `${what}: ${from} becomes ${to}`,
    noDay: 'not known',
    counts: { gain: (count: number) => `${String(count)} gain the right`, lose: (count: number) => `${String(count)} lose it`, other: (count: number) => `${String(count)} have another answer`, dates: (count: number) => `${String(count)} have other dates` },
    answers: { qualifies: 'Has the right', does_not_qualify: 'No right', needs_information: 'Not known', check_with_a_person: 'Needs a person' } as Readonly<Record<string, string>>,
  },
} as const;

const isProvision = (name: string | number): name is ProvisionId => Object.hasOwn(provisions, name);
const named = (name: string): string => (isProvision(name) ? provisions[name].title : name);
export const lawChanges: ChangeWords = {
  things: { commencement: 'Day a law begins' },
  fields: { commences_on: law.sheet.day, 'commencement.source': law.sheet.source },
  about: named,
  value: (field, value) => (field === 'provision' && isProvision(value) ? provisions[value].title : undefined),
};
