import { plural } from '../platform/format';

export const signingIn = {
  title: 'Sign in',
  lead: 'Use your work email.',
  promise: ['Their voice.', 'Their pace.', 'Their rights.'],
  about: 'Case management for independent advocates. Not part of the NHS, the council or any hospital.',
  email: 'Email address',
  password: 'Password',
  showPassword: 'Show password',
  hidePassword: 'Hide password',
  submit: 'Sign in',
  sending: 'Signing in',
  paste: 'No puzzles to solve. You can paste into every box here.',
  missingEmail: 'Enter your email address',
  missingPassword: 'Enter your password',
  looking: {
    title: 'Looking for an advocate?',
    text: "You don't need to sign in.",
    link: 'Ask for an advocate',
    rest: 'or refer someone, any time.',
  },
  choose: { title: 'Where are you working today?', lead: 'You can change this later.', as: (role: string, organisation: string) => `${role}, ${organisation}` },
  ended: "You've been signed out to keep people's information safe. Your note is kept. Sign in to carry on.",
  locked: {
    title: 'Locked',
    text: (name: string) => `${name}, enter your password to carry on. What you typed is still here.`,
    submit: 'Carry on',
    other: 'Sign in as somebody else',
  },
  idle: {
    title: 'Are you still there?',
    text: (minutes: number) => `This locks in ${plural(minutes, 'minute', 'minutes')} to keep people's information safe. What you typed is kept.`,
    stay: 'Stay signed in',
    lock: 'Lock now',
  },
} as const;
