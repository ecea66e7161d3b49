import type { Role } from '@alongside/domain/access';

/** What can be done with practice data: try it as somebody else, and clear it away. */
export const practice = {
  tryAs: {
    open: 'Try it as someone else',
    title: 'Try it as someone else',
    lead: 'Everybody here is invented, so you can be any of them. No password needed.',
    loading: 'Getting who is here.',
    failed: "We couldn't get who is here",
    try: 'Try',
    tryIt: (name: string, role: string) => `Try it as ${name}, ${role}`,
    you: (role: string) => `You, ${role}`,
    somebody: (name: string, role: string) => `${name}, ${role}`,
    roles: { advocate: 'advocate', manager: 'service manager', administrator: 'administrator', commissioner: 'commissioner' } satisfies Record<Role, string>,
    what: {
      advocate: 'Log a visit on a phone, no signal',
      manager: 'Look at referrals, and allocate them',
      administrator: 'Change how the service is set up',
      commissioner: "See what they see, and what they can't",
    } satisfies Record<Role, string>,
    ward: { name: 'Someone on a ward', what: 'Ask for an advocate' },
    trying: 'Changing over',
    didNot: "That didn't work. Try again.",
  },
  again: {
    title: 'Start the practice again',
    text: 'Everything you tried goes, and the invented people are as on the first day. You sign in again.',
    submit: 'Start it again',
    going: 'Starting it again. A few seconds.',
    didNot: "That didn't work. Try again.",
  },
  clear: {
    open: 'Clear it and start',
    title: 'Clear it and start',
    lead: 'A real, empty service of your own.',
    goes: {
      title: 'This goes, for good',
      items: ['Every invented person, with their notes and visits', 'The referrals, reports and places that came with the practice', 'The practice logins, with the password everybody knows'],
    },
    stays: { title: 'This stays', items: ['Alongside itself, on this machine', 'What you write here now: your service, and you'] },
    provider: 'Name of your service',
    providerThing: 'the name of your service',
    yourName: 'Your name',
    yourNameThing: 'your name',
    email: 'Your work email',
    emailThing: 'your work email',
    emailHint: 'You sign in with it.',
    password: 'Choose a password',
    passwordHint: 'At least 12 characters. Three words together are easy to remember. You can paste into the box.',
    missingPassword: 'Enter a password',
    submit: 'Clear it and start',
  },
} as const;
