import { addWorkingDays, type Holidays, type LocalDate } from '../time/index.js';

/**
 * The last day on which a first contact is within target: `target` working days after day 0, which is the day of
 * receipt
 * or the next working day. Pauses are netted out of figures and do not move this day. A fault past the holiday table.
 */
export const firstContactDue = (receivedOn: LocalDate, target: number, holidays: Holidays): LocalDate =>
  addWorkingDays(receivedOn, target, holidays);
