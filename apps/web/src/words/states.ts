import { plural } from '../platform/format';

/** How screens speak when things aren't ordinary. */
export const states = {
  /** In the place of a fact that nobody has written down. */
  notWritten: 'Not written down',
  loading: 'Getting it for you.',
  retry: 'Try again',
  copy: 'Copy error for help',
  copied: 'Copied',
  reference: (reference: string) => `Error ${reference}.`,
  noSignal: {
    title: 'No signal',
    text: 'Nothing is lost. What you write is kept on this device.',
    banner: 'No signal. Carry on as normal.',
    safe: (count: number) =>
      count === 0 ? 'What you write is kept on this device' : `${plural(count, 'thing is', 'things are')} safe on this device`,
    see: 'See them',
    part: 'No signal. That needs signal the first time. Nothing is lost.',
  },
  namesHidden: { title: 'Names are hidden', text: 'Open somebody from the list to see who they are.', show: 'Show names' },
  notFound: { title: "There's nothing here", text: 'The link may be old, or something may have moved.', home: 'Go to the start' },
  form: {
    summary: "There's something to fix",
    optional: 'optional',
    kept: "We couldn't save this to the service. It's still on this device. Try again.",
    restored: 'We kept what you had typed. Carry on, or start again.',
    startAgain: 'Start again',
    save: 'Save',
    cancel: 'Cancel',
    close: 'Close',
    sending: 'Saving',
    retryAfter: (seconds: number) =>
      seconds < 90 ? `Try again in ${plural(seconds, 'second', 'seconds')}.` : `Try again in ${plural(Math.ceil(seconds / 60), 'minute', 'minutes')}.`,
    discard: { title: 'Throw away what you typed?', yes: 'Throw it away', no: 'Keep writing' },
  },
  undo: 'Undo',
  undoSeconds: (seconds: number) => `Undo (${String(seconds)})`,
} as const;
