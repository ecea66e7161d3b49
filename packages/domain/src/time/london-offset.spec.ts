import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { endOfLondonDay, epochOf, instantOfEpoch, londonDateOf, startOfLondonDay } from './instant.js';
import { addDays, localDate } from './local-date.js';
import { londonMidnight, londonOffsetAt } from './london-offset.js';

const LONDON = 'Europe/London';
const zoned = (epoch: number) => Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(LONDON);
const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(localDate('1990-01-01'), days));
const moment = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2045, 0, 1) });

describe('the clock in London', () => {
  it.each([1996, 2002, 2010, 2025, 2026, 2027, 2040])('changes in %i when the time zone database says so', (year) => {
    for (let at = Date.UTC(year, 2, 20); at < Date.UTC(year, 10, 5); at += 1_800_000) {
      const isNearChange =
        [2, 9].includes(new Date(at).getUTCMonth()) && [23, 0, 1, 2].includes(new Date(at).getUTCHours());
      if (isNearChange) expect(londonOffsetAt(at)).toBe(zoned(at).offsetNanoseconds / 1_000_000);
    }
  });

  it('starts and ends each day as the time zone database says', () => {
    fc.assert(
      fc.property(day, (date) => {
        const start = Temporal.PlainDate.from(date).toZonedDateTime(LONDON).epochMilliseconds;
        const next = Temporal.PlainDate.from(addDays(date, 1)).toZonedDateTime(LONDON).epochMilliseconds;
        expect([epochOf(startOfLondonDay(date)), epochOf(endOfLondonDay(date))]).toEqual([start, next - 1]);
      }),
    );
  });

  it('puts each moment on the day the time zone database says, and reads back what it writes', () => {
    fc.assert(
      fc.property(moment, (epoch) => {
        const text = instantOfEpoch(epoch);
        expect(text).toBe(Temporal.Instant.fromEpochMilliseconds(epoch).toString({ fractionalSecondDigits: 3 }));
        expect(epochOf(text)).toBe(epoch);
        expect(londonDateOf(text)).toBe(zoned(epoch).toPlainDate().toString());
      }),
    );
  });

  it('leaves the years before 1996 to the time zone database', () => {
    expect([londonOffsetAt(Date.UTC(1995, 6, 1)), londonMidnight(localDate('1995-07-01'))]).toEqual([null, null]);
    expect(startOfLondonDay(localDate('1970-07-01'))).toBe('1970-06-30T23:00:00.000Z');
  });
});
