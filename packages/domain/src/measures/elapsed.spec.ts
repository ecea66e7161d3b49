import { describe, expect, it } from '@jest/globals';
import { facts, figures, period, settings, verdict } from '../../test/support/measures.js';
import { HolidaysUnknown, instant, localDate } from '../time/index.js';
import {
  dayZero,
  elapsedWorkingDays,
  measure,
  MEASURE_DEFINITIONS,
  measureBreakdowns,
  measureSettingsOf,
  USUAL_RULES,
} from './index.js';

const day = localDate;

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
