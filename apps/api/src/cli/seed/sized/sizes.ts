/** How much is invented, for each organisation. */
export interface Size {
  readonly organisations: number;
  readonly people: number;
  readonly referrals: number;
  readonly legalEvents: number;
  readonly contacts: number;
  /** How many of the contacts have a note. */
  readonly notes: number;
  readonly actions: number;
  /** Times that somebody opened a person's page, as the audit record keeps them. */
  readonly looks: number;
  readonly advocates: number;
  /** Accepted, open referrals that each advocate has. */
  readonly casesEach: number;
}
export type SizeName = 's' | 'm' | 'l';

const M: Size = {
  organisations: 1,
  people: 20_000,
  referrals: 40_000,
  legalEvents: 52_000,
  contacts: 500_000,
  notes: 200_000,
  actions: 100_000,
  looks: 100_000,
  advocates: 40,
  casesEach: 60,
};

/** S is a tenth of M, L is twenty organisations like it. An advocate's own list is as long in each. */
export const SIZES: Readonly<Record<SizeName, Size>> = {
  s: {
    organisations: 1,
    people: M.people / 10,
    referrals: M.referrals / 10,
    legalEvents: M.legalEvents / 10,
    contacts: M.contacts / 10,
    notes: M.notes / 10,
    actions: M.actions / 10,
    looks: M.looks / 10,
    advocates: M.advocates / 10,
    casesEach: M.casesEach,
  },
  m: M,
  l: { ...M, organisations: 20 },
};

export const isSizeName = (text: string): text is SizeName => Object.hasOwn(SIZES, text);
