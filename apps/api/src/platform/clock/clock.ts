import { instantOfEpoch, londonDateOf, type Instant, type LocalDate } from '@alongside/domain';
import { Injectable } from '@nestjs/common';

/** What time it is, as a dependency: rules take `today` and `now` as facts, and tests choose them. */
export abstract class Clock {
  abstract now(): Instant;
  today(): LocalDate {
    return londonDateOf(this.now());
  }
}

@Injectable()
export class SystemClock extends Clock {
  now(): Instant {
    return instantOfEpoch(Date.now());
  }
}

/** A clock that stands still until it is set. */
export class FixedClock extends Clock {
  constructor(private instant: Instant) {
    super();
  }
  now(): Instant {
    return this.instant;
  }
  set(instant: Instant): void {
    this.instant = instant;
  }
}
