/** The keys, and the words the application uses for things. */
export const help = {
  title: 'Help',
  lead: 'Keys that save time, and what our words mean.',
  keys: {
    title: 'Keys',
    lead: 'Single keys work outside boxes you type in. Turn them off here, in your account menu or with Ctrl K. Ctrl K and Esc always work.',
    on: 'Single-key shortcuts are on',
    off: 'Single-key shortcuts are off',
    turnOff: 'Turn them off',
    turnOn: 'Turn them on',
  },
  words: {
    title: 'Our words',
    list: [
      { word: 'Referral', means: 'Someone asks for an advocate, for themselves or for somebody else.' },
      { word: 'Clock', means: 'A day by which something must be done, by law or by our own standard. It always names its last day.' },
      { word: "Share, Ask first, Don't share, Not asked yet", means: "What the person has said each party may know. Not asked yet counts as Don't share." },
      { word: "Didn't want to", means: 'The person said no to you, this time. They can change their mind any time, and their right to an advocate carries on.' },
      { word: "Couldn't see", means: 'You went and did not meet. The reason is counted, so that wards can be asked for better.' },
      { word: 'Saved on this device', means: 'What you wrote is safe here and goes to the service by itself when there is a signal.' },
    ],
  },
  keptHere: {
    title: 'What stays on this device',
    text: 'What you are writing, until the service has it. Only you can see it when you are signed in, and it never crosses from one person to another.',
  },
} as const;
