import { dateIn, flagIn, instantIn, numberIn, textIn, textsIn, type Given } from '../law/given.js';
import { NOTHING_COMMENCED, type Commencements, type FactCode } from '../law/index.js';
import type { Holidays } from '../time/index.js';
import * as hours from './hour-clocks.js';
import * as periods from './period-clocks.js';
import * as references from './reference-clocks.js';
import * as tribunal from './tribunal-clocks.js';

interface Setting {
  readonly holidays: Holidays;
  readonly commenced: Commencements;
}
type Evaluate = (given: Given, setting: Setting) => object;

/** Raised inside one evaluation when a fact is absent; turned into `needs_information` before it leaves. */
class Missing extends Error {
  constructor(readonly fact: FactCode) {
    super(fact);
  }
}
function known<Value>(value: Value | null, fact: FactCode): Value {
  if (value === null) throw new Missing(fact);
  return value;
}
const day = (given: Given, field: string, fact: FactCode = 'section-start') => known(dateIn(given, field), fact);
const time = (given: Given, field: string, fact: FactCode = 'hold-time') => known(instantIn(given, field), fact);
const renewals = (given: Given) => known(numberIn(given, 'renewals'), 'renewal');
const section = (given: Given) => known(textIn(given, 'section'), 'legal-status');
const authorityEnd = (given: Given) => day(given, 'authorityLastDay', 'renewal');

const PERIODS = {
  S2_DETENTION: (given, { commenced }) => periods.s2Detention(day(given, 'admittedOn'), commenced),
  NR_BAR_PERIOD: (given, { commenced }) => periods.nearestRelativeBar(day(given, 'barringReportOn'), commenced),
  CTO_CERTIFICATE_EXEMPTION: (given, { commenced }) =>
    periods.ctoCertificateExemption(day(given, 'ctoMadeOn'), commenced),
  CTO_REVOKED_AUTHORITY: (given, { commenced }) => periods.ctoRevokedAuthority(day(given, 'revokedOn'), commenced),
  S3_AUTHORITY: (given, { commenced }) => periods.s3Authority(day(given, 'startsOn'), renewals(given), commenced),
  GUARDIANSHIP_AUTHORITY: (given, { commenced }) =>
    periods.guardianshipAuthority(day(given, 'startsOn'), renewals(given), commenced),
  HOSPITAL_ORDER_AUTHORITY: (given, { commenced }) =>
    periods.hospitalOrderAuthority(
      known(dateIn(given, 'startsOn') ?? dateIn(given, 'orderOn'), 'section-start'),
      renewals(given),
      commenced,
    ),
  CTO_PERIOD: (given, { commenced }) => periods.ctoPeriod(day(given, 'startsOn'), renewals(given), commenced),
  RENEWAL_EXAM_WINDOW: (given, { commenced }) => periods.renewalExamWindow(authorityEnd(given), commenced),
  AWOL_RETAKE: (given) =>
    periods.awolRetake({
      section: section(given),
      firstDayAbsent: day(given, 'firstDayAbsent'),
      authorityLastDay: authorityEnd(given),
    }),
  AWOL_EXTENSION: (given) =>
    periods.awolExtension({
      section: section(given),
      authorityLastDay: authorityEnd(given),
      returnedOn: day(given, 'returnedOn'),
      firstDayAbsent: dateIn(given, 'firstDayAbsent'),
    }),
} satisfies Record<string, Evaluate>;

const HOURS = {
  S4_EMERGENCY: (given) => hours.s4Emergency(time(given, 'admittedAt', 'admission-time')),
  S5_2: (given) => hours.s5Doctor(time(given, 'reportFurnishedAt'), instantIn(given, 'nurseRecordAt')),
  S5_4: (given) => hours.s5Nurse(time(given, 'recordedAt'), instantIn(given, 'clinicianArrivedAt')),
  S135: (given) => hours.s135Hold(time(given, 'arrivedAt'), numberIn(given, 'extensionHours') ?? 0),
  S136: (given) => hours.s136Hold(time(given, 'arrivedAt'), numberIn(given, 'extensionHours') ?? 0),
  CTO_RECALL: (given) => hours.ctoRecall(time(given, 'detentionBeganAt')),
  NR_DISCHARGE_NOTICE: (given) => hours.nearestRelativeNotice(time(given, 'noticeGivenAt')),
} satisfies Record<string, Evaluate>;

const TRIBUNAL = {
  S2_TRIBUNAL_WINDOW: (given, { holidays, commenced }) =>
    tribunal.s2TribunalWindow(day(given, 'admittedOn'), holidays, commenced),
  S3_TRIBUNAL_WINDOW: (given, { commenced }) => tribunal.s3TribunalWindow(day(given, 'startsOn'), commenced),
  GUARDIANSHIP_TRIBUNAL_WINDOW: (given, { commenced }) =>
    tribunal.guardianshipTribunalWindow(day(given, 'startsOn'), commenced),
  CTO_TRIBUNAL_WINDOW: (given, { commenced }) => tribunal.ctoTribunalWindow(day(given, 'startsOn'), commenced),
  CTO_REVOKED_TRIBUNAL_WINDOW: (given, { commenced }) =>
    tribunal.ctoRevokedTribunalWindow(day(given, 'startsOn'), commenced),
  HOSPITAL_ORDER_TRIBUNAL_WINDOW: (given, { commenced }) =>
    tribunal.hospitalOrderTribunalWindow(day(given, 'orderOn'), commenced),
  RESTRICTED_TRIBUNAL_WINDOW: (given, { commenced }) =>
    tribunal.restrictedTribunalWindow(day(given, 'orderOn'), commenced),
  RESTRICTED_TRIBUNAL_WINDOW_NTH: (given, { commenced }) =>
    tribunal.restrictedTribunalWindowNth(day(given, 'orderOn'), known(numberIn(given, 'n'), 'renewal'), commenced),
  NR_DISPLACED_TRIBUNAL_WINDOW: (given, { commenced }) =>
    tribunal.nearestRelativeDisplacedWindow(day(given, 'orderOn'), numberIn(given, 'n') ?? 1, commenced),
  COND_DISCHARGE_TRIBUNAL_WINDOW: (given, { commenced }) =>
    tribunal.conditionalDischargeWindow(
      day(given, 'relevantDate', 'conditional-discharge-date'),
      known(flagIn(given, 'depriveLibertyConditions'), 'liberty-conditions'),
      commenced,
    ),
  NR_BAR_TRIBUNAL_WINDOW: (given, { commenced }) =>
    tribunal.nearestRelativeBarWindow(day(given, 'nrInformedOn'), commenced),
  HEARING_S2_FTT: (given) => tribunal.s2HearingBy(day(given, 'applicationReceivedOn')),
} satisfies Record<string, Evaluate>;

const REFERENCES = {
  S68_SIX_MONTH_REFERENCE: (given, { commenced }) =>
    references.sixMonthReference(
      day(given, 'applicableDay', 'episode-start'),
      textsIn(given, 'patientApplications'),
      commenced,
    ),
  COND_DISCHARGE_DOL_REFERENCE: (given, { commenced }) =>
    tribunal.conditionalDischargeReference(day(given, 'dolConditionsFrom', 'liberty-conditions'), commenced),
  SAR: (given, { holidays }) =>
    references.accessRequestDue(day(given, 'receivedOn'), flagIn(given, 'extended') ?? false, holidays),
} satisfies Record<string, Evaluate>;

const CLOCKS = { ...PERIODS, ...HOURS, ...TRIBUNAL, ...REFERENCES };
export type ClockCode = keyof typeof CLOCKS;
export const CLOCK_CODES: readonly ClockCode[] = Object.keys(CLOCKS).filter(isClockCode);
/** Whether a text names one of the clocks above. */
export function isClockCode(code: string): code is ClockCode {
  return Object.hasOwn(CLOCKS, code);
}

/**
 * One clock by its code, from facts named as the clock names them (plain JSON); the dates and reason of that clock, or
 * `needs_information`. Throws `UnreadableFact` for a fact that cannot be read, `HolidaysUnknown` past the calendar, and
 * `NoRuleOnDate` for an event before the rule. Source: see each clock.
 */
export function evaluateClock(
  code: ClockCode,
  given: Given,
  holidays: Holidays,
  commenced: Commencements = NOTHING_COMMENCED,
): Readonly<Record<string, unknown>> {
  const evaluate: Evaluate = CLOCKS[code];
  try {
    return { ...evaluate(given, { holidays, commenced }) };
  } catch (error) {
    if (error instanceof Missing) return { status: 'needs_information', missing: [error.fact] };
    throw error;
  }
}
