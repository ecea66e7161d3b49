import { daysInMonth, dateOf, partsOf, type LocalDate } from '../time/index.js';
import type { AdvocateFacts, AllocationNeed } from './advocate-facts.js';
import { firstDayFree } from './availability.js';

export type BlockCode =
  | 'not-active'
  | 'not-qualified-for-imha'
  | 'service-not-offered'
  | 'dbs-missing'
  | 'dbs-out-of-date'
  | 'in-treating-team'
  | 'same-team-as-requester'
  | 'conflict-declared'
  | 'refused-by-person'
  | 'induction-missing'
  | 'away-until-after-target';

export type ReasonData = Readonly<Record<string, string | number | null>>;

/** What stands in the way. An overridable one takes a service manager and a reason that is kept. */
export interface Block {
  readonly code: BlockCode;
  readonly overridable: boolean;
  readonly data: ReasonData;
}

/**
 * Same day so many years on; 29 February becomes the month's last day, so that a certificate is never good for longer.
 */
export function yearsOn(date: LocalDate, years: number): LocalDate {
  const { year, month, day } = partsOf(date);
  return dateOf({ year: year + years, month, day: Math.min(day, daysInMonth(year + years, month)) });
}

/**
 * SI 2008/3166 reg. 6: experience or training, which no manager can waive. In training counts under a named supervisor.
 */
function trainingBlock(advocate: AdvocateFacts, { service, today }: AllocationNeed): BlockCode | null {
  if (service !== 'IMHA') return advocate.services.includes(service) ? null : 'service-not-offered';
  const isQualified = advocate.imhaQualifiedOn !== null && advocate.imhaQualifiedOn <= today;
  return isQualified || advocate.trainingSupervisorId !== null ? null : 'not-qualified-for-imha';
}

/** Reg. 6: integrity and good character, by an enhanced criminal record certificate in date. */
function certificateBlock(
  { dbsCheckedOn }: AdvocateFacts,
  { today, dbsRenewalYears }: AllocationNeed,
): BlockCode | null {
  if (dbsCheckedOn === null || dbsCheckedOn > today) return 'dbs-missing';
  return today < yearsOn(dbsCheckedOn, dbsRenewalYears) ? null : 'dbs-out-of-date';
}

const block = (code: BlockCode, overridable: boolean, data: ReasonData = {}): Block => ({ code, overridable, data });
const unless = (isFine: boolean, made: Block): readonly Block[] => (isFine ? [] : [made]);

/**
 * Every hard filter that the advocate fails (law reference, section 8.3; practice reference, section 9). Empty when
 * none.
 */
export function blocksFor(advocate: AdvocateFacts, need: AllocationNeed): readonly Block[] {
  const training = trainingBlock(advocate, need);
  const certificate = certificateBlock(advocate, need);
  // The first by name, so that the order in which conflicts were declared tells nothing.
  const personal = advocate.conflicts.filter((kind) => kind !== 'TREATING_TEAM').toSorted()[0];
  return [
    ...unless(advocate.isActive, block('not-active', false)),
    ...(training === null ? [] : [block(training, false)]),
    ...(certificate === null ? [] : [block(certificate, false, { checkedOn: advocate.dbsCheckedOn })]),
    ...unless(!advocate.conflicts.includes('TREATING_TEAM'), block('in-treating-team', false)),
    ...unless(!advocate.isOfRequestersTeam, block('same-team-as-requester', false)),
    ...unless(personal === undefined, block('conflict-declared', true, { kind: personal ?? null })),
    ...unless(!advocate.isRefusedByPerson, block('refused-by-person', false)),
    ...unless(!advocate.isInductionMissing, block('induction-missing', true)),
    ...unless(
      firstDayFree(advocate, need) !== null,
      block('away-until-after-target', true, { targetOn: need.targetOn }),
    ),
  ];
}
