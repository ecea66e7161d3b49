import type { CaseClockCode, WorkingCode } from '@alongside/domain/clocks';
import { plural } from '../platform/format';

/** Days after today up to and including the last day; on the day itself it is the last; after it, so many over. */
export function daysLeft(days: number): string {
  if (days === 0) return 'Today is the last day';
  return days > 0 ? `${plural(days, 'day', 'days')} left` : `${plural(-days, 'day', 'days')} over`;
}

export interface ClockWords {
  /** Over the figure on a card: 'Last day to apply to the tribunal'. */
  readonly title: string;
  /** In a column: 'Apply to tribunal'. */
  readonly short: string;
  /** After 'days left' and after 'Today is the last day': 'to apply to the tribunal'. */
  readonly what: string;
  /** Under the last day of a strip. */
  readonly flag: string;
}
const ends = (name: string): ClockWords => ({ title: `${name} ends`, short: `${name} ends`, what: `of ${name.toLowerCase()}`, flag: `${name} ends` });
const renews = (name: string): ClockWords => ({ ...ends(name), title: `${name} ends or is renewed`, short: `${name} renewal` });
const APPLY: ClockWords = {
  title: 'Last day to apply to the tribunal',
  short: 'Apply to tribunal',
  what: 'to apply to the tribunal',
  flag: 'Last day to apply',
};

const REFER: ClockWords = { title: 'The hospital must refer to the tribunal', short: 'Hospital refers', what: 'for the hospital to refer to the tribunal', flag: 'Reference due' };

/** What each clock counts to. `FIRST_CONTACT` is our own standard; every other one is the law's. */
export const clockNames: Readonly<Record<CaseClockCode | 'FIRST_CONTACT', ClockWords>> = {
  FIRST_CONTACT: { title: 'First visit', short: 'First visit', what: 'for the first visit', flag: 'First visit by' },
  S2_DETENTION: ends('Section 2'),
  S2_TRIBUNAL_WINDOW: APPLY,
  S3_AUTHORITY: renews('Section 3'),
  S3_TRIBUNAL_WINDOW: APPLY,
  RENEWAL_TRIBUNAL_WINDOW: APPLY,
  RENEWAL_EXAM_WINDOW: { title: 'Examination before renewal', short: 'Renewal examination', what: 'for the examination before renewal', flag: 'Examination by' },
  S68_SIX_MONTH_REFERENCE: REFER,
  S68_LATER_REFERENCE: REFER,
  CTO_REFERENCE: REFER,
  GUARDIANSHIP_AUTHORITY: renews('Guardianship'),
  GUARDIANSHIP_TRIBUNAL_WINDOW: APPLY,
  GUARDIANSHIP_TO_HOSPITAL_TRIBUNAL_WINDOW: APPLY,
  HOSPITAL_ORDER_AUTHORITY: { ...renews('The hospital order'), short: 'Hospital order renewal' },
  HOSPITAL_ORDER_TRIBUNAL_WINDOW: APPLY,
  TRANSFER_DIRECTION_TRIBUNAL_WINDOW: APPLY,
  RESTRICTED_TRIBUNAL_WINDOW: APPLY,
  RESTRICTED_TRIBUNAL_WINDOW_NTH: APPLY,
  COND_DISCHARGE_TRIBUNAL_WINDOW: APPLY,
  CTO_PERIOD: { title: 'CTO ends or is renewed', short: 'CTO renewal', what: 'of the CTO', flag: 'CTO ends' },
  CTO_TRIBUNAL_WINDOW: APPLY,
  CTO_REVOKED_TRIBUNAL_WINDOW: APPLY,
  CTO_CERTIFICATE_EXEMPTION: { title: 'Treatment certificate is needed', short: 'Certificate', what: 'before a treatment certificate is needed', flag: 'Certificate needed' },
  CTO_RECALL: ends('The recall'),
  REMAND_LIMIT: ends('The remand'),
  INTERIM_ORDER_LIMIT: ends('The interim order'),
  S4_EMERGENCY: ends('Section 4'),
  S5_2: ends('Section 5(2)'),
  S5_4: ends('Section 5(4)'),
  S135: ends('Section 135'),
  S136: ends('Section 136'),
};

const isNamed = (code: string): code is keyof typeof clockNames => Object.hasOwn(clockNames, code);
/** The words of a clock; one from a newer service than this page is spoken of in general. */
export const clockWords = (code: string): ClockWords =>
  isNamed(code) ? clockNames[code] : { title: 'A date to keep', short: 'A date to keep', what: 'to act', flag: 'Last day' };

/** One step of how a clock was worked out, as a sentence about its day. */
export const workingSteps: Readonly<Record<WorkingCode, (date: string) => string>> = {
  'day-one': (date) => `${date} is day 1: the day it begins counts.`,
  opens: (date) => `It opens on ${date}.`,
  'last-day': (date) => `Counted from there, the last day is ${date}.`,
  'closed-day': (date) => `${date} is a day on which the tribunal office is closed.`,
  'accepted-until': (date) => `An application is taken up to the end of ${date}.`,
  'period-starts': (date) => `This period began on ${date}.`,
  'authority-ends': (date) => `The power it rests on ends with ${date}.`,
  'retake-ends': (date) => `The person may be brought back up to ${date}.`,
  received: (date) => `The referral came on ${date}.`,
  due: (date) => `Counting working days, the visit is due by ${date}.`,
  'hours-begin': (date) => `The hours began on ${date}.`,
  'hours-end': (date) => `The hours run out on ${date}.`,
  'other-reading': (date) => `Read another way, it would be ${date}.`,
};
export const workingStep = (code: string, date: string): string =>
  (Object.hasOwn(workingSteps, code) ? workingSteps[code as WorkingCode] : (on: string) => on)(date);

export const clocks = {
  lastDay: (date: string) => `last day ${date}`,
  worked: 'How this was worked out',
  checked: (date: string) => `Rules checked to ${date}.`,
  detail: {
    worked: { rule: 'Rule', inForce: 'The law', written: 'Where it is written', sure: 'How sure', checked: 'Checked to' },
    told: (source: string, by: string | null, when: string) => `${source ? `Told by: ${source}. ` : ''}Written down${by ? ` by ${by}` : ''}, ${when}.`,
    legalStatus: 'See the legal status',
    missing: 'To work this out we need to know:',
    question: (fact: string) => `${fact.charAt(0).toUpperCase()}${fact.slice(1)}`,
    whom: 'We never decide this. Ask your manager, or a lawyer who knows mental health law, before you rely on a date.',
    own: 'This is our own standard, as the contract promises it. It is not the law.',
  },
  ourStandard: 'our standard',
  today: (dayNumber: number) => `Today, day ${String(dayNumber)}`,
  todayOnly: 'Today',
  lastDayFlag: 'Last day',
  marked: 'Days marked on this clock',
  starts: 'Starts',
  chip: { soon: 'Clock', late: 'Overdue' },
  unit: (days: number) => (days < 0 ? (days === -1 ? 'day over' : 'days over') : days === 1 ? 'day left' : 'days left'),
  todayLast: (what: string) => `Today is the last day ${what}`,
  left: (days: number, what: string) => `${days === 1 ? 'day left' : 'days left'} ${what}`,
  over: (title: string) => `over: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  was: (date: string) => `last day was ${date}`,
  wasDue: (date: string) => `Was due ${date}`,
  opens: (what: string, date: string) => `Opens ${date}: the time ${what}`,
  from: (date: string) => `from ${date}`,
  dayOf: (day: number, days: number) => `day ${String(day)} of ${String(days)}`,
  openPoint: 'The law leaves this open, so the date is one reading of it. Ask somebody who knows before you rely on it.',
  needs: (facts: string) => `We need ${facts} to work this out.`,
  accepted: (date: string) => `An application is still taken until ${date}.`,
  more: (count: number) => `${plural(count, 'more date', 'more dates')} to know`,
  fewer: 'Show fewer',
} as const;
