/** The frame that every page of the settings stands in. */
export const settings = {
  title: 'Settings',
  navigation: 'Settings',
  entries: {
    organisation: 'Organisation',
    team: 'People who work here',
    places: 'Places',
    contracts: 'Contracts',
    counting: 'How we count',
    law: 'Changes in the law',
    changes: 'What changed',
  },
} as const;
