import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { addDays, ENGLAND_AND_WALES, epochOf, instantOfEpoch, isWorkingDay, localDate, partsOf, type LocalDate } from '../time/index.js';
import { CLOCK_CODES, evaluateClock, type ClockCode } from './evaluate-clock.js';

/**
 * What the law allows, worked out apart from the rules: months by the calendar library, hours by the time line. A clock
 * that ran a day or a minute longer, or shorter, would fail here.
 */
const RUNS = process.env['LONG'] ? 2000 : 30;
const HOUR = 3_600_000;
const evaluate = (code: ClockCode, given: Record<string, unknown>) => evaluateClock(code, given, ENGLAND_AND_WALES);
const day = fc.integer({ min: 0, max: 3000 }).map((days): LocalDate => addDays(localDate('2018-06-01'), days));
const from2026 = fc.integer({ min: 0, max: 500 }).map((days): LocalDate => addDays(localDate('2026-02-18'), days));
const moment = fc.integer({ min: Date.UTC(2018, 5, 1), max: Date.UTC(2027, 10, 1) }).map(instantOfEpoch);
const holds = <Given>(property: fc.IProperty<Given>): void => fc.assert(property, { numRuns: RUNS });
const covered = new Set<string>();
const cover = (code: ClockCode): ClockCode => {
  covered.add(code);
  return code;
};

/** The first day on which a period of months beginning with `start` is over, by the calendar library. */
function firstDayAfter(start: LocalDate, months: number): LocalDate {
  const reached = Temporal.PlainDate.from(start).add({ months });
  const isThere = reached.day === partsOf(start).day;
  return localDate((isThere ? reached : reached.add({ days: 1 })).toString());
}
const lastDayBy = (start: LocalDate, months: number): LocalDate => addDays(firstDayAfter(start, months), -1);

interface MonthsClock {
  readonly code: ClockCode;
  readonly field: string;
  readonly opensAfter?: number;
  readonly months: number;
  readonly closes?: string;
  readonly rest?: Record<string, unknown>;
  readonly starts?: fc.Arbitrary<LocalDate>;
}
const applications = { patientApplications: [] };
const MONTHS: readonly MonthsClock[] = [
  { code: 'S3_TRIBUNAL_WINDOW', field: 'startsOn', months: 6 },
  { code: 'GUARDIANSHIP_TRIBUNAL_WINDOW', field: 'startsOn', months: 6 },
  { code: 'CTO_TRIBUNAL_WINDOW', field: 'startsOn', months: 6 },
  { code: 'CTO_REVOKED_TRIBUNAL_WINDOW', field: 'startsOn', months: 6 },
  { code: 'HOSPITAL_ORDER_TRIBUNAL_WINDOW', field: 'orderOn', opensAfter: 6, months: 12 },
  { code: 'RESTRICTED_TRIBUNAL_WINDOW', field: 'orderOn', opensAfter: 6, months: 12 },
  { code: 'RESTRICTED_TRIBUNAL_WINDOW_NTH', field: 'orderOn', opensAfter: 12, months: 24, rest: { n: 2 } },
  { code: 'NR_DISPLACED_TRIBUNAL_WINDOW', field: 'orderOn', months: 12 },
  { code: 'COND_DISCHARGE_TRIBUNAL_WINDOW', field: 'relevantDate', opensAfter: 12, months: 24, rest: { depriveLibertyConditions: false } },
  { code: 'COND_DISCHARGE_TRIBUNAL_WINDOW', field: 'relevantDate', opensAfter: 6, months: 12, rest: { depriveLibertyConditions: true }, starts: from2026 },
  { code: 'NR_BAR_PERIOD', field: 'barringReportOn', months: 6 },
  { code: 'CTO_CERTIFICATE_EXEMPTION', field: 'ctoMadeOn', months: 1 },
  { code: 'CTO_REVOKED_AUTHORITY', field: 'revokedOn', months: 6 },
  { code: 'S68_SIX_MONTH_REFERENCE', field: 'applicableDay', months: 6, closes: 'periodEndsOn', rest: applications },
  { code: 'COND_DISCHARGE_DOL_REFERENCE', field: 'dolConditionsFrom', months: 12, closes: 'periodEndsOn', starts: from2026 },
];

describe('clocks of months end when the calendar says the months are over', () => {
  it.each(MONTHS)('$code', ({ code, field, opensAfter = 0, months, closes = 'lastDay', rest, starts = day }) => {
    holds(
      fc.property(starts, (start) => {
        const clock = evaluate(cover(code), { [field]: start, ...rest });
        expect(clock[closes]).toBe(lastDayBy(start, months));
        if ('opensOn' in clock) expect(clock['opensOn']).toBe(opensAfter === 0 ? start : firstDayAfter(start, opensAfter));
      }),
    );
  });
});

describe('clocks of days count the first day', () => {
  it.each([
    ['S2_DETENTION', 'admittedOn', 28, 'lastDay'],
    ['S2_TRIBUNAL_WINDOW', 'admittedOn', 14, 'lastDay'],
    ['NR_BAR_TRIBUNAL_WINDOW', 'nrInformedOn', 28, 'lastDay'],
  ] as const)('%s', (code, field, length, closes) => {
    holds(
      fc.property(day, (start) => {
        const last = Temporal.PlainDate.from(start).add({ days: length - 1 }).toString();
        expect(evaluate(cover(code), { [field]: start })[closes]).toBe(last);
      }),
    );
  });

  it('but the hearing of section 2, which does not, by the length of the day of receipt', () => {
    holds(
      fc.property(day, (receivedOn) => {
        const isTen = (receivedOn >= '2020-04-10' && receivedOn <= '2022-09-25') || receivedOn >= '2022-11-01';
        const { mustStartBy } = evaluate(cover('HEARING_S2_FTT'), { applicationReceivedOn: receivedOn });
        expect(mustStartBy).toBe(addDays(receivedOn, isTen ? 10 : 7));
      }),
    );
  });

  it('and only closed days lie between the last day of section 2’s window and the day it is accepted until', () => {
    holds(
      fc.property(day, (admittedOn) => {
        const { lastDay, acceptedUntil } = evaluate('S2_TRIBUNAL_WINDOW', { admittedOn });
        const until = localDate(String(acceptedUntil));
        expect(isWorkingDay(until, ENGLAND_AND_WALES)).toBe(true);
        for (let each = localDate(String(lastDay)); each < until; each = addDays(each, 1)) {
          expect(isWorkingDay(each, ENGLAND_AND_WALES)).toBe(false);
        }
      }),
    );
  });
});

describe('clocks of hours run on the time line', () => {
  it.each([
    ['S4_EMERGENCY', 'admittedAt', 72, {}],
    ['S5_2', 'reportFurnishedAt', 72, { nurseRecordAt: null }],
    ['S5_4', 'recordedAt', 6, {}],
    ['S135', 'arrivedAt', 24, { extensionHours: 0 }],
    ['S136', 'arrivedAt', 36, { extensionHours: 12 }],
    ['CTO_RECALL', 'detentionBeganAt', 72, {}],
    ['NR_DISCHARGE_NOTICE', 'noticeGivenAt', 72, {}],
  ] as const)('%s', (code, field, hours, rest) => {
    holds(
      fc.property(moment, (at) => {
        const clock = evaluate(cover(code), { [field]: at, ...rest });
        const end = clock['expiresAt'] ?? clock['earliestDischargeAt'];
        expect(epochOf(String(end) as typeof at) - epochOf(at)).toBe(hours * HOUR);
      }),
    );
  });

  it('section 5(2) never longer than 72 hours from the first of report and nurse’s record', () => {
    holds(
      fc.property(moment, moment, (reportFurnishedAt, nurseRecordAt) => {
        const { expiresAt } = evaluate('S5_2', { reportFurnishedAt, nurseRecordAt });
        const first = Math.min(epochOf(reportFurnishedAt), epochOf(nurseRecordAt));
        expect(epochOf(String(expiresAt) as typeof nurseRecordAt)).toBe(first + 72 * HOUR);
      }),
    );
  });
});

describe('clocks that are renewed', () => {
  const RENEWED = ['S3_AUTHORITY', 'GUARDIANSHIP_AUTHORITY', 'CTO_PERIOD', 'HOSPITAL_ORDER_AUTHORITY'] as const;
  const periodOf = (code: ClockCode, startsOn: LocalDate, renewals: number) => evaluate(code, { startsOn, renewals });

  it.each(RENEWED)('%s: six months, six months, then years, one after another without a gap', (code) => {
    holds(
      fc.property(day, fc.integer({ min: 1, max: 5 }), (startsOn, renewals) => {
        const [before, now] = [periodOf(cover(code), startsOn, renewals - 1), periodOf(code, startsOn, renewals)];
        expect(now['periodStartsOn']).toBe(addDays(localDate(String(before['lastDay'])), 1));
        const months = renewals === 1 ? 6 : 12;
        expect(now['lastDay']).toBe(lastDayBy(localDate(String(now['periodStartsOn'])), months));
      }),
    );
  });

  it.each(RENEWED)('%s: in two steps is the same as in one, or asks for a person', (code) => {
    holds(
      fc.property(day, fc.integer({ min: 0, max: 5 }), (startsOn, renewals) => {
        const period = periodOf(code, startsOn, renewals);
        const inOneStep = lastDayBy(startsOn, renewals === 0 ? 6 : 12 * renewals);
        if (period['status'] === 'ordinary') expect(period['lastDay']).toBe(inOneStep);
        else expect(period['openPoint']).toBe('month-end-renewal');
        if (partsOf(startsOn).day <= 28) expect(period['status']).toBe('ordinary');
      }),
    );
  });

  it('RENEWAL_EXAM_WINDOW: opens a day after the corresponding day two months before, and closes with the authority', () => {
    holds(
      fc.property(day, (authorityLastDay) => {
        const window = evaluate(cover('RENEWAL_EXAM_WINDOW'), { authorityLastDay });
        const earlier = Temporal.PlainDate.from(authorityLastDay).subtract({ months: 2 });
        expect(window).toMatchObject({ opensOn: earlier.add({ days: 1 }).toString(), closesOn: authorityLastDay });
        const end = Temporal.PlainDate.from(authorityLastDay);
        const isFlagged = end.day === end.daysInMonth && earlier.day !== earlier.daysInMonth;
        expect(window['status']).toBe(isFlagged ? 'check_with_a_person' : 'ordinary');
      }),
    );
  });
});

describe('absence', () => {
  it('AWOL_RETAKE: six months or the authority, whichever is later, and for section 2 never more than it', () => {
    holds(
      fc.property(day, day, (firstDayAbsent, authorityLastDay) => {
        const given = { firstDayAbsent, authorityLastDay };
        const sixMonths = lastDayBy(firstDayAbsent, 6);
        const later = sixMonths > authorityLastDay ? sixMonths : authorityLastDay;
        expect(evaluate(cover('AWOL_RETAKE'), { section: '3', ...given })['lastDay']).toBe(later);
        expect(evaluate('AWOL_RETAKE', { section: '2', ...given })['lastDay']).toBe(authorityLastDay);
      }),
    );
  });

  it('AWOL_EXTENSION: a week beginning with the return, never shorter than the authority', () => {
    holds(
      fc.property(day, fc.integer({ min: -30, max: 30 }), (authorityLastDay, after) => {
        const returnedOn = addDays(authorityLastDay, after);
        const { lastDay } = evaluate(cover('AWOL_EXTENSION'), { section: '3', authorityLastDay, returnedOn });
        expect(lastDay).toBe(after < -6 ? authorityLastDay : addDays(returnedOn, 6));
      }),
    );
  });
});

describe('an access request', () => {
  it('SAR: never due before the corresponding date, nor after the next working day', () => {
    holds(
      fc.property(day, fc.boolean(), (receivedOn, extended) => {
        const { dueOn } = evaluate(cover('SAR'), { receivedOn, extended });
        const corresponding = Temporal.PlainDate.from(receivedOn).add({ months: extended ? 3 : 1 }).toString();
        const due = localDate(String(dueOn));
        expect(due >= corresponding && isWorkingDay(due, ENGLAND_AND_WALES)).toBe(true);
        for (let each = localDate(corresponding); each < due; each = addDays(each, 1)) {
          expect(isWorkingDay(each, ENGLAND_AND_WALES)).toBe(false);
        }
      }),
    );
  });
});

it('leaves out no clock', () => expect([...covered].sort()).toEqual([...CLOCK_CODES].sort()));
