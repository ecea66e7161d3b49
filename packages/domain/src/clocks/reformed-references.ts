import { rowOn } from '../law/index.js';
import { addDays, type LocalDate } from '../time/index.js';
import { lastDayOfMonths } from './arithmetic.js';
import { caseClock, type CaseClock } from './case-clock.js';
import type { ClockSetting } from './case-clock-builders.js';
import { CLOCK_RULES, clockRule } from './clock-rules.js';
import { step, type Clock } from './clock.js';
import { sixMonthReference } from './reference-clocks.js';

/** Whether section 31 of the Mental Health Act 2025 had begun on the day that starts the references of a case. */
export const isReformed = (startedOn: LocalDate, { commenced }: Pick<ClockSetting, 'commenced'>): boolean =>
  rowOn(CLOCK_RULES.S68_LATER_REFERENCE, startedOn, commenced) !== null;

/** CTO_REFERENCE: the first reference of a community patient, six months from the order. MHA 2025 s.31. */
function communityReference(madeOn: LocalDate, setting: ClockSetting): Clock<{ periodEndsOn: LocalDate }> {
  const { value, citation, ruleVersion } = clockRule('CTO_REFERENCE', madeOn, setting.commenced);
  const periodEndsOn = lastDayOfMonths(madeOn, value.length);
  const working = [step('day-one', madeOn), step('last-day', periodEndsOn)];
  const reason = { status: 'needs_information', openPoint: null, missing: ['tribunal-applications'] } as const;
  return { ...reason, periodEndsOn, citation, ruleVersion, working };
}

/**
 * S68_LATER_REFERENCE: by 12 months from the same day, then each 12. What was applied for in that period is asked for,
 * since the reference is only owed where nothing was. MHA 2025 s.31.
 */
function laterReference(from: LocalDate, setting: ClockSetting): CaseClock {
  const { value, citation, ruleVersion } = clockRule('S68_LATER_REFERENCE', from, setting.commenced);
  let months = value.length;
  while (lastDayOfMonths(from, months) < setting.today) months += value.length;
  const lastDay = lastDayOfMonths(from, months);
  const before = months - value.length;
  const opensOn = before === 0 ? null : addDays(lastDayOfMonths(from, before), 1);
  const working = [step('day-one', from), ...(opensOn ? [step('period-starts', opensOn)] : []), step('last-day', lastDay)];
  const missing = ['tribunal-applications'] as const;
  const reason = { status: 'needs_information', openPoint: null, missing, citation, ruleVersion, working } as const;
  return caseClock('S68_LATER_REFERENCE', 'reference', { opensOn, lastDay }, reason, setting.today);
}

/**
 * References by section 31 of the 2025 Act, from the day that starts them: three months for somebody detained, six on a
 * CTO; then by 12 months, and each year. Gives the one whose day is next; none where an application already made took
 * the first one's place.
 */
export function reformedReference(
  code: 'S68_SIX_MONTH_REFERENCE' | 'CTO_REFERENCE',
  from: LocalDate,
  applications: readonly string[] | null,
  setting: ClockSetting,
): CaseClock[] {
  const first =
    code === 'CTO_REFERENCE'
      ? communityReference(from, setting)
      : sixMonthReference(from, applications, setting.commenced);
  if (first.periodEndsOn < setting.today) return [laterReference(from, setting)];
  if ('referralRequired' in first && first.referralRequired === false) return [];
  return [caseClock(code, 'reference', { lastDay: first.periodEndsOn }, first, setting.today)];
}
