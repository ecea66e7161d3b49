import { type Instant, type LocalDate } from '@alongside/domain';
import { londonDay } from './clock';
import { timeOf } from './format';

const HOUR = 3_600_000;

/**
 * The moment that the clock on the wall in London says: the browser's own calendar is asked back, so that no calendar
 * code is sent. A time that comes twice is the first of the two; one that summer time leaps over is an hour later.
 */
export function londonInstant(on: LocalDate, at: string): Instant {
  const utc = Date.parse(`${on}T${at}:00Z`);
  const summer = new Date(utc - HOUR).toISOString() as Instant;
  return londonDay(summer) === on && timeOf(summer) === at ? summer : (new Date(utc).toISOString() as Instant);
}
