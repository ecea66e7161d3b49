import { NOTHING_COMMENCED, type Commencements } from '../law/index.js';
import type { HoldingSection } from '../legal-status/index.js';
import type { Holidays, LocalDate } from '../time/index.js';
import { askFor, caseClock, type CaseClock, type CaseClockCode } from './case-clock.js';
import { stillOpen, type ClockSetting } from './case-clock-builders.js';
import { civilClocks, communityClocks, guardianshipClocks } from './civil-case-clocks.js';
import { clockRule } from './clock-rules.js';
import { step, type ClockReason } from './clock.js';
import { courtClocks } from './court-case-clocks.js';
import {
  runningOn,
  type ClockExtras,
  type ClockFacts,
  type RunningHolding,
  type RunningStatus,
} from './running-status.js';

const HOLDING_CODES = { '5(2)': 'S5_2', '5(4)': 'S5_4', '135': 'S135', '136': 'S136' } as const satisfies Record<
  HoldingSection,
  CaseClockCode
>;

function holdingClock(holding: RunningHolding, { today, commenced }: ClockSetting): CaseClock {
  const code = HOLDING_CODES[holding.section];
  const { citation, ruleVersion } = clockRule(code, today, commenced);
  const { startedAt, endsAt } = holding;
  if (startedAt === null || endsAt === null) return askFor(code, 'hours', ['hold-time'], citation, ruleVersion);
  const working = [step('hours-begin', startedAt), step('hours-end', endsAt)];
  const reason: ClockReason = { status: 'ordinary', citation, ruleVersion, working, openPoint: null, missing: [] };
  return caseClock(code, 'hours', { expiresAt: endsAt }, reason, today);
}

function statusClocks(status: RunningStatus, extras: ClockExtras, setting: ClockSetting): CaseClock[] {
  switch (status.family) {
    case 'civil':
      return civilClocks(status, extras, setting);
    case 'community':
      return communityClocks(status, extras, setting);
    case 'guardianship':
      return guardianshipClocks(status, setting);
    case 'part3':
      return courtClocks(status, extras, setting);
  }
}

/**
 * Soonest first; a clock without a day comes last; then by code, so that the order never depends on the facts' order.
 */
function bySoonest(a: CaseClock, b: CaseClock): number {
  const [left, right] = [a.daysLeft ?? Infinity, b.daysLeft ?? Infinity];
  return left === right ? a.code.localeCompare(b.code) : left - right;
}

/**
 * The clocks a case should show today, soonest first: powers running, time to apply that is open or still to come, the
 * examination window once near, references, hours. A window that has closed is left out; a power told as running whose
 * last day is past stays, late. Facts missing give a clock with `needs_information` and no guess; a status nobody has
 * told gives none. Facts are a dated timeline, or the coded status of a referral. Source: MHA 1983 ss.2-5, 17A-17G, 18,
 * 20-22, 29, 66-75; rules A1 to A11.
 */
export function clocksFor(
  facts: ClockFacts,
  holidays: Holidays,
  today: LocalDate,
  commenced: Commencements = NOTHING_COMMENCED,
): readonly CaseClock[] {
  const setting: ClockSetting = { today, holidays, commenced };
  const { statuses, holding } = runningOn(facts, today, commenced);
  const clocks = statuses.flatMap((status) => statusClocks(status, facts, setting));
  return stillOpen([...clocks, ...(holding ? [holdingClock(holding, setting)] : [])], setting).sort(bySoonest);
}

/** The clock to show where there is room for one: the soonest with a day or an hour. */
export const soonestClock = (clocks: readonly CaseClock[]): CaseClock | null =>
  clocks.find((clock) => clock.daysLeft !== null) ?? null;
