import {
  addDays,
  epochOf,
  instantOfEpoch,
  startOfLondonDay,
  weekdayOf,
  type Instant,
  type LocalDate,
} from '@alongside/domain';

/** Twenty quarters: as far back as invented work goes. */
export const HISTORY_DAYS = 1826;
const BEFORE = HISTORY_DAYS + 400;
const AHEAD = 60;
const MINUTE = 60_000;

interface Day {
  readonly date: LocalDate;
  readonly startsAt: number;
  readonly isWeekend: boolean;
}

/** Days counted from the day of loading: 0 is today, -1 yesterday. Worked out once, since many are asked for. */
export class DayLine {
  private readonly days: readonly Day[];

  constructor(today: LocalDate) {
    this.days = Array.from({ length: BEFORE + AHEAD + 1 }, (_, index) => {
      const date = addDays(today, index - BEFORE);
      return { date, startsAt: epochOf(startOfLondonDay(date)), isWeekend: weekdayOf(date) > 5 };
    });
  }

  private day(day: number): Day {
    const found = this.days[day + BEFORE];
    if (!found) throw new RangeError(`day ${day} is further than data is invented for`);
    return found;
  }

  date(day: number): LocalDate {
    return this.day(day).date;
  }

  /** So many minutes after midnight in London. */
  at(day: number, minute: number): Instant {
    return instantOfEpoch(this.day(day).startsAt + minute * MINUTE);
  }

  /** The same day, or the Friday before a weekend. */
  weekday(day: number): number {
    return this.day(day).isWeekend ? this.weekday(day - 1) : day;
  }
}
