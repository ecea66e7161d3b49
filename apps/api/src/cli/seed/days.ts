import {
  addDays,
  epochOf,
  instantOfEpoch,
  instantOfLondon,
  londonDateOf,
  type Instant,
  type LocalDate,
} from '@alongside/domain';

/** Dates of the practice data, all counted from the day it is loaded, so that Today is never empty. */
export class Days {
  readonly today: LocalDate;
  constructor(private readonly now: Instant) {
    this.today = londonDateOf(now);
  }
  ago(days: number): LocalDate {
    return addDays(this.today, -days);
  }
  ahead(days: number): LocalDate {
    return addDays(this.today, days);
  }
  /** A moment that has passed: the wall time given on that day, or some minutes ago. */
  moment({
    daysAgo,
    at,
    minutesAgo,
  }: {
    daysAgo: number;
    at?: string | null | undefined;
    minutesAgo?: number | undefined;
  }): Instant {
    if (minutesAgo !== undefined) return instantOfEpoch(epochOf(this.now) - minutesAgo * 60_000);
    const planned = instantOfLondon(this.ago(daysAgo), at ?? '09:00');
    return epochOf(planned) < epochOf(this.now) ? planned : instantOfEpoch(epochOf(this.now) - 5 * 60_000);
  }
  at(date: LocalDate, time: string): Instant {
    return instantOfLondon(date, time);
  }
  /** A later moment than another, and never later than now. */
  after(moment: Instant, minutes: number): Instant {
    return instantOfEpoch(Math.min(epochOf(moment) + minutes * 60_000, epochOf(this.now)));
  }
}
