export const WHO = ['me', 'professional', 'family'] as const;
export type Who = (typeof WHO)[number];

/** Every link of the public pages is made here. */
export const publicPaths = {
  choose: '/refer',
  chooseToCheck: '/check',
  check: (provider: string) => `/check/${provider}`,
  start: (provider: string) => `/refer/${provider}`,
  privacy: (provider: string) => `/refer/${provider}/privacy`,
  form: (provider: string, who: Who) => `/refer/${provider}/${who}`,
  step: (provider: string, who: Who, step: string) => `/refer/${provider}/${who}/${step}`,
} as const;
