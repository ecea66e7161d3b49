import { ineligibleReasons, legalGroups, sources } from './parts.js';
import { wordFor } from './word-for.js';
import { plural } from './written.js';

/** What each published figure is called, as a commissioner would say it. */
const measureNames: Readonly<Record<string, string>> = {
  K01: 'Referrals received',
  K02: 'People referred',
  K03: 'Duplicate referrals',
  K04: 'Referred again within 90 days',
  K05: 'Had a right to this support',
  K06: 'No right to this support, by reason',
  K10: 'Acknowledged in time',
  K11: 'Given an advocate in time',
  K12: 'First visit tried in time',
  K13: 'First met in time',
  K15: 'Half were met within',
  K16: 'Nine in ten were met within',
  K17: 'Waiting at the end of the quarter',
  K18: 'Longest wait at the end of the quarter',
  K19: 'Support started',
  K20: 'Support ended',
  K21: 'Support under way',
  K22: 'People supported',
};
export const measureName = (id: string): string => wordFor(measureNames, id);

export const measureGroups = [
  { title: 'Who was referred', ids: ['K01', 'K02', 'K03', 'K04', 'K05', 'K06'] },
  { title: 'How soon people were seen', ids: ['K10', 'K11', 'K12', 'K13', 'K15', 'K16', 'K17', 'K18'] },
  { title: 'Support given', ids: ['K19', 'K20', 'K21', 'K22'] },
] as const;

const partWords: Readonly<Record<string, string>> = {
  ...ineligibleReasons,
  ...sources,
  ...legalGroups,
  num: 'How many did',
  den: 'Out of how many',
  pct: 'The share',
  pending: 'Not due yet',
  void: 'Ended before it was due',
  start: 'At the start of the quarter',
  end: 'At the end of the quarter',
};

/** '0 to 2 working days', '11 working days or more' for a band; otherwise the word of the code. */
export function partName(code: string): string {
  const band = /^(\d+)(?:-(\d+)|\+)$/.exec(code);
  if (!band) return wordFor(partWords, code);
  return band[2] ? `${band[1] ?? ''} to ${band[2]} working days` : `${band[1] ?? ''} working days or more`;
}

export const figures = {
  hidden: 'hidden',
  hiddenHeard: 'hidden, so that nobody can be picked out',
  nothing: 'n/a',
  nothingHeard: 'nothing to count here',
  percent: (value: string) => `${value}%`,
  days: (value: number) => plural(value, 'working day', 'working days'),
  outOf: 'of',
  standard: (value: number) => `${String(value)}% or more`,
  met: 'met',
  notMet: 'not met',
  columns: { measure: 'What we count', figure: 'Figure', outOf: 'Out of', standard: 'Standard' },
  tableCaption: 'Every measure of the quarter',
  none: (parts: string) => `0 for ${parts}.`,
} as const;

interface DisclosureWords {
  readonly short: string;
  readonly legend: (threshold: number) => string;
}
const rounded = (range: string) =>
  `a number from ${range}, or one that would give such a number away. Other numbers are rounded to the nearest 5, ` +
  'so parts need not add up to their total.';

/** How small numbers are handled, in the words of the rule that the contract names. */
export const disclosure: Readonly<Record<string, DisclosureWords>> = {
  NHS_HES: { short: 'numbers rounded to the nearest 5', legend: () => rounded('1 to 7') },
  MHSDS: { short: 'numbers rounded to the nearest 5', legend: () => rounded('0 to 4') },
  PRIMARY_SECONDARY: {
    short: 'exact numbers, small ones hidden',
    legend: (threshold) =>
      `a number from 1 to ${String(threshold - 1)}, or one that would give such a number away. ` +
      'Other numbers are exact.',
  },
};
