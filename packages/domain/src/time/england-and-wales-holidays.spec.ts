import { describe, expect, it } from '@jest/globals';
import { addDays, dateOf, localDate, weekdayOf, type LocalDate } from './local-date.js';
import { ENGLAND_AND_WALES } from './england-and-wales-holidays.js';
import { HolidaysUnknown, isWorkingDay } from './working-days.js';

/** Easter Sunday by the Gregorian computus (Meeus, Astronomical Algorithms ch.8). */
function easter(year: number): LocalDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dateOf({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 });
}
const firstMonday = (year: number, month: number): LocalDate => {
  let day = dateOf({ year, month, day: 1 });
  while (weekdayOf(day) !== 1) day = addDays(day, 1);
  return day;
};
const lastMonday = (year: number, month: number): LocalDate => {
  let day = dateOf({ year, month, day: 31 });
  while (weekdayOf(day) !== 1) day = addDays(day, -1);
  return day;
};
const fromSaturdayOrSunday = (date: LocalDate): LocalDate => {
  const day = weekdayOf(date);
  return day === 6 ? addDays(date, 2) : day === 7 ? addDays(date, 1) : date;
};
function christmas(year: number): LocalDate[] {
  const day = weekdayOf(dateOf({ year, month: 12, day: 25 }));
  const days = day === 5 ? [25, 28] : day === 6 ? [27, 28] : day === 7 ? [26, 27] : [25, 26];
  return days.map((each) => dateOf({ year, month: 12, day: each }));
}
const MOVED: Record<number, { gone: string[]; added: string[] }> = {
  2011: { gone: [], added: ['2011-04-29'] },
  2012: { gone: ['2012-05-28'], added: ['2012-06-04', '2012-06-05'] },
  2020: { gone: ['2020-05-04'], added: ['2020-05-08'] },
  2022: { gone: ['2022-05-30'], added: ['2022-06-02', '2022-06-03', '2022-09-19'] },
  2023: { gone: [], added: ['2023-05-08'] },
};
function expected(year: number): string[] {
  const sunday = easter(year);
  const usual = [
    fromSaturdayOrSunday(dateOf({ year, month: 1, day: 1 })),
    addDays(sunday, -2),
    addDays(sunday, 1),
    firstMonday(year, 5),
    lastMonday(year, 5),
    lastMonday(year, 8),
    ...christmas(year),
  ];
  const { gone, added } = MOVED[year] ?? { gone: [], added: [] };
  return [...usual.filter((day) => !gone.includes(day)), ...added].sort();
}
const years = Array.from({ length: 20 }, (_, index) => 2008 + index);

describe('bank holidays of England and Wales', () => {
  it.each(years)('%i holds the rule of the Banking and Financial Dealings Act 1971 and what was proclaimed', (year) => {
    const listed = [...ENGLAND_AND_WALES.days].filter((day) => day.startsWith(String(year))).sort();
    expect(listed).toEqual(expected(year));
  });

  it('lists no day that is a weekend', () => {
    for (const day of ENGLAND_AND_WALES.days) expect(weekdayOf(localDate(day))).toBeLessThanOrEqual(5);
  });

  it('is a fault that names the year when it is asked too far ahead', () => {
    expect(() => isWorkingDay(localDate('2028-01-04'), ENGLAND_AND_WALES)).toThrow(new HolidaysUnknown(2028));
  });
});
