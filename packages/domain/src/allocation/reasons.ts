import { daysBetween } from '../time/index.js';
import type { AdvocateFacts, AllocationNeed } from './advocate-facts.js';
import { firstDayFree } from './availability.js';
import { yearsOn, type ReasonData } from './blocks.js';

export type ReasonCode =
  | 'asked-for-by-person'
  | 'supported-before'
  | 'leads-ward'
  | 'covers-ward'
  | 'does-not-cover-ward'
  | 'has-room'
  | 'near-limit'
  | 'over-limit'
  | 'can-visit-on'
  | 'gender-wanted'
  | 'gender-not-wanted'
  | 'speaks-language'
  | 'does-not-speak-language'
  | 'has-skill'
  | 'in-training'
  | 'dbs-renewal-soon';

/** Why, or why not: a code with what it is about, never a number that ranks people. */
export interface AllocationReason {
  readonly code: ReasonCode;
  readonly holds: 'for' | 'against' | 'note';
  readonly data: ReasonData;
}

/** From this share of capacity on, an advocate is near their limit. */
const NEAR_LIMIT = 0.9;
const RENEWAL_NOTICE_DAYS = 60;
/** Support within this many days counts in full; longer ago, half. */
export const RECENT_SUPPORT_DAYS = 365;

const because = (code: ReasonCode, holds: AllocationReason['holds'], data: ReasonData = {}): AllocationReason => ({
  code,
  holds,
  data,
});

function placeReason({ cover }: AdvocateFacts, { isOnWard }: AllocationNeed): readonly AllocationReason[] {
  if (cover === 'LEAD') return [because('leads-ward', 'for')];
  if (cover === 'COVER') return [because('covers-ward', 'for')];
  return isOnWard ? [because('does-not-cover-ward', 'against')] : [];
}

function roomReason({ loadPoints, capacityPoints }: AdvocateFacts): AllocationReason {
  const data = { loadPoints, capacityPoints };
  if (loadPoints >= capacityPoints) return because('over-limit', 'against', data);
  return loadPoints >= NEAR_LIMIT * capacityPoints
    ? because('near-limit', 'against', data)
    : because('has-room', 'for', data);
}

function wishReasons(advocate: AdvocateFacts, need: AllocationNeed): readonly AllocationReason[] {
  const { genderWanted, languageWanted, skillsWanted, advocateWantedId } = need;
  const speaks = languageWanted !== null && advocate.languages.includes(languageWanted);
  return [
    ...(advocateWantedId === advocate.membershipId ? [because('asked-for-by-person', 'for')] : []),
    ...(genderWanted === null
      ? []
      : [advocate.gender === genderWanted ? because('gender-wanted', 'for') : because('gender-not-wanted', 'against')]),
    ...(languageWanted === null
      ? []
      : [
          because(speaks ? 'speaks-language' : 'does-not-speak-language', speaks ? 'for' : 'note', {
            language: languageWanted,
          }),
        ]),
    ...skillsWanted
      .filter((skill) => advocate.skills.includes(skill))
      .toSorted()
      .map((skill) => because('has-skill', 'for', { skill })),
  ];
}

function standingNotes(
  advocate: AdvocateFacts,
  { service, today, dbsRenewalYears }: AllocationNeed,
): readonly AllocationReason[] {
  const inTraining = service === 'IMHA' && (advocate.imhaQualifiedOn === null || advocate.imhaQualifiedOn > today);
  const renewalOn = advocate.dbsCheckedOn && yearsOn(advocate.dbsCheckedOn, dbsRenewalYears);
  const isRenewalSoon = renewalOn !== null && renewalOn > today && daysBetween(today, renewalOn) <= RENEWAL_NOTICE_DAYS;
  return [
    ...(inTraining && advocate.trainingSupervisorId !== null
      ? [because('in-training', 'note', { supervisorId: advocate.trainingSupervisorId })]
      : []),
    ...(isRenewalSoon ? [because('dbs-renewal-soon', 'note', { renewalOn })] : []),
  ];
}

/** The reasons for and against one advocate: what the person asked for, then continuity, place, time and room. */
export function reasonsFor(advocate: AdvocateFacts, need: AllocationNeed): readonly AllocationReason[] {
  const free = firstDayFree(advocate, need);
  return [
    ...wishReasons(advocate, need),
    ...(advocate.lastSupportedOn === null
      ? []
      : [because('supported-before', 'for', { lastOn: advocate.lastSupportedOn })]),
    ...placeReason(advocate, need),
    ...(free === null ? [] : [because('can-visit-on', 'for', { on: free })]),
    roomReason(advocate),
    ...standingNotes(advocate, need),
  ];
}
