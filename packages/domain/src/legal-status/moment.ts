import {
  addDays,
  endOfLondonDay,
  epochOf,
  isLocalDate,
  londonDateOf,
  startOfLondonDay,
  type LocalDate,
} from '../time/index.js';
import type { When } from './legal-event.js';

/** Milliseconds on the UTC time line: the one scale on which days and instants meet. */
export type Moment = number;

/** When an event takes effect: a day at its start, an instant as it is. */
export const startMoment = (when: When): Moment => epochOf(isLocalDate(when) ? startOfLondonDay(when) : when);
/** When a question is asked: a day at its end, an instant as it is. */
export const askedMoment = (when: When): Moment => epochOf(isLocalDate(when) ? endOfLondonDay(when) : when);
export const dayOf = (when: When): LocalDate => (isLocalDate(when) ? when : londonDateOf(when));
/** The first moment after a last day. */
export const momentAfter = (lastDay: LocalDate): Moment => epochOf(startOfLondonDay(addDays(lastDay, 1)));
