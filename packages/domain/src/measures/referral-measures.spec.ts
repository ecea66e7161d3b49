import { describe, expect, it } from '@jest/globals';
import { figures } from '../../test/support/measures.js';
import { instant, localDate } from '../time/index.js';
import type { ContactFacts, ReferralFacts } from './index.js';

const day = localDate;

describe('re-referrals', () => {
  const earlier = { id: 'R0', receivedAt: instant('2026-01-05T09:00:00Z'), closureReason: 'INELIGIBLE' };
  it.each<[string, Partial<ReferralFacts>, number]>([
    ['closed 90 days before', { closedOn: day('2026-03-03') }, 1],
    ['closed 91 days before', { closedOn: day('2026-03-02') }, 0],
    ['closed the same day', { closedOn: day('2026-06-01') }, 1],
    ['closed the day after', { closedOn: day('2026-06-02') }, 0],
    ['still open', {}, 0],
    ['of another service', { closedOn: day('2026-05-01'), service: 'CARE_ACT' }, 0],
    ['of another person', { closedOn: day('2026-05-01'), personId: 'P2' }, 0],
    ['a duplicate', { closedOn: day('2026-05-01'), duplicateOf: 'R9' }, 0],
  ])('%s', (_what, facts, expected) => expect(figures([{ ...earlier, ...facts }, {}]).K04.num).toBe(expected));
});

describe('waiting at the end', () => {
  it.each<[string, Partial<ReferralFacts>, Partial<ContactFacts>[], number]>([
    ['nobody reached', {}, [], 1],
    ['undecided', { eligibility: 'PENDING', eligibilityDecidedOn: null }, [], 1],
    ['reached on the last day', {}, [{ startedAt: instant('2026-06-30T22:00:00Z') }], 0],
    ['reached after the last day, before the cut', {}, [{ startedAt: instant('2026-07-01T09:00:00Z') }], 1],
    ['closed after the last day, before the cut', { closedOn: day('2026-07-01'), closureReason: 'DIED' }, [], 1],
    [
      'found ineligible after the last day',
      { eligibility: 'INELIGIBLE', eligibilityDecidedOn: day('2026-07-01') },
      [],
      1,
    ],
    ['found ineligible', { eligibility: 'INELIGIBLE', eligibilityDecidedOn: day('2026-06-30') }, [], 0],
    ['a duplicate', { duplicateOf: 'R0' }, [], 0],
    ['received after the last day', { receivedAt: instant('2026-06-30T23:00:00Z') }, [], 0],
    ['received before the period', { receivedAt: instant('2026-02-02T09:00:00Z') }, [], 1],
  ])('%s', (_what, facts, contacts, total) => expect(figures([facts], contacts).K17.total).toBe(total));
});
