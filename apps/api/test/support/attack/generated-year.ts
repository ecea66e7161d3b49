import {
  addDays,
  INELIGIBLE_REASONS,
  instant,
  LEGAL_GROUPS,
  localDate,
  measure,
  measureBreakdowns,
  measureSettingsOf,
  peopleBehindWaits,
  SOURCES,
  USUAL_RULES,
  viewOf,
  type ExactRelease,
  type LocalDate,
  type MeasureFacts,
  type ReferralFacts,
} from '@alongside/domain';
import { seededRandom, type Random } from '../seeded-random.js';

/** One report to publish: the quarter it is of, and its exact figures on the day it is published. */
export interface DueReport {
  readonly quarter: number;
  readonly exact: ExactRelease;
}

const QUARTERS = [
  { id: 'winter', from: localDate('2026-01-01'), to: localDate('2026-03-31') },
  { id: 'spring', from: localDate('2026-04-01'), to: localDate('2026-06-30') },
  { id: 'summer', from: localDate('2026-07-01'), to: localDate('2026-09-30') },
] as const;
const settings = measureSettingsOf({ ...USUAL_RULES, bankHolidays: ['2025-12-25', '2026-04-03', '2026-05-25', '2026-08-31', '2026-12-25'] });
const SIZES = [8, 20, 40, 80, 140];
const LEGAL = ['02', '03', '09', '35', 'CTO', 'CD', '01', null];

interface Shape {
  readonly sources: readonly string[];
  readonly legal: readonly (string | null)[];
  readonly people: number;
}

function aReferral(chance: Random, id: string, { sources, legal, people }: Shape): ReferralFacts {
  const on = addDays(localDate('2026-01-02'), chance.below(265));
  const at = instant(`${on}T10:00:00.000Z`);
  const eligibility = chance.chance(0.88) ? 'ELIGIBLE' : chance.chance(0.7) ? 'INELIGIBLE' : 'PENDING';
  const closedOn = eligibility === 'INELIGIBLE' ? on : chance.chance(0.5) ? addDays(on, 3 + chance.below(90)) : null;
  return {
    ...{ id, personId: `P${chance.below(people)}`, service: 'IMHA', receivedAt: at, source: chance.pick(sources), priority: 'ROUTINE' },
    ...{ autoReferral: false, legalStatus: chance.pick(legal), ward: null, eligibility, duplicateOf: null, pauses: [], instruction: 'INSTRUCTED' },
    eligibilityDecidedOn: eligibility === 'PENDING' ? null : on,
    ineligibleReason: eligibility === 'INELIGIBLE' ? chance.pick(INELIGIBLE_REASONS) : null,
    ackAt: chance.chance(0.9) ? at : null,
    allocatedAt: eligibility === 'ELIGIBLE' && chance.chance(0.9) ? at : null,
    caseOpenedOn: eligibility === 'ELIGIBLE' && chance.chance(0.7) ? on : null,
    closedOn,
    closureReason: closedOn === null ? null : eligibility === 'INELIGIBLE' ? 'INELIGIBLE' : chance.pick(['DISCHARGED', 'ISSUE_RESOLVED']),
    ...{ feedbackOffered: false, outcomes: [], statements: [], feedback: null },
  };
}

const aVisit = (chance: Random, { id, personId, receivedAt }: ReferralFacts): MeasureFacts['contacts'][number] => ({
  ...{ id: `visit of ${id}`, referralId: id, personId, kind: 'PERSON_CONTACT', mode: 'F2F', meetingType: null, outcome: 'DELIVERED' },
  startedAt: instant(`${addDays(localDate(receivedAt.slice(0, 10)), chance.below(9))}T13:00:00.000Z`),
  ...{ durationMin: 30, travelMin: 0, privacy: 'PRIVATE', interpreterUsed: null, headcount: null },
});

/** `count` more referrals, most of them visited. */
function moreOf(chance: Random, facts: MeasureFacts, count: number, shape: Shape): MeasureFacts {
  const referrals = Array.from({ length: count }, (_, index) => aReferral(chance, `R${facts.referrals.length + index}`, shape));
  const visits = referrals.filter(({ eligibility }) => eligibility === 'ELIGIBLE' && chance.chance(0.85)).map((referral) => aVisit(chance, referral));
  return { ...facts, referrals: [...facts.referrals, ...referrals], contacts: [...facts.contacts, ...visits] };
}

/** Entries that turn up late: a few referrals, or a single visit to somebody not yet seen. */
function late(chance: Random, facts: MeasureFacts, shape: Shape): MeasureFacts {
  const visited = new Set(facts.contacts.map(({ referralId }) => referralId));
  const unseen = facts.referrals.filter(({ id, eligibility }) => eligibility === 'ELIGIBLE' && !visited.has(id));
  if (unseen.length > 0 && chance.chance(0.5)) return { ...facts, contacts: [...facts.contacts, aVisit(chance, chance.pick(unseen))] };
  return moreOf(chance, facts, chance.pick([1, 1, 2, 3, 9, 25]), shape);
}

function exactOf(facts: MeasureFacts, quarter: number): ExactRelease {
  const of = QUARTERS[quarter] ?? QUARTERS[0];
  const period = { ...of, asOf: localDate('2026-11-21') as LocalDate };
  const { referralsBySource, referralsByLegalGroup } = measureBreakdowns(facts, settings, period);
  return {
    figures: measure(facts, settings, period),
    bySource: { ...Object.fromEntries(SOURCES.map((source) => [source, 0])), ...referralsBySource },
    byLegalGroup: Object.fromEntries(LEGAL_GROUPS.map((group, index) => [group, referralsByLegalGroup.raw[index] ?? 0])),
    people: peopleBehindWaits(viewOf(facts, settings, period)),
  };
}

/** The reports of one invented provider in the order they are published: three quarters, with corrections between them. */
export function generatedYear(seed: number): readonly DueReport[] {
  const chance = seededRandom(seed);
  const size = SIZES[seed % SIZES.length] ?? 20;
  const shape: Shape = {
    sources: Array.from({ length: 1 + chance.below(6) }, () => chance.pick(SOURCES)),
    legal: LEGAL.slice(0, 1 + chance.below(LEGAL.length)),
    people: Math.max(2, Math.ceil(size * 0.8)),
  };
  let facts = moreOf(chance, { people: [], referrals: [], contacts: [], detentions: [] }, size, shape);
  const order = chance.pick([[0, 1, 0, 2, 1, 1], [0, 0, 1, 0, 2, 2], [2, 1, 0, 1, 2, 0]]);
  return order.map((quarter, index) => {
    if (order.indexOf(quarter) < index) facts = late(chance, facts, shape);
    return { quarter, exact: exactOf(facts, quarter) };
  });
}
