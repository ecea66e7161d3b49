import { localDate, type Holidays } from '../time/index.js';

/** Working days from receipt to the first attempt and the first contact, by service and priority. */
export type FirstContactTargets = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A band of working days waited; no upper end is open. */
export interface WaitBand {
  readonly label: string;
  readonly from: number;
  readonly to: number | null;
}

/**
 * What a provider or its contract settles about the figures. No complete contract schedule is public, so every target
 * is a setting and none a constant (practice reference, section 2).
 */
export interface MeasureSettings {
  readonly holidays: Holidays;
  /** 'HH:MM' in London: what comes at or after it counts as received the next day. Usually null, no cut-off. */
  readonly cutoffLocalTime: string | null;
  readonly reReferralWindowDays: number;
  readonly pausableReasons: ReadonlySet<string>;
  readonly reachedOutcomes: ReadonlySet<string>;
  readonly notAttemptOutcomes: ReadonlySet<string>;
  readonly voidClosureReasons: ReadonlySet<string>;
  readonly detainedLegalStatus: ReadonlySet<string>;
  readonly targets: {
    readonly ackWD: number;
    readonly allocateWD: number;
    readonly firstContactWD: FirstContactTargets;
    readonly urgentElapsedHours: number;
  };
  readonly waitBandsWD: readonly WaitBand[];
}

/** The settings in the form that files of measures carry them (`rules`), and in which a provider's are stored. */
export interface MeasureRules {
  readonly timezone: string;
  readonly bankHolidays: readonly string[];
  readonly cutoffLocalTime: string | null;
  readonly reReferralWindowDays: number;
  readonly pausableReasons: readonly string[];
  readonly reachedOutcomes: readonly string[];
  readonly notAttemptOutcomes: readonly string[];
  readonly voidClosureReasons: readonly string[];
  readonly detainedLegalStatus: readonly string[];
  readonly targets: MeasureSettings['targets'];
  readonly waitBandsWD: readonly (readonly (number | null)[])[];
}

/** A list of bank holidays is known for whole years, from its first to its last. A fault for an empty list. */
export function holidaysListed(days: readonly string[]): Holidays {
  const years = days.map((day) => Number(localDate(day).slice(0, 4)));
  if (years.length === 0) throw new RangeError('no bank holidays are given');
  const year = (value: number) => String(value).padStart(4, '0');
  return {
    days: new Set(days),
    firstKnown: localDate(`${year(Math.min(...years))}-01-01`),
    lastKnown: localDate(`${year(Math.max(...years))}-12-31`),
  };
}

/** A band from its two ends, as settings are stored; null above is open. A fault for anything else. */
export const bandOf = ([from, to]: readonly (number | null)[]): WaitBand => {
  if (typeof from !== 'number' || to === undefined) throw new RangeError('a wait band has a lower and an upper end');
  return { label: to === null ? `${from}+` : `${from}-${to}`, from, to };
};

/** Reads settings from their stored form. Refuses another time zone than London, which every date rule works in. */
export function measureSettingsOf(rules: MeasureRules): MeasureSettings {
  if (rules.timezone !== 'Europe/London')
    throw new RangeError(`dates are worked out in Europe/London, not ${rules.timezone}`);
  return {
    holidays: holidaysListed(rules.bankHolidays),
    cutoffLocalTime: rules.cutoffLocalTime,
    reReferralWindowDays: rules.reReferralWindowDays,
    pausableReasons: new Set(rules.pausableReasons),
    reachedOutcomes: new Set(rules.reachedOutcomes),
    notAttemptOutcomes: new Set(rules.notAttemptOutcomes),
    voidClosureReasons: new Set(rules.voidClosureReasons),
    detainedLegalStatus: new Set(rules.detainedLegalStatus),
    targets: rules.targets,
    waitBandsWD: rules.waitBandsWD.map(bandOf),
  };
}
