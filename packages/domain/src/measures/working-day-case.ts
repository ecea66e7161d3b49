import { epochOf, instant, londonDateOf } from '../time/index.js';
import { dayZero, elapsedWorkingDays, type ClockSettings } from './elapsed.js';
import { divideRounded } from './rounding.js';

/** A row of `workingDayCases` in a file of measures; instants are ISO text. */
export interface WorkingDayCase {
  readonly receivedAt: string;
  readonly eventAt: string;
}

/** Works out one such row, in the file's own field names. Hours to four decimals; no pauses. */
export function evaluateWorkingDayCase(given: WorkingDayCase, settings: ClockSettings) {
  const [receivedAt, eventAt] = [instant(given.receivedAt), instant(given.eventAt)];
  const eventLocalDate = londonDateOf(eventAt);
  return {
    receivedLocalDate: londonDateOf(receivedAt),
    day0: dayZero(receivedAt, settings),
    eventLocalDate,
    elapsedWorkingDays: elapsedWorkingDays(receivedAt, eventLocalDate, settings),
    elapsedHours: divideRounded(epochOf(eventAt) - epochOf(receivedAt), 3_600_000, 4),
  };
}
