import { HOSPITAL_ORDER_SECTIONS, RESTRICTED_SECTIONS } from '../legal-status/index.js';
import type { LocalDate } from '../time/index.js';
import { lastDayOfDays, lastDayOfMonths, windowBetweenMonths } from './arithmetic.js';
import { askFor, caseClock, type CaseClock, type CaseClockCode } from './case-clock.js';
import { renewableClocks, windowClock, type ClockSetting } from './case-clock-builders.js';
import { afterOrder } from './civil-case-clocks.js';
import { step, type ClockReason } from './clock.js';
import type { ClockExtras, RunningStatus } from './running-status.js';
import * as tribunal from './tribunal-clocks.js';

/**
 * Prisoners moved to hospital, and orders that have a hospital order's effect later, may also apply at once (s.69(2)).
 */
const mayApplyAtOnce = ({ section, origin }: RunningStatus): boolean =>
  origin === 'notional-order' || (origin === 'admission' && ['47', '48', '47/49', '48/49'].includes(section));

function atOnce(status: RunningStatus, setting: ClockSetting): CaseClock[] {
  if (!mayApplyAtOnce(status)) return [];
  const code = 'TRANSFER_DIRECTION_TRIBUNAL_WINDOW';
  return [windowClock(code, status.startedOn, tribunal.transferDirectionTribunalWindow, setting)];
}

function orderWindow(status: RunningStatus, setting: ClockSetting): CaseClock {
  if (status.origin === 'cto-revoked') {
    return windowClock('CTO_REVOKED_TRIBUNAL_WINDOW', status.startedOn, tribunal.ctoRevokedTribunalWindow, setting);
  }
  return windowClock('HOSPITAL_ORDER_TRIBUNAL_WINDOW', status.startedOn, tribunal.hospitalOrderTribunalWindow, setting);
}

function hospitalOrderClocks(status: RunningStatus, setting: ClockSetting): CaseClock[] {
  const firstWindow = () => orderWindow(status, setting);
  const plan = { kind: 'order', authority: 'HOSPITAL_ORDER_AUTHORITY', firstWindow } as const;
  const clocks = renewableClocks(status, plan, setting).flatMap((clock) =>
    clock.code === 'CTO_REVOKED_TRIBUNAL_WINDOW' ? afterOrder(clock, status.orderOn) : [clock],
  );
  return [...clocks, ...atOnce(status, setting)];
}

/** The 12 months of section 70 in which today falls: the first opens after six; later ones are whole. */
function restrictedClocks(status: RunningStatus, setting: ClockSetting): CaseClock[] {
  const { startedOn } = status;
  const { today, commenced } = setting;
  let n = 1;
  while (startedOn !== null && lastDayOfMonths(startedOn, 12 * n) < today) n += 1;
  const window =
    startedOn === null || n === 1
      ? windowClock('RESTRICTED_TRIBUNAL_WINDOW', startedOn, tribunal.restrictedTribunalWindow, setting)
      : caseWindow(
          'RESTRICTED_TRIBUNAL_WINDOW_NTH',
          tribunal.restrictedTribunalWindowNth(startedOn, n, commenced),
          setting,
        );
  const cited =
    status.origin === 'recalled' ? { ...window, citation: `${window.citation}; MHA 1983 s.75(1)(b)` } : window;
  return [cited, ...atOnce(status, setting)];
}
const caseWindow = (
  code: CaseClockCode,
  clock: ClockReason & { readonly opensOn: LocalDate | null; readonly lastDay: LocalDate | null },
  { today }: ClockSetting,
): CaseClock => caseClock(code, 'window', clock, clock, today);

/** Section 75(2)-(2A): the first window, then each two years. */
function conditionalClocks(status: RunningStatus, extras: ClockExtras, setting: ClockSetting): CaseClock[] {
  const code = 'COND_DISCHARGE_TRIBUNAL_WINDOW';
  const from = extras.conditionsFrom ?? status.conditionallyDischargedOn;
  const deprives = extras.depriveLibertyConditions ?? null;
  if (from === null || deprives === null) {
    const missing = [
      ...(from === null ? (['conditional-discharge-date'] as const) : []),
      ...(deprives === null ? (['liberty-conditions'] as const) : []),
    ];
    return [askFor(code, 'window', missing, 'MHA 1983 s.75(2)-(2A)', 'CD-TRIBUNAL@2026-02-18')];
  }
  const first = tribunal.conditionalDischargeWindow(from, deprives, setting.commenced);
  if (first.lastDay === null || first.lastDay >= setting.today) return [caseWindow(code, first, setting)];
  let until = deprives ? 36 : 48;
  while (lastDayOfMonths(from, until) < setting.today) until += 24;
  const window = windowBetweenMonths(from, until - 24, until);
  const working = [step('day-one', from), step('opens', window.opensOn), step('last-day', window.lastDay)];
  return [caseWindow(code, { ...first, ...window, working }, setting)];
}

/** The longest a remand or an interim order can last in all; the court's own period may be shorter. */
function courtLimit(status: RunningStatus, { today }: ClockSetting): CaseClock[] {
  const isInterim = status.section === '38';
  const code = isInterim ? 'INTERIM_ORDER_LIMIT' : 'REMAND_LIMIT';
  const citation = isInterim ? 'MHA 1983 s.38(5)' : 'MHA 1983 ss.35(7), 36(6)';
  const ruleVersion = `${code}@1983-09-30`;
  const { startedOn } = status;
  if (startedOn === null) return [askFor(code, 'authority', ['section-start'], citation, ruleVersion)];
  const lastDay = isInterim ? lastDayOfMonths(startedOn, 12) : lastDayOfDays(startedOn, 84);
  const working = [step('day-one', startedOn), step('last-day', lastDay)];
  const reason: ClockReason = { status: 'ordinary', citation, ruleVersion, working, openPoint: null, missing: [] };
  return [caseClock(code, 'authority', { opensOn: startedOn, lastDay }, reason, today)];
}

/** Clocks of somebody detained under Part 3 by a court or the Secretary of State, conditional discharge included. */
export function courtClocks(status: RunningStatus, extras: ClockExtras, setting: ClockSetting): CaseClock[] {
  const { section } = status;
  if (status.isConditionallyDischarged) return conditionalClocks(status, extras, setting);
  if (['35', '36', '38'].includes(section)) return courtLimit(status, setting);
  if (RESTRICTED_SECTIONS.includes(section) || status.isRestricted === true) return restrictedClocks(status, setting);
  return HOSPITAL_ORDER_SECTIONS.includes(section) ? hospitalOrderClocks(status, setting) : [];
}
