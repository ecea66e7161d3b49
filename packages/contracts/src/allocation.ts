import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { dateOut, id, instantOut, optionalText, version } from './fields.js';
import { Need } from './people-facts.js';

export const WaitingReferral = z
  .object({
    id: z.uuid(),
    version: z.int(),
    name: z.string().nullable(),
    personReference: z.string(),
    service: z.string(),
    legalStatusCode: z.string().nullable(),
    communityStatus: z.string().nullable(),
    place: z.string().nullable(),
    priority: z.string(),
    firstContactDueOn: dateOut.nullable(),
    daysLeft: z.int().nullable(),
    level: z.enum(['ordinary', 'soon', 'late']),
    needs: z.array(z.string()),
    advocateGenderWanted: z.string().nullable(),
  })
  .meta({ id: 'WaitingReferral' });

export const listWaiting = endpoint({
  method: 'GET',
  path: '/allocation',
  action: 'allocation:list',
  status: 200,
  summary: 'Accepted referrals that wait for an advocate',
  response: z.object({ items: z.array(WaitingReferral), total: z.int() }).meta({ id: 'WaitingReferrals' }),
});

/** Why, or why not: a code with what it is about. There is no score to see. */
export const AdvocateReason = z
  .object({
    code: z.string(),
    holds: z.enum(['for', 'against', 'note', 'blocks']),
    data: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  })
  .meta({ id: 'AdvocateReason' });
export const AdvocateSuggestion = z
  .object({
    membershipId: z.uuid(),
    name: z.string(),
    services: z.array(z.string()),
    workingDays: z.array(z.int()),
    isPossible: z.boolean(),
    /** What blocks may be set aside by a manager who says why; in law, most may not. */
    isOverridable: z.boolean(),
    isBestFit: z.boolean(),
    reasons: z.array(AdvocateReason),
    loadPoints: z.number(),
    capacityPoints: z.number(),
    nextVisitThereOn: dateOut.nullable(),
  })
  .meta({ id: 'AdvocateSuggestion' });

export const suggestAdvocates = endpoint({
  method: 'GET',
  path: '/allocation/:referralId',
  action: 'allocation:suggest',
  status: 200,
  summary: 'Every advocate, with reasons for and against',
  params: z.object({ referralId: id }),
  response: z
    .object({
      referral: WaitingReferral.extend({ safeToVisit: z.string().nullable(), needsDetail: z.array(Need) }),
      items: z.array(AdvocateSuggestion),
      total: z.int(),
    })
    .meta({ id: 'AdvocateSuggestions' }),
});

const Allocated = z
  .object({
    allocationId: z.uuid(),
    referralId: z.uuid(),
    advocateName: z.string(),
    undoUntil: instantOut,
    version: z.int(),
  })
  .meta({ id: 'Allocated' });

export const allocate = endpoint({
  method: 'POST',
  path: '/allocation/:referralId',
  action: 'allocation:make',
  status: 201,
  summary: 'Give the referral to an advocate; exactly one of two managers at once succeeds',
  params: z.object({ referralId: id }),
  body: z
    .strictObject({ version, membershipId: id, reason: optionalText(500), overrideReason: optionalText(500) })
    .meta({ id: 'Allocate' }),
  response: Allocated,
});
export const undoAllocation = endpoint({
  method: 'POST',
  path: '/allocations/:allocationId/undoing',
  action: 'allocation:undo',
  status: 200,
  summary: 'Take the allocation back before the advocate is told',
  params: z.object({ allocationId: id }),
  response: z.object({ referralId: z.uuid(), version: z.int() }).meta({ id: 'AllocationUndone' }),
});
export const acceptAllocation = endpoint({
  method: 'POST',
  path: '/allocations/:allocationId/acceptance',
  action: 'allocation:accept',
  status: 200,
  summary: 'The advocate takes it on',
  params: z.object({ allocationId: id }),
  response: z.object({ personId: z.uuid() }).meta({ id: 'AllocationAccepted' }),
});
export const discussAllocation = endpoint({
  method: 'POST',
  path: '/allocations/:allocationId/discussion',
  action: 'allocation:discuss',
  status: 200,
  summary: 'The advocate asks the manager to talk first',
  params: z.object({ allocationId: id }),
  body: z.strictObject({ message: optionalText(500) }).meta({ id: 'DiscussAllocation' }),
  response: z.object({ managerName: z.string() }).meta({ id: 'AllocationDiscussed' }),
});
