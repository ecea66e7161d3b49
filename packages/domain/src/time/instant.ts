import { Temporal } from 'temporal-polyfill';
import { addDays, dateOfDayNumber, localDate, type LocalDate } from './local-date.js';
import { londonMidnight, londonOffsetAt } from './london-offset.js';

/** A point in time, ISO 8601 in UTC ('2026-11-21T09:00:00.000Z'). */
export type Instant = string & { readonly __brand: 'Instant' };

const LONDON = 'Europe/London';

/** Milliseconds since 1970 UTC. */
export function epochOf(instant: Instant): number {
  const epoch = Date.parse(instant);
  if (Number.isNaN(epoch)) throw new RangeError(`not an instant: ${JSON.stringify(instant)}`);
  return epoch;
}
/** The instant so many milliseconds after 1970 began in UTC. */
export const instantOfEpoch = (milliseconds: number): Instant => new Date(milliseconds).toISOString() as Instant;

/** Reads any ISO instant with an offset and brands it in UTC; a fault for text without one. */
export const instant = (text: string): Instant => instantOfEpoch(Temporal.Instant.from(text).epochMilliseconds);

/** The only bridge from an instant to a civil date: the date on the wall in London. */
export function londonDateOf(at: Instant): LocalDate {
  const epoch = epochOf(at);
  const offset = londonOffsetAt(epoch);
  if (offset !== null) return dateOfDayNumber(Math.floor((epoch + offset) / 86_400_000));
  return localDate(Temporal.Instant.from(at).toZonedDateTimeISO(LONDON).toPlainDate().toString());
}

/** 'HH:MM' on the wall in London. */
export const londonTimeOf = (at: Instant): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(LONDON).toPlainTime().toString({ smallestUnit: 'minute' });

/** The instant of a London wall time ('HH:MM'); a time that a clock change skips moves on, one that it repeats is the first of the two. */
export const instantOfLondon = (date: LocalDate, time: string): Instant =>
  instantOfEpoch(
    Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: LONDON, plainTime: Temporal.PlainTime.from(time) })
      .epochMilliseconds,
  );

/** The first instant of a London day. */
export function startOfLondonDay(date: LocalDate): Instant {
  const midnight = londonMidnight(date);
  return midnight === null ? instantOfLondon(date, '00:00') : instantOfEpoch(midnight);
}
/** The last millisecond of a London day. */
export const endOfLondonDay = (date: LocalDate): Instant =>
  instantOfEpoch(epochOf(startOfLondonDay(addDays(date, 1))) - 1);

/** Elapsed hours are real hours on the UTC time line; clock changes neither add nor remove time. */
export const addHours = (at: Instant, hours: number): Instant => instantOfEpoch(epochOf(at) + hours * 3_600_000);
/** Real hours from one instant to another; negative when `to` is earlier. */
export const hoursBetween = (from: Instant, to: Instant): number => (epochOf(to) - epochOf(from)) / 3_600_000;
