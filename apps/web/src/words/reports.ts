import type { LocalDate } from '@alongside/domain';
import { list, longDate, plainDate, plural } from '../platform/format';

interface MissingWords {
  readonly title: (count: number) => string;
  /** What it does to the figures. */
  readonly text: string;
}

/** What a service manager reads while a quarter is checked and published. */
export const reports = {
  title: 'Reports',
  lead: 'A quarter is checked here, then published to its commissioner. Nothing leaves before you publish it.',
  loading: 'Getting the quarters.',
  failed: "We couldn't get the reports",
  empty: { title: 'No contracts yet', text: 'Reports come by contract. An administrator adds contracts under Organisation.', organisation: 'See the organisation' },
  caption: (contract: string) => `Quarters of ${contract}, newest first`,
  contract: (reference: string) => `Contract ${reference}`,
  columns: { quarter: 'Quarter', state: 'How far it is', due: 'Promised by', published: 'Published' },
  states: {
    RUNNING: (until: LocalDate) => `Running until ${longDate(until)}`,
    TO_CHECK: 'To check',
    PUBLISHED: (edition: number) => (edition === 1 ? 'Published' : `Published, edition ${String(edition)}`),
  },
  notYet: 'Not yet',
  check: {
    loading: 'Adding up the quarter, and checking small numbers so that nobody can be picked out.',
    failed: "We couldn't check this quarter",
    lead: (contract: string, asOf: LocalDate) => `Contract ${contract} · as known today, ${plainDate(asOf)}`,
    steps: 'Four steps',
    step: (at: number, title: string) => `${String(at)}. ${title}`,
  },
  missing: {
    title: 'What is missing',
    none: 'Nothing is missing',
    noneText: 'Every referral of the quarter has what the figures need.',
    some: (count: number) => `${plural(count, 'thing', 'things')} to look at`,
    text: 'The figures stand without these, and are better with them. Put them right and come back: this page counts afresh each time.',
    first: 'The first 200 are shown.',
    links: (title: string) => `Referrals: ${title}`,
    codes: {
      'eligibility-undecided': { title: (count) => `${plural(count, 'referral is', 'referrals are')} not decided`, text: 'Left out of “Had a right to this support” and of every figure about time.' },
      'not-acknowledged': { title: (count) => `${plural(count, 'referral is', 'referrals are')} not acknowledged`, text: 'Counts as late once the time for it has passed.' },
      'legal-status-not-known': { title: (count) => `Legal status is not known for ${plural(count, 'referral', 'referrals')}`, text: 'Counted under “Informal or other”.' },
      'nothing-logged': { title: (count) => `No contact is logged for ${plural(count, 'referral', 'referrals')}`, text: 'Counts as not seen. Log the visit if there was one.' },
      'ethnicity-not-known': { title: (count) => `Ethnic group is not known for ${plural(count, 'person', 'people')}`, text: 'Not in this report. Ask, when it feels right.' },
    } as Readonly<Record<string, MissingWords>>,
    other: (code: string): MissingWords => ({ title: (count) => `${code}: ${String(count)}`, text: '' }),
  },
  addsUp: {
    yes: 'The figures add up',
    no: 'The figures don’t add up',
    yesText: 'Support under way at the start, and what started, is what ended and what goes on.',
    noText: 'Support under way at the start, and what started, should be what ended and what goes on. A start or an end is missing or dated wrongly. It can’t be published until that is put right.',
    sum: (start: number, opened: number, closed: number, end: number) =>
      `${String(start)} at the start + ${String(opened)} started; ${String(closed)} ended + ${String(end)} at the end`,
  },
  small: {
    title: 'Small numbers',
    safe: 'Nothing hidden can be worked out',
    safeText: 'We tried, as an outsider would, with everything in this report and in the ones beside it.',
    hidden: (count: number) => `${plural(count, 'figure is', 'figures are')} hidden.`,
    found: (count: number) => `${plural(count, 'hidden figure', 'hidden figures')} can be worked out`,
    foundText: 'Somebody with this report could add and subtract their way to these. Talk to whoever looks after privacy before you publish.',
    finding: (cell: string, low: number, high: number) => (low === high ? `${cell}. It must be ${String(low)}.` : `${cell}. It must be from ${String(low)} to ${String(high)}.`),
  },
  preview: {
    title: 'What the commissioner sees',
    view: 'Show',
    beside: 'Beside the exact figures',
    asTheySee: 'As they will see it',
    warning: 'Includes small numbers, don’t share',
    caption: 'Each figure as published, and exact',
    columns: { measure: 'What we count', shown: 'As published', exact: 'Exact' },
    referralsBy: { bySource: 'Referrals by who asked', byLegalGroup: 'Referrals by legal status' },
    of: 'of',
  },
  publish: {
    title: 'Publish',
    running: (from: LocalDate) => `This quarter is still running. You can publish it from ${longDate(from)}.`,
    blocked: 'Once the figures add up, you can publish.',
    ready: (quarter: string) => `${quarter} is ready when you are.`,
    out: (edition: number) => `Edition ${String(edition)} is published. It never changes. If something in it was wrong, publish a correction as a new edition.`,
    button: (quarter: string) => `Publish ${quarter}`,
    correct: 'Publish a correction',
    sheet: (quarter: string) => `Publish ${quarter}?`,
    sheetCorrect: (quarter: string) => `Publish a correction of ${quarter}?`,
    meaning: [
      'The commissioner can read it at once.',
      'They get the figures as published, never the exact ones, and nobody’s name.',
      'It never changes. A correction is a new edition, and the old one stays to be read.',
    ],
    attacked: (cells: readonly string[]) => `Somebody could still work out: ${list(cells)}.`,
    note: 'What is corrected',
    noteHint: 'The commissioner reads this. Never write anything about a person here.',
    noteMissing: 'Enter what is corrected',
    yes: 'Publish',
    done: 'Published. The commissioner can read it now.',
  },
} as const;
