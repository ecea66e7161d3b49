/** The provider's privacy notice: what it keeps, why, who sees it, and whom to ask. True of this product; the names are the provider's own. */
export const privacyNotice = {
  title: 'How we use your information',
  heading: 'How we use your information',
  lead: (provider: string) => `${provider} looks after what you tell us. This page says what we keep, and why.`,
  print: 'Print this page',
  parts: (provider: string) => [
    {
      title: 'What we keep',
      items: [
        'What you, or whoever referred you, tell us: a name to use, how to reach you, where you are, what you would like help with.',
        'What happens when we meet: when, where, and what you asked for.',
        'Your section, if you are on one, because it decides what the law gives you.',
      ],
    },
    {
      title: 'Why we may keep it',
      items: [
        'The law says that certain people must be offered an advocate. We need these facts to do that.',
        'Some of it is about health. The law lets us use that to support you, and asks us to take special care of it.',
      ],
    },
    {
      title: 'Who sees it',
      items: [
        `People at ${provider} who need to. Each time somebody opens your record, we write down who, and when. You can ask to see that.`,
        "Nobody outside without asking you. If someone is in serious danger, we may have to. We'd tell you if we can.",
        'The council that pays for us sees numbers only. Never your name, and never your notes.',
        'The hospital does not see what you tell us.',
      ],
    },
    {
      title: 'What you can ask for',
      items: [
        'To see what we have about you, and to have a copy. We answer within one month.',
        'To put right what is wrong.',
        'To have it deleted, or used less. We tell you what the law lets us do.',
        'To know how long we keep it.',
      ],
    },
  ],
  ask: {
    title: 'Who to ask',
    text: (provider: string) => `${provider} is responsible for your information.`,
    lead: 'Responsible for privacy',
    email: 'Email',
    phone: 'Phone',
  },
  complain: {
    title: 'If you are not happy with our answer',
    text: "Tell the Information Commissioner's Office. It's independent, and it's free: ring 0303 123 1113.",
  },
} as const;
