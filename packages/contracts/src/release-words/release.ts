import type { LocalDate } from '@alongside/domain';
import { list, number, plainDate } from './written.js';

const each = (names: readonly string[], count: number) =>
  `${list(names)}: ${number(count)}${names.length > 1 ? ' each' : ''}`;

/** What a published quarter says around its figures, on the page and on paper alike. */
export const releaseWords = {
  lead: (contract: string, published: LocalDate, provider: string, rule: string) =>
    `Contract ${contract} · published ${plainDate(published)} by ${provider} · ${rule}`,
  edition: (edition: number) => `Edition ${String(edition)}`,
  asOf: (date: LocalDate) => `As known on ${plainDate(date)}.`,
  corrected: (edition: number) => `Edition ${String(edition)} corrects the one before`,
  replaced: 'There is a newer edition of this quarter',
  headline: {
    label: 'The quarter in four figures',
    referrals: 'Referrals received',
    referralsFrom: 'in the quarter',
    supported: 'People supported',
    supportedNote: 'met, spoken with, or helped at a meeting',
    inTime: 'First met in time',
    target: (value: number) => `target ${String(value)}%`,
    wait: 'Half were met within',
    waitNote: (days: number) => (days === 1 ? 'working day' : 'working days'),
    same: (quarter: string) => `the same as ${quarter}`,
    up: (by: number, quarter: string) => `up ${number(by)} on ${quarter}`,
    down: (by: number, quarter: string) => `down ${number(by)} on ${quarter}`,
  },
  trend: {
    topic: 'Referrals each quarter',
    sentence: (count: string, change: string) => `${count} this quarter${change ? `, ${change}` : ''}`,
    hidden: 'Too few this quarter to show',
    label: 'Quarter',
  },
  bySource: { topic: 'Referrals by who asked', label: 'Who asked', short: 'who asked' },
  byLegalGroup: { topic: 'Referrals by legal status', label: 'Legal status', short: 'legal status' },
  referrals: 'Referrals',
  sentence: {
    none: 'No referrals this quarter',
    tooFew: (by: string) => `Too few to show by ${by}`,
    most: (names: readonly string[], count: number) => `${each(names, count)}, the most of all`,
    mostShown: (names: readonly string[], count: number) => `${each(names, count)}, the most of those shown`,
    only: (name: string, count: number) => `${name}: ${number(count)}. The others are hidden or 0`,
  },
  /** In the table as a file, where a box cannot be hatched. */
  tableNote:
    '[c] is a number that is not shown, so that nobody can be picked out. It is not 0. ' +
    'n/a means there was nothing to divide by.',
  measures: 'All measures',
  definitions: {
    title: 'Definitions',
    lead: 'What each figure counts, out of what, and what it leaves out. The same for every report.',
    counts: 'Counts',
    outOf: 'Out of',
    leavesOut: 'Leaves out',
    hidden: 'Hidden numbers',
    hiddenText:
      'A hatched box marked “hidden” is a number that is not shown, so that nobody can be picked out. ' +
      'It is never 0: a true 0 is shown as 0. Some other numbers are hidden too, where they would let somebody work ' +
      'a hidden one out. Both look the same. In the table file a hidden number is [c].',
    nothing: '“n/a” means there was nothing to divide by.',
    quarters: 'Quarters',
    quartersText:
      'April to June, July to September, October to December, January to March. A published report never changes. ' +
      'A correction is a new edition beside it.',
  },
} as const;
