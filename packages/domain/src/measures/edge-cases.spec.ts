import { describe, expect, it } from '@jest/globals';
import { HolidaysUnknown, instant, localDate } from '../time/index.js';
import {
  dayZero,
  elapsedWorkingDays,
  measure,
  MEASURE_DEFINITIONS,
  measureBreakdowns,
  measureSettingsOf,
  USUAL_RULES,
  type ContactFacts,
  type MeasureFacts,
  type ReferralFacts,
} from './index.js';

const settings = measureSettingsOf({
  ...USUAL_RULES,
  bankHolidays: ['2026-04-03', '2026-04-06', '2026-05-04', '2026-12-25', '2026-12-28'],
});
const period = {
  id: '2026-27-Q1',
  from: localDate('2026-04-01'),
  to: localDate('2026-06-30'),
  asOf: localDate('2026-07-07'),
};

/** Received on a Monday at nine in London, eligible that day, nothing done yet. */
const referral: ReferralFacts = {
  id: 'R1',
  personId: 'P1',
  service: 'IMHA',
  receivedAt: instant('2026-06-01T08:00:00Z'),
  source: 'WARD_STAFF',
  priority: 'ROUTINE',
  autoReferral: false,
  legalStatus: '03',
  ward: 'Alder',
  eligibility: 'ELIGIBLE',
  eligibilityDecidedOn: localDate('2026-06-01'),
  ineligibleReason: null,
  duplicateOf: null,
  ackAt: null,
  allocatedAt: null,
  pauses: [],
  caseOpenedOn: null,
  instruction: null,
  closedOn: null,
  closureReason: null,
  feedbackOffered: false,
  outcomes: [],
  statements: [],
  feedback: null,
};
const visit: ContactFacts = {
  id: 'C1',
  referralId: 'R1',
  personId: 'P1',
  startedAt: instant('2026-06-02T09:00:00Z'),
  kind: 'PERSON_CONTACT',
  mode: 'F2F',
  meetingType: null,
  outcome: 'DELIVERED',
  durationMin: 30,
  travelMin: 0,
  privacy: 'PRIVATE',
  interpreterUsed: null,
  headcount: null,
};
const facts = (
  referrals: readonly Partial<ReferralFacts>[],
  contacts: readonly Partial<ContactFacts>[] = [],
): MeasureFacts => ({
  people: [],
  detentions: [],
  referrals: referrals.map((each) => ({ ...referral, ...each })),
  contacts: contacts.map((each) => ({ ...visit, ...each })),
});
const figures = (
  referrals: readonly Partial<ReferralFacts>[],
  contacts: readonly Partial<ContactFacts>[] = [],
  asOf = period.asOf,
) => measure(facts(referrals, contacts), settings, { ...period, asOf });
const verdict = ({ num, den, pending, void: voided }: { num: number; den: number; pending: number; void: number }) =>
  pending ? 'PENDING' : voided ? 'VOID' : num ? 'MET' : den ? 'MISSED' : 'not counted';
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

describe('urgent referrals', () => {
  const urgent = { priority: 'URGENT' };
  it.each<[string, Partial<ReferralFacts>, string | null, string, string]>([
    ['24 hours to the millisecond', {}, '2026-06-02T08:00:00.000Z', '2026-07-07', 'MET'],
    ['a millisecond more', {}, '2026-06-02T08:00:00.001Z', '2026-07-07', 'MISSED'],
    [
      'closed the next day for a void reason',
      { closedOn: day('2026-06-02'), closureReason: 'DIED' },
      null,
      '2026-07-07',
      'VOID',
    ],
    ['closed two days on', { closedOn: day('2026-06-03'), closureReason: 'DIED' }, null, '2026-07-07', 'MISSED'],
    ['open at the end of the day of receipt', {}, null, '2026-06-01', 'PENDING'],
    ['open at the end of the next day', {}, null, '2026-06-02', 'MISSED'],
    [
      'received at midnight, open all day',
      { receivedAt: instant('2026-05-31T23:00:00Z') },
      null,
      '2026-06-01',
      'PENDING',
    ],
    [
      '24 hours over the spring clock change',
      { receivedAt: instant('2026-03-28T20:00:00Z') },
      '2026-03-29T20:00:00Z',
      '2026-07-07',
      'MET',
    ],
  ])('%s', (_what, facts, startedAt, asOf, expected) => {
    const contacts = startedAt === null ? [] : [{ startedAt: instant(startedAt) }];
    const all = measure(
      {
        people: [],
        detentions: [],
        referrals: [{ ...referral, ...urgent, ...facts }],
        contacts: contacts.map((each) => ({ ...visit, ...each })),
      },
      settings,
      { ...period, from: day('2026-03-01'), asOf: day(asOf) },
    );
    expect(verdict(all.K14)).toBe(expected);
  });
});

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

describe('time', () => {
  it('asks the calendar nothing after the cut, and names the year when it ends before it', () => {
    const last = { ...period, from: day('2026-10-01'), to: day('2026-12-31'), asOf: day('2026-12-31') };
    const ahead = facts(
      [{ receivedAt: instant('2026-12-31T09:00:00Z'), closedOn: day('2027-02-01'), closureReason: 'DIED' }],
      [{ startedAt: instant('2027-01-04T09:00:00Z') }],
    );
    expect(verdict(measure(ahead, settings, last).K13)).toBe('PENDING');
    expect(() => measure(ahead, settings, { ...last, asOf: day('2027-01-05') })).toThrow(new HolidaysUnknown(2027));
  });
  it('takes what comes at or after a cut-off as of the next day', () => {
    const withCutoff = { ...settings, cutoffLocalTime: '17:00' };
    expect(dayZero(instant('2026-06-01T15:59:00Z'), withCutoff)).toBe('2026-06-01');
    expect(dayZero(instant('2026-06-01T16:00:00Z'), withCutoff)).toBe('2026-06-02');
    expect(dayZero(instant('2026-06-05T16:00:00Z'), withCutoff)).toBe('2026-06-08');
    expect(elapsedWorkingDays(instant('2026-06-05T16:00:00Z'), day('2026-06-09'), withCutoff)).toBe(1);
  });
  it('works in London only, and in whole years of holidays', () => {
    expect(() =>
      measureSettingsOf({ ...USUAL_RULES, bankHolidays: ['2026-01-01'], timezone: 'Europe/Dublin' }),
    ).toThrow('Europe/Dublin');
    expect(() => measureSettingsOf({ ...USUAL_RULES, bankHolidays: [] })).toThrow('no bank holidays');
    expect(() => figures([{ service: 'RPR' }])).toThrow('no first-contact target for RPR, ROUTINE');
  });
});

it('defines every measure that it works out, and counts by ward where none was supplied', () => {
  expect(MEASURE_DEFINITIONS.map(({ id }) => id).sort()).toEqual(Object.keys(figures([])).sort());
  expect(measureBreakdowns(facts([{}]), settings, period).referralsByWard).toEqual({
    labels: ['Alder', '(no ward)'],
    raw: [1, 0],
  });
});
