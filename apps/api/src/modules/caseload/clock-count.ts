import type { LocalDate } from '@alongside/domain';
import { clockLevel, daysLeft, type ClockLevel } from '@alongside/domain/clocks';

export interface ClockCount {
  readonly daysLeft: number | null;
  readonly level: ClockLevel;
}

/** How a clock stands today: it counts to its last day, and after that to the day an application is still accepted. */
export function clockCount(lastDay: LocalDate | null, acceptedUntil: LocalDate | null, today: LocalDate): ClockCount {
  if (lastDay === null) return { daysLeft: null, level: 'ordinary' };
  const countedTo = acceptedUntil !== null && today > lastDay ? acceptedUntil : lastDay;
  return { daysLeft: daysLeft(countedTo, today), level: clockLevel(countedTo, today) };
}
