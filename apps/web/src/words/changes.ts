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
  fromTo: { from: 'from', to: 'to' },
} as const;
