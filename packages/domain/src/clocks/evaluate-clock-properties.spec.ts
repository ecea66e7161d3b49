import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, ENGLAND_AND_WALES, isWorkingDay, localDate, type LocalDate } from '../time/index.js';
import { CLOCK_CODES, evaluateClock, type ClockCode } from './evaluate-clock.js';

const RUNS = process.env['LONG'] ? 1000 : 20;
const evaluate = (code: ClockCode, given: Record<string, unknown>) => evaluateClock(code, given, ENGLAND_AND_WALES);

const day = fc.integer({ min: 0, max: 3000 }).map((days): LocalDate => addDays(localDate('2018-06-01'), days));
const text = day.map(String);
const time = day.map((date) => `${date}T23:30:00Z`);
const ANY_GIVEN = fc.record({
  admittedOn: text,
  barringReportOn: text,
  ctoMadeOn: text,
  revokedOn: text,
  startsOn: text,
  orderOn: text,
  relevantDate: text,
  nrInformedOn: text,
  authorityLastDay: text,
  applicableDay: text,
  dolConditionsFrom: text,
  firstDayAbsent: text,
  returnedOn: text,
  applicationReceivedOn: text,
  receivedOn: text,
  admittedAt: time,
  reportFurnishedAt: time,
  recordedAt: time,
  arrivedAt: time,
  detentionBeganAt: time,
  noticeGivenAt: time,
  renewals: fc.nat(4),
  n: fc.integer({ min: 2, max: 5 }),
  section: fc.constantFrom('2', '3', '37', '37/41', '35'),
  depriveLibertyConditions: fc.boolean(),
  extended: fc.boolean(),
  extensionHours: fc.nat(12),
});

describe('properties of every clock', () => {
  it.each(CLOCK_CODES)('%s has a status, a citation, a version and its working', (code) => {
    fc.assert(
      fc.property(ANY_GIVEN, (given) => {
        const clock = evaluate(code, given);
        expect(clock).toMatchObject({ citation: expect.stringMatching(/\w/), ruleVersion: expect.stringMatching(/@/) });
        expect(clock['working']).not.toEqual([]);
        if (clock['status'] === 'check_with_a_person') expect(clock['openPoint']).not.toBeNull();
        if (typeof clock['opensOn'] === 'string' && typeof clock['lastDay'] === 'string') {
          expect(clock['opensOn'] <= clock['lastDay']).toBe(true);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('puts no due day on a closed day', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (receivedOn, extended) => {
        const due = evaluate('SAR', { receivedOn, extended })['dueOn'];
        expect(isWorkingDay(localDate(String(due)), ENGLAND_AND_WALES)).toBe(true);
      }),
    );
  });
});
