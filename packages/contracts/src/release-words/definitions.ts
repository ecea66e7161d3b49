import type { z } from 'zod';
import type { Definition as DefinitionSchema } from '../reports.js';
import { wordFor } from './word-for.js';

/** What a figure counts, as the service says it: in codes. */
export type Definition = z.infer<typeof DefinitionSchema>;

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
  MEDIAN_TO_FIRST_REACHED:
    'from receipt until an advocate first met or spoke with the person: half waited this long or less',
  P90_TO_FIRST_REACHED:
    'from receipt until an advocate first met or spoke with the person: nine in ten waited this long or less',
  WAITING_BY_BAND:
    'where nobody had met or spoken with the person by the last day of the quarter, whenever they were received, ' +
    'by how long they had waited',
  LONGEST_WAITING: 'that the longest of those had waited by the last day of the quarter',
  CASE_OPENED: 'that started in the quarter, when the person said yes',
  CASE_CLOSED: 'that ended in the quarter',
  OPEN_AT_START_AND_END: 'going on when the quarter began, and on its last day',
  DELIVERED_CONTACT_OR_MEETING:
    'an advocate met, spoke with, or went to a meeting with or for in the quarter, each counted once',
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
