import { expect, it } from '@jest/globals';
import { localDate, type Holidays } from '../time/index.js';
import { CASE_MOVES, CASE_STATES, FIRST_CASE_STATE, mayOpenCase, mayReopenInError, type CaseState } from './index.js';

const holidays: Holidays = {
  days: new Set(['2026-12-25', '2026-12-28']),
  firstKnown: localDate('2026-01-01'),
  lastKnown: localDate('2027-12-31'),
};

it('reaches every state of a case, and has a way out of each', () => {
  const seen = new Set<CaseState>([FIRST_CASE_STATE]);
  for (const state of seen) CASE_MOVES[state].forEach((next) => seen.add(next));
  expect(seen).toEqual(new Set(CASE_STATES));
  for (const state of CASE_STATES) expect(CASE_MOVES[state].length).toBeGreaterThan(0);
});

it.each([
  ['CONTACTED', 'INSTRUCTED', true, 'yes'],
  ['ALLOCATED', 'INSTRUCTED', false, 'needs-information'],
  ['ALLOCATED', 'MIXED', false, 'needs-information'],
  ['ALLOCATED', 'NON_INSTRUCTED', false, 'yes'],
  ['ALLOCATED', 'INSTRUCTED', true, 'yes'],
  ['CASE_OPEN', 'INSTRUCTED', true, 'already-open'],
  ['CLOSED', 'INSTRUCTED', true, 'already-closed'],
  ['DUPLICATE', 'INSTRUCTED', true, 'already-closed'],
  ['WAITING', 'NON_INSTRUCTED', true, 'not-eligible'],
  ['TRIAGE', 'INSTRUCTED', true, 'not-eligible'],
  ['INELIGIBLE', 'INSTRUCTED', true, 'not-eligible'],
] as const)('opens a case from %s, %s, reached %s: %s', (state, instruction, wasReached, expected) => {
  const decision = mayOpenCase({ state, instruction, wasReached });
  expect(decision.allowed ? 'yes' : decision.code).toBe(expected);
});

it.each([
  ['CLOSED', '2026-12-22', '2026-12-31', 'yes'],
  ['CLOSED', '2026-12-22', '2027-01-01', 'undo-too-late'],
  ['CLOSED', '2026-12-22', '2026-12-22', 'yes'],
  ['OPEN', null, '2026-12-22', 'already-open'],
] as const)('undoes a wrong closing of %s, %s, on %s: %s', (state, closedOn, today, expected) => {
  const decision = mayReopenInError({
    state,
    closedOn: closedOn && localDate(closedOn),
    today: localDate(today),
    holidays,
  });
  expect(decision.allowed ? 'yes' : decision.code).toBe(expected);
});
