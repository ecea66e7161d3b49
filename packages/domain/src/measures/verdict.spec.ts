import { describe, expect, it } from '@jest/globals';
import { figures, referral, settings, verdict } from '../../test/support/measures.js';
import { instant, localDate } from '../time/index.js';
import { elapsedWorkingDays, type ContactFacts, type ReferralFacts } from './index.js';

const day = localDate;

describe('the first attempt and the first contact', () => {
  it.each<[string, Partial<ContactFacts>, string, string]>([
    ['a talk', {}, 'MET', 'MET'],
    ['an asleep visit', { outcome: 'ASLEEP' }, 'MET', 'PENDING'],
    ['a refusal through staff', { outcome: 'REFUSED_TO_MEET' }, 'MET', 'PENDING'],
    ['a no said in person', { outcome: 'SEEN_DECLINED' }, 'MET', 'MET'],
    ['a visit the service cancelled', { outcome: 'CANCELLED_BY_SERVICE' }, 'PENDING', 'PENDING'],
    ['a meeting', { kind: 'MEETING' }, 'PENDING', 'PENDING'],
    ['casework', { kind: 'CASEWORK', outcome: null }, 'PENDING', 'PENDING'],
    ['a talk before the referral', { startedAt: instant('2026-06-01T07:59:59Z') }, 'PENDING', 'PENDING'],
    ['a talk at the very minute of receipt', { startedAt: instant('2026-06-01T08:00:00Z') }, 'MET', 'MET'],
    ['a talk after the cut', { startedAt: instant('2026-06-05T08:00:00Z') }, 'PENDING', 'PENDING'],
    ['a talk for somebody else', { referralId: 'R2' }, 'PENDING', 'PENDING'],
  ])('%s: attempt %s, contact %s', (_what, contact, attempt, reached) => {
    const { K12, K13 } = figures([{}], [contact], day('2026-06-04'));
    expect([verdict(K12), verdict(K13)]).toEqual([attempt, reached]);
  });

  it('takes the lowest id of two at one instant', () => {
    const both = [{ id: 'C2', outcome: 'SEEN_DECLINED' }, { id: 'C1' }];
    expect(figures([{ autoReferral: true }], both).K08).toEqual({ num: 0, den: 1, pct: 0 });
    expect(figures([{ autoReferral: true }], [{ id: 'C0', outcome: 'SEEN_DECLINED' }, { id: 'C1' }]).K08).toEqual({
      num: 1,
      den: 1,
      pct: 100,
    });
  });
});

describe('met, missed, void and pending', () => {
  const late = { startedAt: instant('2026-06-05T09:00:00Z') };
  const closed = (closedOn: string, closureReason: string) => ({ closedOn: day(closedOn), closureReason });
  it.each<[string, Partial<ReferralFacts>, Partial<ContactFacts> | null, string, string]>([
    ['on the last day', {}, { startedAt: instant('2026-06-04T22:59:00Z') }, '2026-07-07', 'MET'],
    ['a minute after it', {}, { startedAt: instant('2026-06-04T23:00:00Z') }, '2026-07-07', 'MISSED'],
    ['late, and closed in time for a void reason', closed('2026-06-02', 'DIED'), late, '2026-07-07', 'MISSED'],
    ['after closing, in time', closed('2026-06-01', 'DISCHARGED'), {}, '2026-07-07', 'MET'],
    ['closed in time for a void reason', closed('2026-06-04', 'DISCHARGED'), null, '2026-07-07', 'VOID'],
    ['closed late for a void reason', closed('2026-06-05', 'DISCHARGED'), null, '2026-07-07', 'MISSED'],
    ['closed in time for another reason', closed('2026-06-02', 'DECLINED_VIA_STAFF'), null, '2026-07-07', 'MISSED'],
    ['closed after the cut', closed('2026-06-04', 'DISCHARGED'), null, '2026-06-03', 'PENDING'],
    ['open on the last day', {}, null, '2026-06-04', 'PENDING'],
    ['open the day after', {}, null, '2026-06-05', 'MISSED'],
    [
      'open the day after, with a day paused',
      { pauses: [{ from: day('2026-06-01'), to: day('2026-06-02'), reason: 'INFO_REQUESTED' }] },
      null,
      '2026-06-05',
      'PENDING',
    ],
    [
      'a pause that does not stop the clock',
      { pauses: [{ from: day('2026-06-01'), to: null, reason: 'ON_LEAVE' }] },
      null,
      '2026-06-05',
      'MISSED',
    ],
    [
      'an open pause',
      { pauses: [{ from: day('2026-06-01'), to: null, reason: 'INFO_REQUESTED' }] },
      null,
      '2026-07-07',
      'PENDING',
    ],
    ['decided after the cut', { eligibilityDecidedOn: day('2026-07-08') }, {}, '2026-07-07', 'not counted'],
    ['ineligible', { eligibility: 'INELIGIBLE' }, {}, '2026-07-07', 'not counted'],
  ])('%s', (_what, facts, contact, asOf, expected) =>
    expect(verdict(figures([facts], contact ? [contact] : [], day(asOf)).K13)).toBe(expected),
  );

  it('has no void test for acknowledgement, which is asked of every referral', () => {
    const ineligible = { eligibility: 'INELIGIBLE', eligibilityDecidedOn: day('2026-06-01') };
    expect(verdict(figures([{ ...ineligible, ...closed('2026-06-01', 'DIED') }]).K10)).toBe('MISSED');
    expect(verdict(figures([{ ...ineligible, ackAt: instant('2026-06-02T16:00:00Z') }]).K10)).toBe('MET');
    expect(verdict(figures([ineligible], [], day('2026-06-02')).K10)).toBe('PENDING');
  });

  it('counts overlapping pauses once and weekends not at all', () => {
    const pauses = [
      ['2026-06-01', '2026-06-08'],
      ['2026-06-03', '2026-06-09'],
    ].map(([from = '', to = '']) => ({ from: day(from), to: day(to), reason: 'INFO_REQUESTED' }));
    expect(elapsedWorkingDays(referral.receivedAt, day('2026-06-10'), settings, pauses)).toBe(1);
    expect(elapsedWorkingDays(referral.receivedAt, day('2026-06-10'), settings)).toBe(7);
  });
});
