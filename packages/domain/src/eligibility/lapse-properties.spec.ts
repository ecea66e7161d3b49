import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { LegalEvent } from '../legal-status/index.js';
import { addDays, instantOfEpoch, localDate, partsOf, type LocalDate } from '../time/index.js';
import { decideImha } from './decide-imha.js';

/** A lapse is never later than the law allows, nor sooner: the last day by the calendar library, apart from the rules. */
const RUNS = process.env['LONG'] ? 2000 : 40;
const day = fc.integer({ min: 0, max: 4000 }).map((days): LocalDate => addDays(localDate('2013-06-01'), days));
const england = { country: 'England' } as const;
const holds = <Given>(property: fc.IProperty<Given>): void => fc.assert(property, { numRuns: RUNS });

function lastDayOfMonths(start: LocalDate, months: number): LocalDate {
  const reached = Temporal.PlainDate.from(start).add({ months });
  return localDate((reached.day === partsOf(start).day ? reached.subtract({ days: 1 }) : reached).toString());
}
const basisOn = (timeline: readonly LegalEvent[], on: LocalDate) => decideImha({ dateOfBirth: null, timeline }, on).basis;

const BEGINNINGS: readonly (readonly [string, (at: LocalDate) => LegalEvent, string, (start: LocalDate) => LocalDate])[] = [
  ['section 2', (at) => ({ at, type: 'admitted', section: '2', hospital: england }), 's130C(2)(a)', (start) => addDays(start, 27)],
  ['section 3', (at) => ({ at, type: 'admitted', section: '3', hospital: england }), 's130C(2)(a)', (start) => lastDayOfMonths(start, 6)],
  ['a hospital order', (at) => ({ at, type: 'admitted', section: '37', hospital: england }), 's130C(2)(a)', (start) => lastDayOfMonths(start, 6)],
  ['a community order', (at) => ({ at, type: 'ctoMade', responsibleHospital: england }), 's130C(2)(c)', (start) => lastDayOfMonths(start, 6)],
  ['guardianship', (at) => ({ at, type: 'guardianshipAccepted', section: '7', responsibleLssa: england }), 's130C(2)(b)', (start) => lastDayOfMonths(start, 6)],
];

describe('an authority that nothing renews or extends', () => {
  it.each(BEGINNINGS)('%s gives the right to its last day and not a day longer', (_, event, basis, lastDay) => {
    holds(
      fc.property(day, (start) => {
        const last = lastDay(start);
        expect([start, last, addDays(last, 1)].map((on) => basisOn([event(start)], on))).toEqual([basis, basis, 'authority-lapsed']);
      }),
    );
  });

  it('section 4 runs its 72 hours, over clock changes too', () => {
    const moment = fc.integer({ min: Date.UTC(2014, 0, 1), max: Date.UTC(2026, 0, 1) });
    holds(
      fc.property(moment, (epoch) => {
        const timeline: LegalEvent[] = [{ at: instantOfEpoch(epoch), type: 'admitted', section: '4', hospital: england }];
        const end = epoch + 72 * 3_600_000;
        const at = (when: number) => decideImha({ dateOfBirth: null, timeline }, instantOfEpoch(when)).basis;
        expect([at(epoch), at(end - 1), at(end)]).toEqual(['excluded-s4', 'excluded-s4', 'authority-lapsed']);
      }),
    );
  });
});

describe('an authority that is renewed', () => {
  it('runs on from the day after its last, and renewing in time in two steps reaches the end of both', () => {
    holds(
      fc.property(day.filter((start) => partsOf(start).day <= 28), (start) => {
        const [first, second, third] = [6, 12, 24].map((months) => lastDayOfMonths(start, months)) as [LocalDate, LocalDate, LocalDate];
        const timeline: LegalEvent[] = [
          { at: start, type: 'admitted', section: '3', hospital: england },
          { at: addDays(first, -10), type: 'authorityRenewed' },
          { at: addDays(second, -10), type: 'authorityRenewed' },
        ];
        expect([addDays(first, 1), addDays(second, 1), third].map((on) => basisOn(timeline, on))).toEqual(Array(3).fill('s130C(2)(a)'));
        expect(basisOn(timeline, addDays(third, 1))).toBe('authority-lapsed');
      }),
    );
  });
});

describe('an authority that absence extends', () => {
  it('ends a week beginning with the return, and never later than six months from the first day absent', () => {
    holds(
      fc.property(day, fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 300 }), (start, before, away) => {
        const last = lastDayOfMonths(start, 6);
        const absentFrom = addDays(last, -before);
        const returnedOn = addDays(absentFrom, away);
        const retake = lastDayOfMonths(absentFrom, 6);
        const week = addDays(returnedOn, 6);
        const end = returnedOn > retake ? retake : week > last ? week : last;
        const timeline: LegalEvent[] = [
          { at: start, type: 'admitted', section: '3', hospital: england },
          { at: absentFrom, type: 'absentWithoutLeave' },
          { at: returnedOn, type: 'returned' },
        ];
        expect([end, addDays(end, 1)].map((on) => basisOn(timeline, on))).toEqual(['s130C(2)(a)', 'authority-lapsed']);
      }),
    );
  });
});
