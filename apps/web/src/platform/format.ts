import { number, plural, timeOf } from '@alongside/contracts/release-words/written';
import { addDays, daysBetween, partsOf, type Instant, type LocalDate } from '@alongside/domain';
import { londonDay, nowInMilliseconds, today } from './clock';

// How a published report writes these, on paper too; everything else is written here.
export { list, month, number, plainDate, plural, timeOf } from '@alongside/contracts/release-words/written';

const LOCALE = 'en-GB';
const civil = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: 'UTC' });
const LONG = civil({ weekday: 'long', day: 'numeric', month: 'long' });
const SHORT = civil({ weekday: 'short', day: 'numeric', month: 'short' });
const WEEKDAY = civil({ weekday: 'long' });

/** A civil date as Intl wants it: midnight UTC of that date, read back in UTC, so that no zone can move it. */
const asUtc = (date: LocalDate) => {
  const { year, month, day } = partsOf(date);
  return Date.UTC(year, month - 1, day);
};
const withoutCommas = (text: string) => text.replaceAll(',', '').replace(/\bSept\b/, 'Sep');
const yearIfAnother = (date: LocalDate, thisDay: LocalDate) =>
  partsOf(date).year === partsOf(thisDay).year ? '' : ` ${String(partsOf(date).year)}`;

/** 'Friday 27 November', with the year when it is not this year. */
export const longDate = (date: LocalDate, thisDay = today()): string =>
  withoutCommas(LONG.format(asUtc(date))) + yearIfAnother(date, thisDay);
/** 'Fri 27 Nov', with the year when it is not this year. */
export const shortDate = (date: LocalDate, thisDay = today()): string =>
  withoutCommas(SHORT.format(asUtc(date))) + yearIfAnother(date, thisDay);
/** 'Monday 23 November 2026', always with the year. */
export const fullDate = (date: LocalDate): string => `${withoutCommas(LONG.format(asUtc(date)))} ${String(partsOf(date).year)}`;
/** 'Tue 24': for a week at a glance. */
export const weekdayAndDay = (date: LocalDate): string => shortDate(date, date).split(' ').slice(0, 2).join(' ');
export const weekday = (date: LocalDate): string => WEEKDAY.format(asUtc(date));

/** '10:00 to 12:30'. */
export const timeRange = (from: Instant, to: Instant): string => `${timeOf(from)} to ${timeOf(to)}`;

const NEAR: ReadonlyMap<number, string> = new Map([
  [-1, 'yesterday'],
  [0, 'today'],
  [1, 'tomorrow'],
]);
/** 'today', 'tomorrow', 'yesterday' or 'Fri 27 Nov'. */
export const day = (date: LocalDate, thisDay = today()): string =>
  NEAR.get(daysBetween(thisDay, date)) ?? shortDate(date, thisDay);
/** 'today 10:20', 'tomorrow 11:00', 'Fri 27 Nov 10:30'. */
export const dayAndTime = (at: Instant, thisDay = today()): string => `${day(londonDay(at), thisDay)} ${timeOf(at)}`;
/** As `dayAndTime`, for what this device wrote down in milliseconds. */
export const writtenAt = (milliseconds: number): string => dayAndTime(new Date(milliseconds).toISOString() as Instant);
/** The first letter made large, for a text that begins a line. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** '46 min', '2 hours', then the day it happened: how long something has waited. */
export function waited(since: Instant, thisDay = today()): string {
  const minutes = Math.max(0, Math.floor((nowInMilliseconds() - Date.parse(since)) / 60_000));
  if (minutes < 60) return `${String(minutes)} min`;
  if (londonDay(since) === thisDay) return plural(Math.floor(minutes / 60), 'hour', 'hours');
  const on = londonDay(since);
  return on > addDays(thisDay, -7) ? `Since ${weekday(on)}` : `Since ${shortDate(on, thisDay)}`;
}

/** '35 min'. */
export const minutes = (count: number): string => `${number(count)} min`;
/** 'RL' for 'Rosa Lindqvist': what an avatar or a hidden name shows. */
export const initials = (name: string): string => {
  const words = name.split(/\s+/).filter(Boolean);
  const [first, last] = [words[0], words.length > 1 ? words[words.length - 1] : undefined];
  return [first, last].map((word) => [...(word ?? '')][0] ?? '').join('').toUpperCase();
};
