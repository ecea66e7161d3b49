import { addDays, daysBetween, localDate, type LocalDate } from '@alongside/domain';
import { CLOSURE_REASONS, CONTACT_OUTCOME_CODES, INELIGIBLE_REASONS, SOURCES } from '@alongside/domain/codes';
import type { MeasureReport } from '../../src/cli/kpi/measure-report.js';

/** Numbers that follow from a seed (mulberry32), so that a failure can be seen again. */
export class Chance {
  constructor(private state: number) {}
  private next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }
  is(percent: number): boolean {
    return this.below(100) < percent;
  }
  one<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new RangeError('nothing to choose from');
    return item;
  }
  some<T>(items: readonly T[]): readonly T[] {
    return items.filter(() => this.is(60));
  }
}

const FIRST = localDate('2026-02-20');
const LAST = localDate('2026-07-31');

const day = (chance: Chance, from: LocalDate = FIRST): LocalDate => addDays(from, chance.below(Math.max(1, daysBetween(from, LAST))));
/** Instants crowd around midnight in London, both sides of the clock change, and on the same few minutes. */
const time = (chance: Chance) => chance.one(['00:00:00', '08:30:00', '16:59:00', '17:00:00', '22:59:00', '23:00:00', '23:15:00', '23:59:59']);
const at = (chance: Chance, date: LocalDate) => `${date}T${time(chance)}Z`;
const near = (chance: Chance, date: LocalDate, spread: number) => addDays(date, chance.below(spread) - 1);
const maybe = <T>(chance: Chance, percent: number, value: () => T): T | null => (chance.is(percent) ? value() : null);

function rules(chance: Chance): MeasureReport['rules'] {
  const holidays = ['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-12-28'];
  return {
    timezone: 'Europe/London',
    cutoffLocalTime: chance.one([null, null, '17:00', '00:00']),
    bankHolidays: [...holidays, ...Array.from({ length: 4 }, () => day(chance))],
    reReferralWindowDays: chance.one([0, 30, 90]),
    pausableReasons: chance.one([['INFO_REQUESTED'], ['INFO_REQUESTED', 'ON_LEAVE'], []]),
    reachedOutcomes: chance.one([['DELIVERED', 'SEEN_DECLINED'], ['DELIVERED']]),
    notAttemptOutcomes: chance.one([['CANCELLED_BY_PERSON', 'CANCELLED_BY_SERVICE', 'CANCELLED_BY_OTHER'], ['CANCELLED_BY_SERVICE', 'ASLEEP']]),
    voidClosureReasons: chance.some(CLOSURE_REASONS),
    detainedLegalStatus: ['02', '03', ...chance.some(['07', '09', '37'])],
    targets: {
      ackWD: chance.below(3),
      allocateWD: 1 + chance.below(4),
      firstContactWD: { IMHA: { ROUTINE: 1 + chance.below(5), URGENT: chance.below(2) }, CARE_ACT: { ROUTINE: 5, URGENT: 2 } },
      urgentElapsedHours: chance.one([4, 24, 48]),
    },
    waitBandsWD: chance.one([[[0, 2], [3, 5], [6, 10], [11, null]], [[0, 0], [1, 9], [10, null]]]),
  };
}

function pauses(chance: Chance, receivedOn: LocalDate): MeasureReport['referrals'][number]['pauses'] {
  return Array.from({ length: chance.is(40) ? 1 + chance.below(3) : 0 }, () => {
    const from = near(chance, receivedOn, 12);
    return { from, to: maybe(chance, 70, () => addDays(from, chance.below(12))), reason: chance.one(['INFO_REQUESTED', 'INFO_REQUESTED', 'ON_LEAVE']) };
  });
}

function referral(chance: Chance, index: number, people: number, earlier: readonly string[]): MeasureReport['referrals'][number] {
  const receivedOn = day(chance);
  const closedOn = maybe(chance, 50, () => near(chance, receivedOn, chance.one([4, 40])));
  const eligibility = chance.one(['ELIGIBLE', 'ELIGIBLE', 'ELIGIBLE', 'INELIGIBLE', 'PENDING']);
  const duplicateOf = earlier.length > 0 ? maybe(chance, 8, () => chance.one(earlier)) : null;
  return {
    id: `R${String((index * 37) % 997)}-${index}`,
    personId: `P${chance.below(people)}`,
    service: chance.one(['IMHA', 'IMHA', 'CARE_ACT']),
    receivedAt: at(chance, receivedOn),
    source: chance.one(SOURCES),
    priority: chance.one(['ROUTINE', 'ROUTINE', 'URGENT']),
    autoReferral: chance.is(25),
    legalStatus: chance.one(['02', '03', '09', '35', 'CTO', 'CD', '01', null]),
    ward: null,
    eligibility: duplicateOf === null ? eligibility : null,
    eligibilityDecidedOn: eligibility === 'PENDING' ? null : near(chance, receivedOn, 9),
    ineligibleReason: eligibility === 'INELIGIBLE' ? chance.one(INELIGIBLE_REASONS) : null,
    duplicateOf,
    ackAt: maybe(chance, 80, () => at(chance, near(chance, receivedOn, 5))),
    allocatedAt: maybe(chance, 70, () => at(chance, near(chance, receivedOn, 7))),
    pauses: pauses(chance, receivedOn),
    caseOpenedOn: maybe(chance, 50, () => near(chance, receivedOn, 15)),
    instruction: 'INSTRUCTED',
    closedOn,
    closureReason: closedOn && chance.one(CLOSURE_REASONS),
    feedbackOffered: false,
    outcomes: [],
    statements: [],
    feedback: null,
  };
}

function contact(chance: Chance, index: number, referrals: MeasureReport['referrals']): MeasureReport['contacts'][number] {
  const of = chance.one(referrals);
  const date = chance.is(85) ? near(chance, localDate(of.receivedAt.slice(0, 10)), 9) : day(chance);
  const kind = chance.one(['PERSON_CONTACT', 'PERSON_CONTACT', 'PERSON_CONTACT', 'PERSON_CONTACT', 'MEETING', 'CASEWORK', 'DROP_IN']);
  return {
    id: `C${String((index * 53) % 1009)}-${index}`,
    referralId: kind === 'DROP_IN' ? null : of.id,
    startedAt: chance.is(15) ? of.receivedAt : at(chance, date),
    kind,
    mode: 'F2F',
    meetingType: kind === 'MEETING' ? 'WARD_ROUND' : null,
    outcome: kind === 'CASEWORK' ? null : chance.is(40) ? chance.one(['DELIVERED', 'SEEN_DECLINED']) : chance.one(CONTACT_OUTCOME_CODES),
    durationMin: 5 * chance.below(20),
    travelMin: 0,
    privacy: null,
    interpreterUsed: null,
    headcount: kind === 'DROP_IN' ? chance.below(9) : null,
  };
}

/** A provider nobody planned: odd rules, dates that crowd where rules meet, and periods cut at different days. */
export function randomMeasureFile(seed: number, size = 60): MeasureReport {
  const chance = new Chance(seed);
  const referrals: MeasureReport['referrals'][number][] = [];
  for (let index = 0; index < size; index += 1) {
    const ids = referrals.filter(({ duplicateOf }) => duplicateOf === null).map(({ id }) => id);
    referrals.push(referral(chance, index, Math.ceil(size * 0.7), ids));
  }
  const periods = [
    { id: 'quarter', from: '2026-04-01', to: '2026-06-30', asOf: '2026-07-07' },
    { id: 'early', from: '2026-04-01', to: '2026-06-30', asOf: '2026-05-20' },
    { id: 'month', from: '2026-03-01', to: '2026-03-31', asOf: addDays(localDate('2026-03-31'), chance.below(30)) },
  ];
  return {
    rules: rules(chance),
    periods,
    denominators: periods.flatMap(({ id }) => ['Alder', 'Birch'].map((ward) => ({ period: id, ward, detentionsStarted: chance.below(20) }))),
    people: Array.from({ length: Math.ceil(size * 0.7) }, (_, index) => ({ id: `P${index}`, ethnicCategory: chance.one(['A', 'Z', '99']), interpreterNeeded: false })),
    referrals,
    contacts: Array.from({ length: Math.ceil(size * 1.4) }, (_, index) => contact(chance, index, referrals)),
    expected: {},
  };
}
