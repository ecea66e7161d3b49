import { lastDayOfDays, lastDayOfMonths } from '../clocks/arithmetic.js';
import type { CommunityStatus } from '../codes/index.js';
import type { Country } from '../law/index.js';
import { addDays, type LocalDate } from '../time/index.js';
import { startMoment } from './moment.js';
import { HOLDING_SECTIONS, isHoldingSection, RESTRICTED_SECTIONS, type AuthorityFamily } from './sections.js';
import { NO_POSITION, type Authority, type Holding, type LegalPosition } from './state.js';

/** What a referral form tells of somebody's legal status: one code, one date. Null is "not known". */
export interface CodedStatus {
  /** Mental Health Act legal status classification code, two characters. */
  readonly legalStatusCode: string | null;
  /** Held apart, since the code list has neither: community treatment order, conditional discharge. */
  readonly communityStatus: CommunityStatus | null;
  /** The day the status named began: the community status if there is one, else the section. */
  readonly startedOn: LocalDate | null;
  readonly secondRecommendationReceived: boolean | null;
  readonly country: Country | null;
}

export type CodedKind = AuthorityFamily | 'holding' | 'informal' | 'none' | 'unknown';
export interface CodedMeaning {
  readonly kind: CodedKind;
  readonly section: string;
}
const part3 = (section: string): CodedMeaning => ({ kind: 'part3', section });

/**
 * From a code to a row of the status table. Source: NHS Data Dictionary, Mental Health Act legal status classification.
 */
const MEANING: Readonly<Record<string, CodedMeaning>> = {
  '01': { kind: 'informal', section: 'informal' },
  '02': { kind: 'civil', section: '2' },
  '03': { kind: 'civil', section: '3' },
  '04': { kind: 'civil', section: '4' },
  '05': { kind: 'holding', section: '5(2)' },
  '06': { kind: 'holding', section: '5(4)' },
  '07': part3('35'),
  '08': part3('36'),
  '09': part3('37/41'),
  '10': part3('37'),
  '12': part3('38'),
  '13': part3('44'),
  '14': part3('46'),
  '15': part3('47/49'),
  '16': part3('47'),
  '17': part3('48/49'),
  '18': part3('48'),
  '19': { kind: 'holding', section: '135' },
  '20': { kind: 'holding', section: '136' },
  '31': part3('CPIA5'),
  '34': part3('45A'),
  '35': { kind: 'guardianship', section: '7' },
  '36': { kind: 'guardianship', section: '37' },
  '37': part3('45A'),
  '38': part3('37'),
  '98': { kind: 'none', section: '' },
};

/** What the code and the community status mean together; a community status says more than the code beneath it. */
export function meaningOf({
  legalStatusCode,
  communityStatus,
  secondRecommendationReceived,
}: CodedStatus): CodedMeaning {
  if (communityStatus === 'CTO') return { kind: 'community', section: 'CTO' };
  if (communityStatus === 'CD') return part3('37/41');
  const meaning = MEANING[legalStatusCode ?? ''] ?? { kind: 'unknown', section: '' };
  return meaning.section === '4' && secondRecommendationReceived === true ? { ...meaning, section: '2' } : meaning;
}

const DAYS_AT_MOST: Readonly<Record<string, number>> = {
  '2': 28,
  '35': 84,
  '36': 84,
  '4': 4,
  '5(2)': 4,
  '5(4)': 2,
  '135': 3,
  '136': 3,
};

/** The last day on which a status that nothing renews could still run, or null where something could renew it. */
export function latestPossibleDay(section: string, startedOn: LocalDate): LocalDate | null {
  if (section === '38') return lastDayOfMonths(startedOn, 12);
  const days = DAYS_AT_MOST[section];
  return days === undefined ? null : lastDayOfDays(startedOn, days);
}

function authorityOf(status: CodedStatus, meaning: CodedMeaning, family: AuthorityFamily, day: LocalDate): Authority {
  const startedOn = status.startedOn ?? day;
  return {
    family,
    section: meaning.section,
    place: status.country,
    startedOn,
    startedAt: startMoment(startedOn),
    isTimed: false,
    origin: 'admission',
    renewals: 0,
    isRestricted: meaning.section === 'CPIA5' ? null : RESTRICTED_SECTIONS.includes(meaning.section),
    conditionallyDischargedOn: status.communityStatus === 'CD' ? startedOn : null,
    beneath: null,
    recalledTo: null,
  };
}

/** The position that a coded status asserts, taken at its word: nothing lapses. */
export function codedPosition(status: CodedStatus, day: LocalDate): LegalPosition {
  const meaning = meaningOf(status);
  const base: LegalPosition = { ...NO_POSITION, lastPlace: status.country };
  const ward = { place: status.country, deprivationOfLiberty: false };
  const { kind, section } = meaning;
  if (kind === 'informal') return { ...base, ward };
  if (kind === 'none' || kind === 'unknown') return base;
  if (kind !== 'holding') return { ...base, [kind]: authorityOf(status, meaning, kind, day) };
  if (!isHoldingSection(section)) throw new RangeError(`not one of ${HOLDING_SECTIONS.join()}: ${section}`);
  const startedAt = startMoment(status.startedOn ?? day);
  const holding: Holding = {
    section,
    place: status.country,
    startedAt,
    isTimed: false,
    endsAt: startMoment(addDays(day, 1)),
  };
  return { ...base, holding, ward: section.startsWith('5') ? ward : null };
}
