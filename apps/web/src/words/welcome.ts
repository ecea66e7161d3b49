import type { SetupStep } from '@alongside/domain/settings';
import type { ResponseOf } from '@alongside/contracts/endpoint';
import type { readSetup } from '@alongside/contracts/setup';
import { list, plural } from '../platform/format';
import { services } from './referrals';
import { wordFor } from './codes';

export type SetupFacts = ResponseOf<typeof readSetup>['facts'];

/** The first set-up: what is to be done, in which order, and what is there already. */
export const welcome = {
  title: 'Welcome',
  loading: 'Looking at how far you have come.',
  failed: "We couldn't see how far you have come",
  heading: (firstName: string, organisation: string) => `Hello ${firstName}. Let’s get ${organisation} set up.`,
  headingDone: (organisation: string) => `${organisation} is set up.`,
  lead: 'About 20 minutes. Stop any time, it keeps your place.',
  leadDone: 'You can change any of it, here or under Settings.',
  progress: (done: number, of: number) => `${String(done)} of ${String(of)} done`,
  progressLabel: 'How far the set-up has come',
  list: 'What there is to set up',
  start: 'Start',
  goOn: 'Look',
  change: 'Change',
  doneBy: (name: string | null, when: string) => (name === null ? `Done ${when}` : `Done by ${name}, ${when}`),
  isDone: 'Done',
  step: (at: number) => `Step ${String(at)}`,
  steps: {
    ORGANISATION: 'Your organisation, and what makes you independent',
    PLACES: 'Hospitals, wards and areas you cover',
    RULES: 'Which rules you work under',
    CONTRACTS: 'Your contracts',
    TEAM: 'Invite your team',
    PROMISES: 'What you promise, like “seen in 5 working days”',
    PUBLIC_FORM: 'Switch on your public referral form',
  } satisfies Record<SetupStep, string>,
  bar: {
    label: 'Set-up',
    at: (at: number, of: number) => `Step ${String(at)} of ${String(of)}`,
    done: 'Done, next step',
    last: 'Done, see it all',
    back: 'All steps',
    saving: 'Saving',
    failed: "That wasn't saved. Try again.",
  },
  privacy: {
    title: 'Before you add real people',
    text: 'Set who’s responsible for privacy, and print the notice that tells people how you use their information.',
    set: 'Set who it is',
    read: 'Read the notice',
    isSet: 'Somebody is named as responsible for privacy.',
  },
} as const;

const orNone = (count: number, said: string) => (count === 0 ? null : said);

/** What is there already for a step, from the records themselves; null where there is nothing to say. */
export const setupFacts: Readonly<Record<SetupStep, (facts: SetupFacts) => string | null>> = {
  ORGANISATION: ({ hasIndependenceStatement }) => (hasIndependenceStatement ? 'You have said what makes you independent' : 'Not said yet what makes you independent'),
  PLACES: ({ hospitals, wards }) => orNone(hospitals, `${plural(hospitals, 'place', 'places')}, ${plural(wards, 'ward', 'wards')}`),
  RULES: ({ nation, services: held }) => [nation, ...(held.length > 0 ? [list(held.map((code) => wordFor(services, code)))] : [])].join('. '),
  CONTRACTS: ({ contracts }) => orNone(contracts, plural(contracts, 'contract', 'contracts')) ?? 'Every referral falls under one',
  TEAM: ({ members, invited }) => [`${plural(members, 'person', 'people')} here`, ...(invited > 0 ? [`${String(invited)} invited`] : [])].join(', '),
  PROMISES: ({ standards }) => orNone(standards, plural(standards, 'promise', 'promises')) ?? 'Part of each contract',
  PUBLIC_FORM: ({ isPublicFormOn }) => (isPublicFormOn ? 'Open' : 'Shut'),
};
