import { addDays, laterOf, type LocalDate } from '../time/index.js';
import { lastDayOfMonths } from './arithmetic.js';
import { askFor, caseClock, type CaseClock } from './case-clock.js';
import {
  askStart,
  fixedAuthority,
  renewableClocks,
  s2Window,
  windowClock,
  type ClockSetting,
} from './case-clock-builders.js';
import { ctoRecall, s4Emergency } from './hour-clocks.js';
import { ctoCertificateExemption, s2Detention } from './period-clocks.js';
import { sixMonthReference } from './reference-clocks.js';
import { isReformed, reformedReference } from './reformed-references.js';
import type { ClockExtras, RunningStatus } from './running-status.js';
import * as tribunal from './tribunal-clocks.js';

function s2Clocks(status: RunningStatus, extras: ClockExtras, setting: ClockSetting): CaseClock[] {
  const { startedOn } = status;
  const window = s2Window(startedOn, setting);
  if (startedOn === null) return [askStart('S2_DETENTION', 'authority', 'S2_DETENTION', setting), window];
  const authority = fixedAuthority('S2_DETENTION', s2Detention(startedOn, setting.commenced), status, setting);
  if (status.extendedTo === null || !isReformed(startedOn, setting)) return [authority, window];
  return [authority, window, ...reference(status, extras, setting)];
}

function s4Clocks({ startedAt }: RunningStatus, { today }: ClockSetting): CaseClock[] {
  if (startedAt === null)
    return [askFor('S4_EMERGENCY', 'hours', ['admission-time'], 'MHA 1983 s.4(4)', 'S4_EMERGENCY@1983-09-30')];
  const clock = s4Emergency(startedAt);
  return [caseClock('S4_EMERGENCY', 'hours', clock, clock, today)];
}

/** The six-month reference counts from the first section 2 or 3 admission of the episode, not from this one. */
function reference(status: RunningStatus, extras: ClockExtras, setting: ClockSetting): CaseClock[] {
  const { episodeStartedOn } = status;
  if (status.origin === 'cto-revoked') return [];
  if (episodeStartedOn === null) {
    const isSurelyPast = status.startedOn !== null && lastDayOfMonths(status.startedOn, 6) < setting.today;
    const missing = ['episode-start', 'tribunal-applications'] as const;
    const ask = () =>
      askFor(
        'S68_SIX_MONTH_REFERENCE',
        'reference',
        missing,
        'MHA 1983 s.68(2)-(5)',
        'S68_SIX_MONTH_REFERENCE@2008-11-03',
      );
    return isSurelyPast || status.startedOn === null ? [] : [ask()];
  }
  if (isReformed(episodeStartedOn, setting)) {
    return reformedReference('S68_SIX_MONTH_REFERENCE', episodeStartedOn, extras.applications ?? null, setting);
  }
  const clock = sixMonthReference(episodeStartedOn, extras.applications ?? null, setting.commenced);
  if (clock.referralRequired === false) return [];
  return [caseClock('S68_SIX_MONTH_REFERENCE', 'reference', { lastDay: clock.periodEndsOn }, clock, setting.today)];
}

/** Which first application window a section 3 patient has, by how they came to be under section 3. */
function s3Window(status: RunningStatus, setting: ClockSetting): CaseClock {
  if (status.origin === 'cto-revoked') {
    return windowClock('CTO_REVOKED_TRIBUNAL_WINDOW', status.startedOn, tribunal.ctoRevokedTribunalWindow, setting);
  }
  if (status.origin === 'guardianship-moved') {
    const code = 'GUARDIANSHIP_TO_HOSPITAL_TRIBUNAL_WINDOW';
    return windowClock(code, status.beganOn, tribunal.guardianshipToHospitalTribunalWindow, setting);
  }
  return windowClock('S3_TRIBUNAL_WINDOW', status.startedOn, tribunal.s3TribunalWindow, setting);
}

/** Clocks of somebody detained under Part 2: the end of the authority and the windows to apply to the tribunal. */
export function civilClocks(status: RunningStatus, extras: ClockExtras, setting: ClockSetting): CaseClock[] {
  if (status.section === '2') return s2Clocks(status, extras, setting);
  if (status.section === '4') return s4Clocks(status, setting);
  const firstWindow = () => s3Window(status, setting);
  const plan = { kind: 'civil', authority: 'S3_AUTHORITY', firstWindow } as const;
  return [...renewableClocks(status, plan, setting), ...reference(status, extras, setting)];
}

/** Clocks of somebody under guardianship: its end, the tribunal windows, the next renewal. */
export function guardianshipClocks(status: RunningStatus, setting: ClockSetting): CaseClock[] {
  const work = status.section === '37' ? tribunal.guardianshipOrderTribunalWindow : tribunal.guardianshipTribunalWindow;
  const firstWindow = () => windowClock('GUARDIANSHIP_TRIBUNAL_WINDOW', status.startedOn, work, setting);
  return renewableClocks(status, { kind: 'guardianship', authority: 'GUARDIANSHIP_AUTHORITY', firstWindow }, setting);
}

/**
 * Section 69(3)-(5): from a court's hospital order, only what is left of the window after the order's first six months.
 */
export function afterOrder(clock: CaseClock, orderOn: LocalDate | null): CaseClock[] {
  if (orderOn === null || clock.opensOn === null || clock.lastDay === null) return [clock];
  const opensOn = laterOf(clock.opensOn, addDays(lastDayOfMonths(orderOn, 6), 1));
  return opensOn > clock.lastDay ? [] : [{ ...clock, opensOn, citation: `${clock.citation}; MHA 1983 s.69(3)-(5)` }];
}

function recallClocks({ isRecalled, recalledAt }: RunningStatus, { today }: ClockSetting): CaseClock[] {
  if (!isRecalled) return [];
  if (recalledAt === null)
    return [askFor('CTO_RECALL', 'hours', ['hold-time'], 'MHA 1983 s.17F(6), (8)', 'CTO_RECALL@2008-11-03')];
  const clock = ctoRecall(recalledAt);
  return [caseClock('CTO_RECALL', 'hours', clock, clock, today)];
}

/** Made once section 31 of the 2025 Act has begun, a CTO has references of its own; before, those of the episode. */
function communityReference(
  status: RunningStatus,
  startedOn: LocalDate,
  extras: ClockExtras,
  setting: ClockSetting,
): CaseClock[] {
  if (isReformed(startedOn, setting)) {
    return reformedReference('CTO_REFERENCE', startedOn, extras.applications ?? null, setting);
  }
  return status.episodeStartedOn === null ? [] : reference(status, extras, setting);
}

/**
 * Clocks of somebody on a community treatment order, or recalled from one: its end, the tribunal windows, the 72 hours
 * of a recall.
 */
export function communityClocks(status: RunningStatus, extras: ClockExtras, setting: ClockSetting): CaseClock[] {
  const { startedOn, orderOn } = status;
  const window = () => windowClock('CTO_TRIBUNAL_WINDOW', startedOn, tribunal.ctoTribunalWindow, setting);
  const plan = { kind: 'community', authority: 'CTO_PERIOD', firstWindow: window } as const;
  const clocks = renewableClocks(status, plan, setting).flatMap((clock) =>
    clock.code === 'CTO_TRIBUNAL_WINDOW' ? afterOrder(clock, orderOn) : [clock],
  );
  if (startedOn === null) return clocks;
  const exemption = ctoCertificateExemption(startedOn, setting.commenced);
  const dates = { opensOn: startedOn, lastDay: exemption.lastDay };
  const certificate = caseClock('CTO_CERTIFICATE_EXEMPTION', 'examination', dates, exemption, setting.today);
  const referred = communityReference(status, startedOn, extras, setting);
  return [...clocks, certificate, ...recallClocks(status, setting), ...referred];
}
