import { Temporal } from 'temporal-polyfill';
import { localDate, type LocalDate } from './local-date.js';

/** A point in time, ISO 8601 in UTC ('2026-11-21T09:00:00.000Z'). */
export type Instant = string & { readonly __brand: 'Instant' };

const LONDON = 'Europe/London';

/** Milliseconds since 1970 UTC. */
export const epochOf = (instant: Instant): number => Temporal.Instant.from(instant).epochMilliseconds;
export const instantOfEpoch = (milliseconds: number): Instant =>
  Temporal.Instant.fromEpochMilliseconds(milliseconds).toString({ fractionalSecondDigits: 3 }) as Instant;

/** Reads any ISO instant with an offset and brands it in UTC; a fault for text without one. */
export const instant = (text: string): Instant => instantOfEpoch(Temporal.Instant.from(text).epochMilliseconds);

/** The only bridge from an instant to a civil date: the date on the wall in London. */
export const londonDateOf = (at: Instant): LocalDate =>
  localDate(Temporal.Instant.from(at).toZonedDateTimeISO(LONDON).toPlainDate().toString());

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
export const startOfLondonDay = (date: LocalDate): Instant => instantOfLondon(date, '00:00');
/** The last millisecond of a London day. */
export const endOfLondonDay = (date: LocalDate): Instant =>
  instantOfEpoch(
    Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime({ timeZone: LONDON }).epochMilliseconds - 1,
  );

/** Elapsed hours are real hours on the UTC time line; clock changes neither add nor remove time. */
export const addHours = (at: Instant, hours: number): Instant => instantOfEpoch(epochOf(at) + hours * 3_600_000);
export const hoursBetween = (from: Instant, to: Instant): number => (epochOf(to) - epochOf(from)) / 3_600_000;
