import {
  addDays,
  hoursBetween,
  isWorkingDay,
  londonDateOf,
  londonTimeOf,
  nextWorkingDayFrom,
  type Instant,
  type LocalDate,
} from '../time/index.js';
import type { Pause } from './facts.js';
import type { MeasureSettings } from './settings.js';

export type ClockSettings = Pick<MeasureSettings, 'holidays' | 'cutoffLocalTime' | 'pausableReasons'>;

/**
 * The day a request counts from before working days are looked at: its London date, or the next one after a cut-off.
 */
function dayReceived(receivedAt: Instant, cutoffLocalTime: string | null): LocalDate {
  const date = londonDateOf(receivedAt);
  return cutoffLocalTime !== null && londonTimeOf(receivedAt) >= cutoffLocalTime ? addDays(date, 1) : date;
}

/**
 * Day 0 of every working-day clock: the London date of receipt if a working day, else the next (practice, section 2).
 */
export const dayZero = (receivedAt: Instant, { holidays, cutoffLocalTime }: ClockSettings): LocalDate =>
  nextWorkingDayFrom(dayReceived(receivedAt, cutoffLocalTime), holidays);

/**
 * Days after `from` up to `to` are not counted. An open pause covers every day that is asked about; two at once count
 * once.
 */
const isPaused = (day: LocalDate, pauses: readonly Pause[], reasons: ReadonlySet<string>): boolean =>
  pauses.some(({ from, to, reason }) => reasons.has(reason) && from < day && (to === null || day <= to));

/**
 * Working days d with day 0 < d <= `on`, less those paused; 0 before day 0. Walks days and never asks the calendar
 * about one after `on`, so a figure is a fault only when the calendar ends before the day it is worked out for.
 */
export function elapsedWorkingDays(
  receivedAt: Instant,
  on: LocalDate,
  settings: ClockSettings,
  pauses: readonly Pause[] = [],
): number {
  let hasStarted = false;
  let count = 0;
  for (let day = dayReceived(receivedAt, settings.cutoffLocalTime); day <= on; day = addDays(day, 1)) {
    if (!isWorkingDay(day, settings.holidays)) continue;
    if (hasStarted && !isPaused(day, pauses, settings.pausableReasons)) count += 1;
    hasStarted = true;
  }
  return count;
}

/** Real hours, clock changes included; weekends run and nothing pauses them. */
export const elapsedHours = (receivedAt: Instant, at: Instant): number => hoursBetween(receivedAt, at);
