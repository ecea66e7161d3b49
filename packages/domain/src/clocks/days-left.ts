import { daysBetween, type LocalDate } from '../time/index.js';

export const CLOCK_LEVELS = ['ordinary', 'soon', 'late'] as const;
export type ClockLevel = (typeof CLOCK_LEVELS)[number];

/** Days after today up to and including the last day: 0 on the day itself, negative once it is over. */
export const daysLeft = (lastDay: LocalDate, today: LocalDate): number => daysBetween(today, lastDay);

const SOON_DAYS = 5;
const SOON_DAYS_FOR_HEARING = 10;
/** Late past the last day; soon with 5 days or fewer left (10 for a hearing); else ordinary. */
export function clockLevel(lastDay: LocalDate, today: LocalDate, kind: 'clock' | 'hearing' = 'clock'): ClockLevel {
  const left = daysLeft(lastDay, today);
  if (left < 0) return 'late';
  return left <= (kind === 'hearing' ? SOON_DAYS_FOR_HEARING : SOON_DAYS) ? 'soon' : 'ordinary';
}
