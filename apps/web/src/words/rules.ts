import type { Confidence } from '@alongside/domain/law';
import type { PackChangeCode, RuleArea, Said } from '@alongside/domain/rulebook';
import { fullDate, plural } from '../platform/format';

export const areas: Readonly<Record<RuleArea, { readonly title: string; readonly lead: string }>> = {
  'who-qualifies': { title: 'Who has a right to an IMHA', lead: 'Which law counts in which country, what gives the right and what does not.' },
  information: { title: 'Who must tell them', lead: 'Somebody must tell each person that an IMHA can help them.' },
  'visit-requests': { title: 'Being asked to visit, and a no', lead: 'When a request brings a duty to visit.' },
  'private-meetings': { title: 'Meeting in private', lead: 'The Act gives the power to meet in private, without exceptions. What limits it is practice.' },
  records: { title: 'Seeing records', lead: 'Which records an advocate may see, and what the person may be told of them.' },
  sharing: { title: 'Telling others', lead: 'When what an advocate knows may be passed on.' },
  detention: { title: 'How long a power lasts', lead: 'Detention, guardianship and community treatment orders, and the hours of short powers.' },
  tribunal: { title: 'Applying to the tribunal', lead: 'Who may apply, and from which day to which.' },
  references: { title: 'When others must refer', lead: 'Cases that must go to the tribunal though nobody applied.' },
  'other-limits': { title: 'Other limits of time', lead: 'Notices, certificates and requests for records.' },
  'counting-time': { title: 'How days and hours are counted', lead: 'The same for every date in this application.' },
  'care-act': { title: 'Care Act advocacy', lead: 'Somebody to help with assessments, plans and safeguarding. England.' },
  'other-routes': { title: 'Other advocates', lead: 'Who else can help, and when.' },
  allocation: { title: 'Who may support whom', lead: 'What stops an advocate from being given somebody.' },
  'small-numbers': { title: 'Small numbers in reports', lead: 'So that nobody can be picked out.' },
  'service-standards': { title: 'What we promise', lead: 'Our own standards. They are not the law, and say so wherever they show.' },
  identifiers: { title: 'Numbers and codes', lead: 'How we tell a true one from a slip of the hand.' },
};

export const confidences: Readonly<Record<Confidence, string>> = {
  H: 'Read in the law itself, or in a decided case',
  M: 'Settled practice, or a reliable source at second hand',
  L: 'Ask a lawyer before you rely on it',
};

const UNITS = { days: ['day', 'days'], months: ['month', 'months'], hours: ['hour', 'hours'] } as const;
const length = (unit: keyof typeof UNITS, count: number) => plural(count, UNITS[unit][0], UNITS[unit][1]);
const months = (lengths: readonly number[]) =>
  lengths.map((count, at) => (at === 0 ? plural(count, 'month', 'months') : at === lengths.length - 1 ? `and then ${String(count)} each time` : `then ${String(count)}`)).join(', ');

/** What a version says, in one sentence; nothing where the answers say it all. */
export function said(of: Said): string | null {
  switch (of.kind) {
    case 'length':
      return of.opensAfter > 0 ? `From after ${length(of.unit, of.opensAfter)} up to ${length(of.unit, of.length)}.` : `${length(of.unit, of.length)}.`;
    case 'periods':
      return `${months(of.months)}.`;
    case 'scheme':
      return [
        of.leavesOutShortPowers ? 'Leaves out sections 4, 5, 135 and 136.' : 'Leaves out sections 135 and 136.',
        !of.takesInformal && 'People in hospital without a section have no right.',
        of.takesInformal && (of.informalIsUndetained ? 'People in hospital without a section have the right, unless another law or a court takes their liberty.' : 'People in hospital without a section have the right.'),
      ].filter(Boolean).join(' ');
    case 'years':
      return `Bank holidays are known from ${fullDate(of.firstKnown)} to ${fullDate(of.lastKnown)}. A date after that is asked for, never guessed.`;
    case 'answers':
      return null;
  }
}

export const packChanges: Readonly<Record<PackChangeCode, string>> = {
  'law-checked': 'The law was read again, and every rule checked against it.',
  'references-of-2025-added': 'The earlier references to the tribunal of the Mental Health Act 2025 were added, switched off.',
  'informal-wales-of-2025-added': 'What the Mental Health Act 2025 says of people in hospital in Wales without a section was added, switched off.',
  'rulebook-shown': 'Every rule can be read here.',
};

export const rules = {
  title: 'Rules',
  heading: 'The rules we go by',
  lead: (checkedTo: string) => `Every rule behind an answer or a date in this application, with where it is written and how sure we are. The law was checked up to ${checkedTo}. This helps you work; it is not legal advice.`,
  loading: 'Getting the rules.',
  failed: "We couldn't get which changes have begun",
  print: 'Print the rules',
  find: 'Find a rule',
  findHint: 'A word, a section or a code, such as tribunal or 66',
  show: 'Show',
  filters: { all: 'All', open: 'Something open', waiting: 'Not in force yet', changed: 'Has changed' },
  found: (count: number) => plural(count, 'rule', 'rules'),
  sections: 'Parts of the rules',
  none: 'No rule fits',
  noneText: 'Try another word, or show all of them.',
  showAll: 'Show all rules',
  inForce: (from: string, to: string | null) => (to === null ? `In force from ${from}` : `In force from ${from} to ${to}`),
  begins: (from: string) => `Begins ${from}`,
  waiting: 'Made, and not in force yet',
  versions: 'What it says, and since when',
  answers: 'The answers it gives',
  answersCount: (count: number) => `The ${plural(count, 'answer', 'answers')} it gives`,
  openLead: 'We never decide this: somebody who knows has to look. Ask your manager, or a lawyer who knows mental health law.',
  ask: 'Needs a person',
  log: 'What has changed',
  logLead: 'New versions of a rule, and what was done to the rules here. Older answers keep the rule of their day.',
  began: (title: string) => `${title}: a new version began.`,
  more: 'Show older changes',
  settings: 'See what the Mental Health Act 2025 changes',
} as const;
