import { list, sentence } from '../platform/format';
import { entitlementReason } from './routes';
import { factWord } from './facts';

export const OUTCOMES = ['accepted', 'needs-information', 'not-eligible', 'signposted'] as const;
export type Outcome = (typeof OUTCOMES)[number];
export const READERS = ['person', 'referrer'] as const;
export type Reader = (typeof READERS)[number];

/** What the wording is made from. It names nobody: it may be read where others can see it. */
export interface WordedAbout {
  readonly provider: string;
  readonly reference: string;
  readonly isCareAct: boolean;
  /** What an acceptance rests on. */
  readonly ground: string;
  readonly basis: string | null;
  readonly missing: readonly string[];
  readonly pointedTo: string | null;
}
type Wording = (about: WordedAbout) => readonly string[];

const advocate = ({ isCareAct }: WordedAbout) => (isCareAct ? 'a Care Act advocate' : 'an Independent Mental Health Advocate (IMHA)');
const law = ({ isCareAct }: WordedAbout) => (isCareAct ? 'The Care Act' : 'The Mental Health Act');
/** In England nobody without a section has the right; the other reasons are told without the section they turn on. */
function whyNot({ basis, isCareAct }: WordedAbout): string {
  if (isCareAct) return (basis === null ? null : entitlementReason(basis)) ?? 'The Care Act does not give the right as things stand.';
  if (basis === 'informal-england') return 'In England the right begins when somebody is kept in hospital under the Mental Health Act.';
  if (basis?.startsWith('excluded')) return 'The power that is used now is a short one, which the right leaves out. A longer one would give the right.';
  return 'The Mental Health Act does not give the right as things stand.';
}
const whoCanHelp = ({ pointedTo }: WordedAbout) => (pointedTo ? [`This service can help: ${pointedTo}`] : []);
const accepted: Readonly<Record<string, (about: WordedAbout) => string>> = {
  LAW: (about) => `${law(about)} gives the right to ${advocate(about)}.`,
  CONTRACT: () => 'The law does not give this right yet. We see people in this situation all the same.',
  PERSON: () => 'We looked at what you told us and decided to help.',
};
const whyYes = (about: WordedAbout): string => (accepted[about.ground] ?? accepted['PERSON'])?.(about) ?? '';

const person: Readonly<Record<Outcome, Wording>> = {
  accepted: (about) => [
    'Hello.',
    `We are ${about.provider}. We are advocates. We are not part of the hospital, the NHS or the council.`,
    'Somebody asked if we can support you. Yes, we can.',
    about.ground === 'LAW' ? `You have a right to ${advocate(about)}. It is free.` : 'It is free.',
    'An advocate will come to meet you. They help you get your views heard and know your rights.',
    "You don't have to say yes. You can change your mind at any time.",
    'What you say to us stays with us unless you say otherwise.',
  ],
  'needs-information': (about) => [
    'Hello.',
    `We are ${about.provider}. We are advocates. We are not part of the hospital, the NHS or the council.`,
    'Somebody asked if we can support you. We need to find out a bit more first.',
    'You have done nothing wrong, and you need do nothing.',
    'You can ask us yourself at any time. You can change your mind.',
  ],
  'not-eligible': (about) => [
    'Hello.',
    `We are ${about.provider}. We are advocates. We are not part of the hospital, the NHS or the council.`,
    "Somebody asked if we can support you. We don't think the law gives you a right to our support today.",
    whyNot(about),
    ...whoCanHelp(about),
    'Things can change. If they do, or if you think we got it wrong, tell us. You can ask again at any time.',
  ],
  signposted: (about) => [
    'Hello.',
    `We are ${about.provider}. We are advocates. We are not part of the hospital, the NHS or the council.`,
    'Somebody asked if we can support you. Another service is better placed to help you.',
    ...whoCanHelp(about),
    'If you cannot reach them, tell us. You can ask us again at any time.',
  ],
};
const referrer: Readonly<Record<Outcome, Wording>> = {
  accepted: (about) => [
    `Thank you for referral ${about.reference}. We have accepted it.`,
    whyYes(about),
    'An advocate will meet the person and ask what they want. The person decides if they want an advocate.',
    'What they say to us stays with us unless they say otherwise.',
  ],
  'needs-information': (about) => [
    `Thank you for referral ${about.reference}. We cannot tell yet if the law gives the right to ${advocate(about)}.`,
    ...(about.missing.length > 0 ? [sentence(`we need to know ${list(about.missing.map(factWord))}.`)] : []),
    'Ring us, and give the reference. Do not write details in an email.',
  ],
  'not-eligible': (about) => [
    `Thank you for referral ${about.reference}. We don't think the law gives the right to ${advocate(about)} today.`,
    whyNot(about),
    ...whoCanHelp(about),
    'If something changes, or you think we got it wrong, ring us or refer again. Tell the person they can ask us themselves.',
  ],
  signposted: (about) => [
    `Thank you for referral ${about.reference}. Another service is better placed to help.`,
    ...whoCanHelp(about),
    'If they cannot help, ring us or refer again.',
  ],
};
const WORDINGS = { person, referrer } as const;

/** What to tell the person, or whoever referred them, as it is offered; whoever tells it may change every word. */
export const wordingFor = (reader: Reader, outcome: Outcome, about: WordedAbout): string =>
  WORDINGS[reader][outcome](about).filter(Boolean).join('\n\n');

export const wording = {
  heading: 'What to tell them',
  lead: 'Change it as you like, then read it out, copy it or print it. It names nobody.',
  reader: 'Who it is for',
  readers: { person: 'The person', referrer: 'Who referred' } satisfies Record<Reader, string>,
  outcome: 'What you tell',
  outcomes: {
    accepted: 'We will help',
    'needs-information': 'We need to know more',
    'not-eligible': 'No right today',
    signposted: 'Somebody else can help',
  } satisfies Record<Outcome, string>,
  text: 'The words',
  copy: 'Copy',
  copied: 'Copied',
  couldNotCopy: 'Your browser did not let us copy it. Select the words and copy them.',
  print: 'Print in large letters',
  again: 'Start from our words again',
  tell: 'Email that we have decided',
  tellHint: 'It holds the reference and asks them to ring. Nothing about the person is in it.',
  independent: 'Independent. Not part of the hospital, the NHS or the council.',
} as const;
