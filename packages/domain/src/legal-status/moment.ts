import { addDays, epochOf, isLocalDate, londonDateOf, startOfLondonDay, type LocalDate } from '../time/index.js';
import { londonMidnight } from '../time/london-offset.js';
import type { When } from './legal-event.js';

/** Milliseconds on the UTC time line: the one scale on which days and instants meet. */
export type Moment = number;

const midnight = (date: LocalDate): Moment => londonMidnight(date) ?? epochOf(startOfLondonDay(date));
/** The first moment after a last day. */
export const momentAfter = (lastDay: LocalDate): Moment => midnight(addDays(lastDay, 1));
/** When an event takes effect: a day at its start, an instant as it is. */
export const startMoment = (when: When): Moment => (isLocalDate(when) ? midnight(when) : epochOf(when));
/** When a question is asked: a day at its end, an instant as it is. */
export const askedMoment = (when: When): Moment => (isLocalDate(when) ? momentAfter(when) - 1 : epochOf(when));
/** The day in London on which a question is asked. */
export const dayOf = (when: When): LocalDate => (isLocalDate(when) ? when : londonDateOf(when));
