import { addDays, isWorkingDay, laterOf, weekdayOf, workingDaysAfter, type LocalDate } from '../time/index.js';
import type { AdvocateFacts, AllocationNeed } from './advocate-facts.js';

/** Where the target has passed or is today, somebody must still be able to go within this many days. */
const DAYS_ALLOWED_WHEN_LATE = 7;

/** The last day a first visit is looked for: the target, or a week on where that leaves no time. */
const lastDayLooked = ({ today, targetOn }: AllocationNeed): LocalDate =>
  targetOn > today ? targetOn : laterOf(targetOn, addDays(today, DAYS_ALLOWED_WHEN_LATE));

const isAway = (day: LocalDate, { leave }: AdvocateFacts): boolean =>
  leave.some(({ from, to }) => from <= day && day <= to);

/** The first day from today on which the advocate works, within the time there is; null when there is none. */
export function firstDayFree(advocate: AdvocateFacts, need: AllocationNeed): LocalDate | null {
  const last = lastDayLooked(need);
  for (let day = need.today; day <= last; day = addDays(day, 1)) {
    const works = advocate.workingDays.includes(weekdayOf(day)) && isWorkingDay(day, need.holidays);
    if (works && !isAway(day, advocate)) return day;
  }
  return null;
}

/** 1 when free by the next working day, falling to 0 at the target (practice reference, section 9). */
export function slotValue(free: LocalDate | null, { today, targetOn, holidays }: AllocationNeed): number {
  if (free === null) return 0;
  const days = workingDaysAfter(today, free, holidays);
  if (days <= 1) return 1;
  const target = workingDaysAfter(today, targetOn, holidays);
  return target <= 1 ? 0 : Math.max(0, 1 - (days - 1) / (target - 1));
}
