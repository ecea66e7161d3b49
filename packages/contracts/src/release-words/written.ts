import { partsOf, type Instant, type LocalDate } from '@alongside/domain';

const LOCALE = 'en-GB';
const MONTH = new Intl.DateTimeFormat(LOCALE, { month: 'long', timeZone: 'UTC' });
const TIME = new Intl.DateTimeFormat(LOCALE, {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const NUMBER = new Intl.NumberFormat(LOCALE);
const LIST = new Intl.ListFormat(LOCALE, { type: 'conjunction' });
const PLURAL = new Intl.PluralRules(LOCALE);

/** 'November'. The date is read as midnight UTC in UTC, so that no zone can move it. */
export const month = (date: LocalDate): string => {
  const parts = partsOf(date);
  return MONTH.format(Date.UTC(parts.year, parts.month - 1, parts.day));
};
/** '9 March 1997': a date whose weekday says nothing. */
export const plainDate = (date: LocalDate): string => {
  const { day, year } = partsOf(date);
  return `${String(day)} ${month(date)} ${String(year)}`;
};
/** '10:20' on the wall in London. */
export const timeOf = (at: Instant): string => TIME.format(new Date(at));
/** '1,204'. */
export const number = (value: number): string => NUMBER.format(value);
/** '1 visit', '5 visits'. */
export const plural = (count: number, one: string, many: string): string =>
  `${NUMBER.format(count)} ${PLURAL.select(count) === 'one' ? one : many}`;
/** 'a, b and c'. */
export const list = (items: readonly string[]): string => LIST.format(items);
