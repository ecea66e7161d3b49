import type { Role } from '@alongside/domain/access';
import { plural } from '../platform/format';

export const shell = {
  product: 'Alongside',
  skip: 'Skip to the page',
  navigation: 'Main',
  roles: {
    advocate: 'Advocate',
    manager: 'Service manager',
    administrator: 'Administrator',
    commissioner: 'Commissioner',
  } satisfies Record<Role, string>,
  nav: {
    today: 'Today',
    people: 'People',
    log: 'Log',
    actions: 'Actions',
    referrals: 'Referrals',
    allocate: 'Allocate',
    reports: 'Reports',
    organisation: 'Organisation',
    help: 'Help',
    more: 'More',
    definitions: 'Definitions',
  },
  sync: {
    saved: 'All saved',
    savedShort: 'Saved',
    waiting: (count: number) => `${String(count)} waiting`,
    sending: 'Sending',
    refused: (count: number) => `${plural(count, 'thing needs', 'things need')} you`,
  },
  practice: { title: 'Practice data.', text: 'Nobody here is real. Nothing you do is sent or counted.' },
  account: {
    open: 'Your account',
    switchTo: 'Work as',
    colours: 'Colours',
    schemes: { device: 'As the device', light: 'Light', dark: 'Dark' },
    shortcuts: 'Single-key shortcuts',
    lock: 'Lock now',
    signOut: 'Sign out',
    signOutEverywhere: 'Sign out everywhere',
  },
  waiting: {
    title: 'Waiting to send',
    text: "They send on their own when you're back, then clear from here.",
    kept: 'Saved on this device',
    refused: 'Needs you',
    drop: 'Let it go',
    kinds: { visit: 'Visit', contact: 'Visit', action: 'Action', sharing: 'Sharing choice' } as Readonly<Record<string, string>>,
    thing: 'Something you wrote',
    open: 'Open the person',
  },
  totalsOnly: {
    title: 'Totals only',
    text: 'You see grouped numbers. No names, dates of birth or notes can reach this account.',
  },
} as const;
