import type { Instant, LocalDate } from '@alongside/domain';
import { localDate } from '@alongside/domain';

/** The only place in the browser that asks what time it is. */
export const now = (): Instant => new Date().toISOString() as Instant;
export const nowInMilliseconds = (): number => Date.now();

const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The date on the wall in London; the same bridge as the rules', done by the browser so that no calendar code is sent. */
export const londonDay = (at: Instant): LocalDate => localDate(london.format(new Date(at)));
/** Today in London, wherever the device is. */
export const today = (): LocalDate => londonDay(now());
