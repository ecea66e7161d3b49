/** "What changed", the same on every record of the settings. */
export const changes = {
  title: 'What changed',
  loading: 'Getting what changed.',
  failed: "We couldn't get what changed",
  empty: 'Nobody has changed anything here yet.',
  more: 'Show older changes',
  by: { nobody: 'Alongside' },
  kinds: { added: 'Added', changed: 'Changed', removed: 'Removed' },
  nothing: 'nothing',
  yes: 'yes',
  no: 'no',
  meanwhile: {
    title: 'Someone changed this while you were writing',
    text: 'What you typed is still here. This is what they changed:',
    keep: 'Go on with what I typed',
  },
  fromTo: { from: 'from', to: 'to' },
} as const;
