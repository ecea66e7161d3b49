import { versionOf, type Commencements, type FactCode } from '../law/index.js';
import { renewableMonths, type RenewableKind } from '../legal-status/index.js';
import { addDays, HolidaysUnknown, type Holidays, type LocalDate } from '../time/index.js';
import { renewedPeriod } from './arithmetic.js';
import { askFor, caseClock, type CaseClock, type CaseClockCode, type CaseClockKind } from './case-clock.js';
import { step, type Clock } from './clock.js';
import { clockRule, type RuledClock } from './clock-rules.js';
import { renewableAuthority, renewalExamWindow } from './period-clocks.js';
import type { DateWindow } from './arithmetic.js';
import type { RunningStatus } from './running-status.js';
import { s2ApplicationPeriod, s2TribunalWindow } from './tribunal-clocks.js';

export interface ClockSetting {
  readonly today: LocalDate;
  readonly holidays: Holidays;
  readonly commenced: Commencements;
}

/** A window that has closed is no clock any more. */
export const stillOpen = (clocks: readonly CaseClock[], { today }: ClockSetting): CaseClock[] =>
  clocks.filter(({ kind, lastDay, acceptedUntil }) => {
    const closes = acceptedUntil ?? lastDay;
    return kind === 'authority' || kind === 'hours' || closes === null || closes >= today;
  });

/** A clock whose start nobody has told us. */
export function askStart(
  code: CaseClockCode,
  kind: CaseClockKind,
  rule: RuledClock,
  { today, commenced }: ClockSetting,
): CaseClock {
  const { citation, ruleVersion } = clockRule(rule, today, commenced);
  return askFor(code, kind, ['section-start'], citation, ruleVersion);
}

/** A window of months from a start that may not be known. */
export function windowClock(
  code: CaseClockCode & RuledClock,
  start: LocalDate | null,
  work: (start: LocalDate, commenced: Commencements) => Clock<DateWindow>,
  setting: ClockSetting,
): CaseClock {
  if (start === null) return askStart(code, 'window', code, setting);
  const clock = work(start, setting.commenced);
  return caseClock(code, 'window', clock, clock, setting.today);
}

/** The section 2 window; past the calendar that is loaded the last day stands and the days of grace are asked for. */
export function s2Window(admittedOn: LocalDate | null, setting: ClockSetting): CaseClock {
  if (admittedOn === null) return askStart('S2_TRIBUNAL_WINDOW', 'window', 'S2_TRIBUNAL_WINDOW', setting);
  try {
    const clock = s2TribunalWindow(admittedOn, setting.holidays, setting.commenced);
    return caseClock('S2_TRIBUNAL_WINDOW', 'window', clock, clock, setting.today);
  } catch (error) {
    if (!(error instanceof HolidaysUnknown)) throw error;
    const clock = s2ApplicationPeriod(admittedOn, setting.commenced);
    const reason = { ...clock, status: 'needs_information' as const, missing: ['bank-holidays' as const] };
    return caseClock('S2_TRIBUNAL_WINDOW', 'window', clock, reason, setting.today);
  }
}

/** How many renewals a running authority has had: told, or none while the first period still runs, or not known. */
function renewalsOf(status: RunningStatus, lengths: readonly number[], today: LocalDate): number | null {
  if (status.renewals !== null || status.startedOn === null) return status.renewals;
  return renewedPeriod(status.startedOn, lengths, 0).lastDay >= today ? 0 : null;
}
/** Where extensions moved the end of an authority. */
function extended<Fields extends { lastDay: LocalDate }>(clock: Clock<Fields>, to: RunningStatus['extendedTo']) {
  if (to === null) return clock;
  const citation = `${clock.citation}; MHA 1983 ss.21, 22, 29(4)`;
  if (to === 'open') {
    const missing: FactCode[] = ['court-order-end'];
    return { ...clock, lastDay: null, status: 'needs_information' as const, missing, citation };
  }
  return { ...clock, lastDay: to, citation, working: [...clock.working, step('authority-ends', to)] };
}

export interface RenewablePlan {
  readonly kind: RenewableKind;
  readonly authority: CaseClockCode;
  /** The application window of the first period. */
  readonly firstWindow: () => CaseClock;
}
const EXAM_SHOWN_DAYS_BEFORE = 5;

function examination(lastDay: LocalDate, setting: ClockSetting): CaseClock[] {
  const { closesOn, ...clock } = renewalExamWindow(lastDay, setting.commenced);
  if (addDays(setting.today, EXAM_SHOWN_DAYS_BEFORE) < clock.opensOn) return [];
  const dates = { opensOn: clock.opensOn, lastDay: closesOn };
  return [caseClock('RENEWAL_EXAM_WINDOW', 'examination', dates, clock, setting.today)];
}

/** Once renewed: one application in each renewal period. MHA 1983 s.66(1)(f), (fza). */
function renewalWindow(
  period: Clock<{ periodStartsOn: LocalDate; lastDay: LocalDate }>,
  { today }: ClockSetting,
): CaseClock {
  const dates = { opensOn: period.periodStartsOn, lastDay: period.lastDay };
  const reason = { ...period, citation: 'MHA 1983 s.66(1)(f), (fza), (2)(f), (fza)' };
  return caseClock('RENEWAL_TRIBUNAL_WINDOW', 'window', dates, reason, today);
}

/** Authority, application window and examination window of a power that is renewed. */
export function renewableClocks(status: RunningStatus, plan: RenewablePlan, setting: ClockSetting): CaseClock[] {
  const { today, commenced } = setting;
  const rule = renewableMonths(plan.kind, status.startedOn ?? today, commenced);
  const ruleVersion = versionOf({ ...rule, id: `${plan.kind}-${rule.id}` }, commenced);
  const ask = (missing: FactCode[]) => askFor(plan.authority, 'authority', missing, rule.source, ruleVersion);
  if (status.startedOn === null) return [ask(['section-start']), plan.firstWindow()];
  if (status.isRestricted === null) return [ask(['restrictions'])];
  const renewals = renewalsOf(status, rule.value, today);
  if (renewals === null) return [ask(['renewal'])];
  const period = renewableAuthority(plan.kind, status.startedOn, renewals, commenced);
  const shown = extended(period, status.extendedTo);
  const authority = caseClock(
    plan.authority,
    'authority',
    { opensOn: period.periodStartsOn, lastDay: shown.lastDay },
    shown,
    today,
  );
  const window = renewals === 0 ? plan.firstWindow() : renewalWindow(period, setting);
  return [authority, window, ...examination(period.lastDay, setting)];
}

/** A power of a fixed length, where extensions may have moved its end. */
export function fixedAuthority(
  code: CaseClockCode,
  clock: Clock<{ lastDay: LocalDate }>,
  status: RunningStatus,
  { today }: ClockSetting,
): CaseClock {
  const shown = extended(clock, status.extendedTo);
  return caseClock(code, 'authority', { opensOn: status.startedOn, lastDay: shown.lastDay }, shown, today);
}
