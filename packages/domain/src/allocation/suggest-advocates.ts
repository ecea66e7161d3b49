import { daysBetween, epochOf } from '../time/index.js';
import type { AdvocateFacts, AllocationNeed } from './advocate-facts.js';
import { firstDayFree, slotValue } from './availability.js';
import { blocksFor, type Block } from './blocks.js';
import { reasonsFor, RECENT_SUPPORT_DAYS, type AllocationReason } from './reasons.js';

export interface AdvocateSuggestion {
  readonly membershipId: string;
  /** Nothing blocks. A block that a manager may override still makes it false. */
  readonly possible: boolean;
  readonly blocks: readonly Block[];
  readonly reasons: readonly AllocationReason[];
}

/** An order, never a score: the number leaves this file by no way (practice reference, section 9). */
const WEIGHTS = { continuity: 30, cover: 25, headroom: 20, slot: 10, wish: 10, skill: 5 } as const;

function fitOf(advocate: AdvocateFacts, need: AllocationNeed): number {
  const { lastSupportedOn, cover, loadPoints, capacityPoints } = advocate;
  const isRecent = lastSupportedOn !== null && daysBetween(lastSupportedOn, need.today) <= RECENT_SUPPORT_DAYS;
  const continuity = isRecent ? 1 : lastSupportedOn === null ? 0 : 0.5;
  const coverage = cover === 'LEAD' ? 1 : cover === 'COVER' ? 0.5 : 0;
  const headroom = capacityPoints > 0 ? Math.max(0, 1 - loadPoints / capacityPoints) : 0;
  const skill = need.skillsWanted.some((each) => advocate.skills.includes(each)) ? 1 : 0;
  return (
    WEIGHTS.continuity * continuity +
    WEIGHTS.cover * coverage +
    WEIGHTS.headroom * headroom +
    WEIGHTS.slot * slotValue(firstDayFree(advocate, need), need) +
    WEIGHTS.wish * (wishesMet(advocate, need) > 0 ? 1 : 0) +
    WEIGHTS.skill * skill
  );
}

/** An advocate asked for by name, then gender, then language: what the person wants sorts before everything else. */
function wishesMet({ membershipId, gender, languages }: AdvocateFacts, need: AllocationNeed): number {
  const isAskedFor = need.advocateWantedId === membershipId;
  const hasGender = need.genderWanted !== null && gender === need.genderWanted;
  const speaks = need.languageWanted !== null && languages.includes(need.languageWanted);
  return (isAskedFor ? 4 : 0) + (hasGender ? 2 : 0) + (speaks ? 1 : 0);
}

interface Ranked {
  readonly advocate: AdvocateFacts;
  readonly suggestion: AdvocateSuggestion;
  readonly wishes: number;
  readonly fit: number;
}

const sinceAllocation = ({ lastAllocatedAt }: AdvocateFacts): number =>
  lastAllocatedAt === null ? Number.NEGATIVE_INFINITY : epochOf(lastAllocatedAt);
const ascending = <Value extends string | number>(a: Value, b: Value): number => (a < b ? -1 : a > b ? 1 : 0);

/** Possible first; then wishes, fit, lower load, longest since last allocation, name. */
const byFit = (a: Ranked, b: Ranked): number =>
  ascending(Number(b.suggestion.possible), Number(a.suggestion.possible)) ||
  ascending(b.wishes, a.wishes) ||
  ascending(b.fit, a.fit) ||
  ascending(a.advocate.loadPoints, b.advocate.loadPoints) ||
  ascending(sinceAllocation(a.advocate), sinceAllocation(b.advocate)) ||
  ascending(a.advocate.name, b.advocate.name) ||
  ascending(a.advocate.membershipId, b.advocate.membershipId);

/**
 * Every advocate, best fit first, with reasons for and against and what blocks them. A manager decides. The blocked
 * ones come last and say why (law reference, section 8.3; practice reference, section 9).
 */
export function suggestAdvocates(
  need: AllocationNeed,
  advocates: readonly AdvocateFacts[],
): readonly AdvocateSuggestion[] {
  const ranked = advocates.map((advocate): Ranked => {
    const blocks = blocksFor(advocate, need);
    const suggestion = {
      membershipId: advocate.membershipId,
      possible: blocks.length === 0,
      blocks,
      reasons: reasonsFor(advocate, need),
    };
    return { advocate, suggestion, wishes: wishesMet(advocate, need), fit: fitOf(advocate, need) };
  });
  return ranked.sort(byFit).map(({ suggestion }) => suggestion);
}
