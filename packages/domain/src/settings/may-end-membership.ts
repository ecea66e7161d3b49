import type { Role } from '../access/index.js';
import { allow, type Allowed } from '../decision.js';
import { unlessUsed, type StillInUse } from './still-in-use.js';

/** Why somebody's work here cannot end: whom they support, whom they supervise, or that nobody else does what they do. */
export type MembershipUse = 'people-supported' | 'trainees' | 'last-administrator' | 'last-manager';

export interface MembershipInUse {
  readonly role: Role;
  /** People with support that runs whom they are allocated to. */
  readonly peopleSupported: number;
  /** Advocates in training under their name. */
  readonly trainees: number;
  /** Others with the same role who work here now. */
  readonly othersInRole: number;
}

const isLast = (facts: MembershipInUse, role: Role): number => (facts.role === role && facts.othersInRole === 0 ? 1 : 0);

/** Without an administrator nobody can be let in, without a manager nobody can be allocated to. */
const irreplaceable = (facts: MembershipInUse) => [
  { kind: 'last-administrator', count: isLast(facts, 'administrator') } as const,
  { kind: 'last-manager', count: isLast(facts, 'manager') } as const,
];

/**
 * Whether somebody's work here may end. Refusal: `still-in-use`, with each of `people-supported`, `trainees`,
 * `last-administrator` and `last-manager` that holds. Whoever is supported is handed on first: nobody loses their
 * advocate by a change of settings.
 */
export const mayEndMembership = (facts: MembershipInUse): Allowed | StillInUse<MembershipUse> =>
  unlessUsed<MembershipUse>([
    { kind: 'people-supported', count: facts.peopleSupported },
    { kind: 'trainees', count: facts.trainees },
    ...irreplaceable(facts),
  ]);

/**
 * Whether somebody may take another role. The same role is always allowed. Refusal: `still-in-use`, as for the end of
 * their work; trainees stay with a supervisor who changes role, since that rests on the qualification.
 */
export const mayChangeRole = (facts: MembershipInUse, to: Role): Allowed | StillInUse<MembershipUse> =>
  facts.role === to
    ? allow
    : unlessUsed<MembershipUse>([{ kind: 'people-supported', count: facts.peopleSupported }, ...irreplaceable(facts)]);
