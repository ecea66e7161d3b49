import { addDays, isLocalDate, partsOf, weekdayOf, type LocalDate } from '@alongside/domain';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const NEAR: Readonly<Record<string, number>> = { today: 0, now: 0, tomorrow: 1, tom: 1, yesterday: -1 };

/** Which way a bare day leans: plans look ahead, what happened lies behind. */
export type Leaning = 'ahead' | 'behind';

const two = (value: number) => String(value).padStart(2, '0');
const made = (year: number, month: number, day: number): LocalDate | null => {
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return isLocalDate(text) ? text : null;
};
const fullYear = (typed: string) => (typed.length === 2 ? 2000 + Number(typed) : Number(typed));

/** A day and month without a year: the nearest on the side it leans to, or this year's if it is within half a year. */
function nearest(day: number, month: number, today: LocalDate, leaning: Leaning): LocalDate | null {
  const { year } = partsOf(today);
  const thisYear = made(year, month, day);
  if (!thisYear) return made(year + 1, month, day) ?? made(year - 1, month, day);
  if (leaning === 'ahead' && thisYear < addDays(today, -183)) return made(year + 1, month, day);
  return leaning === 'behind' && thisYear > today ? made(year - 1, month, day) : thisYear;
}

function namedWeekday(text: string, today: LocalDate, leaning: Leaning): LocalDate | null {
  const match = /^(last |next |this |on )?(mon|tue|wed|thu|fri|sat|sun)[a-z]*$/.exec(text);
  if (!match) return null;
  const wanted = WEEKDAYS.indexOf(match[2] as (typeof WEEKDAYS)[number]) + 1;
  const ahead = (wanted - weekdayOf(today) + 7) % 7;
  const side = match[1]?.trim();
  if (side === 'last' || (!side && leaning === 'behind')) return addDays(today, ahead === 0 && !side ? 0 : ahead - 7);
  return addDays(today, ahead === 0 && side === 'next' ? 7 : ahead);
}

function counted(text: string, today: LocalDate): LocalDate | null {
  const match = /^(?:in )?(\d{1,3}) (day|week)s?( ago)?$/.exec(text);
  if (!match) return null;
  const days = Number(match[1]) * (match[2] === 'week' ? 7 : 1);
  return addDays(today, match[3] ? -days : days);
}

function numbered(text: string, today: LocalDate, leaning: Leaning): LocalDate | null {
  if (isLocalDate(text)) return text;
  const match = /^(\d{1,2})[/. -](\d{1,2})(?:[/. -](\d{4}|\d{2}))?$/.exec(text);
  if (!match) return null;
  const [day, month] = [Number(match[1]), Number(match[2])];
  return match[3] ? made(fullYear(match[3]), month, day) : nearest(day, month, today, leaning);
}

function written(text: string, today: LocalDate, leaning: Leaning): LocalDate | null {
  const match = /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]* )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3})[a-z]*(?: (\d{4}|\d{2}))?$/.exec(text);
  const month = match ? MONTHS.indexOf(match[2] as (typeof MONTHS)[number]) + 1 : 0;
  if (!match || month === 0) return null;
  return match[3] ? made(fullYear(match[3]), month, Number(match[1])) : nearest(Number(match[1]), month, today, leaning);
}

/** Reads a date as people write it: 'last fri', 'tomorrow', '27/11', '27 nov', 'in 2 weeks'. Null when it is none. */
export function readDate(typed: string, today: LocalDate, leaning: Leaning = 'ahead'): LocalDate | null {
  const text = typed.trim().toLowerCase().replaceAll(',', '').replaceAll(/\s+/g, ' ');
  const near = Object.hasOwn(NEAR, text) ? NEAR[text] : undefined;
  if (near !== undefined) return addDays(today, near);
  return numbered(text, today, leaning) ?? written(text, today, leaning) ?? namedWeekday(text, today, leaning) ?? counted(text, today);
}
