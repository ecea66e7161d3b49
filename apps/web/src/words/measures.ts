import type { ResponseOf } from '@alongside/contracts/endpoint';
import type { listDefinitions } from '@alongside/contracts/reports';
import { plural } from '../platform/format';
import { wordFor } from './codes';
import { legalGroups } from './legal-status';
import { ineligibleReasons, sources } from './referrals';

/** What a figure counts, as the service says it: in codes. */
export type Definition = ResponseOf<typeof listDefinitions>['items'][number];

/** What each published figure is called, as a commissioner would say it. */
export const measureNames: Readonly<Record<string, string>> = {
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

const cellWords: Readonly<Record<string, string>> = {
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
const tableWords: Readonly<Record<string, string>> = { bySource: 'Referrals by who asked', byLegalGroup: 'Referrals by legal status' };

/** '0 to 2 working days', '11 working days or more' for a band; otherwise the word of the code. */
export function partName(code: string): string {
  const band = /^(\d+)(?:-(\d+)|\+)$/.exec(code);
  if (!band) return wordFor(cellWords, code);
  return band[2] ? `${band[1] ?? ''} to ${band[2]} working days` : `${band[1] ?? ''} working days or more`;
}
/** 'At the start of the quarter (Support under way)', for a cell found by name; the name alone where the cell is the measure itself. */
export function cellName(table: string, cell: string): string {
  const name = Object.hasOwn(tableWords, table) ? wordFor(tableWords, table) : measureName(table);
  return cell && cell !== 'value' ? `${partName(cell)} (${name})` : name;
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
  showTable: 'Show as table',
  showChart: 'Show as bars',
  none: (parts: string) => `0 for ${parts}.`,
} as const;

/** How small numbers are handled, in the words of the rule that the contract names. */
export const disclosure: Readonly<Record<string, { readonly short: string; readonly legend: (threshold: number) => string }>> = {
  NHS_HES: {
    short: 'numbers rounded to the nearest 5',
    legend: () => 'a number from 1 to 7, or one that would give such a number away. Other numbers are rounded to the nearest 5, so parts need not add up to their total.',
  },
  MHSDS: {
    short: 'numbers rounded to the nearest 5',
    legend: () => 'a number from 0 to 4, or one that would give such a number away. Other numbers are rounded to the nearest 5, so parts need not add up to their total.',
  },
  PRIMARY_SECONDARY: {
    short: 'exact numbers, small ones hidden',
    legend: (threshold) => `a number from 1 to ${String(threshold - 1)}, or one that would give such a number away. Other numbers are exact.`,
  },
};

const units: Readonly<Record<string, string>> = {
  REFERRALS: 'Referrals',
  PEOPLE: 'People',
  CASES: 'Pieces of support (one person may have two)',
  WORKING_DAYS: 'Working days',
};
const counted: Readonly<Record<string, string>> = {
  RECEIVED: 'received in the quarter',
  'PEOPLE.RECEIVED': 'with a referral received in the quarter, each counted once',
  DUPLICATE: 'received while an earlier one for the same person and service was open',
  CLOSED_SHORTLY_BEFORE: 'received within 90 days of an earlier one for the same person and service being closed',
  ELIGIBLE: 'decided as giving a right to this support',
  INELIGIBLE: 'decided as giving no right to this support, by the reason given',
  ACKNOWLEDGED_IN_TARGET: 'acknowledged within the time the contract sets',
  ALLOCATED_IN_TARGET: 'given to an advocate within the time the contract sets',
  ATTEMPTED_IN_TARGET: 'where an advocate first tried to meet the person within the time the contract sets',
  REACHED_IN_TARGET: 'where an advocate first met or spoke with the person within the time the contract sets',
  MEDIAN_TO_FIRST_REACHED: 'from receipt until an advocate first met or spoke with the person: half waited this long or less',
  P90_TO_FIRST_REACHED: 'from receipt until an advocate first met or spoke with the person: nine in ten waited this long or less',
  WAITING_BY_BAND: 'where nobody had met or spoken with the person by the last day of the quarter, whenever they were received, by how long they had waited',
  LONGEST_WAITING: 'that the longest of those had waited by the last day of the quarter',
  CASE_OPENED: 'that started in the quarter, when the person said yes',
  CASE_CLOSED: 'that ended in the quarter',
  OPEN_AT_START_AND_END: 'going on when the quarter began, and on its last day',
  DELIVERED_CONTACT_OR_MEETING: 'an advocate met, spoke with, or went to a meeting with or for in the quarter, each counted once',
};
const bases: Readonly<Record<string, string>> = {
  RECEIVED: 'Referrals received in the quarter',
  DECIDED: 'Referrals of the quarter that have been decided',
  ELIGIBLE: 'Referrals of the quarter that gave a right to this support',
};
const leftOut: Readonly<Record<string, string>> = {
  DUPLICATE: 'Duplicate referrals',
  UNDECIDED: 'Referrals not decided yet',
  PENDING: 'Referrals that are still within their time',
  VOID: 'Referrals that ended before their time was up, for a reason outside the service',
  NOT_REACHED: 'Referrals where nobody has met or spoken with the person yet',
  PAUSED_DAYS: 'Days spent waiting for the referrer to answer a question',
  INELIGIBLE: 'Referrals decided as giving no right to this support',
  CLOSED_WITHOUT_CASE: 'Referrals closed before any support started',
  DROP_IN: 'People met only at a drop-in',
};

/** 'Referrals received in the quarter.' */
export function countsSentence({ unit, counts }: Definition): string {
  const what = counted[`${unit}.${counts}`] ?? wordFor(counted, counts);
  return `${wordFor(units, unit)} ${what}.`;
}
export const baseOf = (code: string): string => `${wordFor(bases, code)}.`;
export const leftOutOf = (code: string): string => wordFor(leftOut, code);
