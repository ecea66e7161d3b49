import { plural } from '../platform/format';

/** Days after today up to and including the last day; on the day itself it is the last; after it, so many over. */
export function daysLeft(days: number): string {
  if (days === 0) return 'Today is the last day';
  return days > 0 ? `${plural(days, 'day', 'days')} left` : `${plural(-days, 'day', 'days')} over`;
}

export const clocks = {
  lastDay: (date: string) => `last day ${date}`,
  worked: 'How this was worked out',
  ourStandard: 'our standard',
  today: (dayNumber: number) => `Today, day ${String(dayNumber)}`,
  todayOnly: 'Today',
  lastDayFlag: 'Last day',
  marked: 'Days marked on this clock',
  starts: 'Starts',
} as const;
