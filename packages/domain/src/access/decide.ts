import { allow, refuse, type Decision } from '../decision.js';
import { POLICY, type Action, type Condition } from './policy.js';
import { ROLES, type Role } from './roles.js';

/** Who asks: the membership and role of a live session, read at this request. */
export interface Asker {
  readonly membershipId: string;
  readonly role: Role;
  /** Contracts the asker holds; `'all'` where the organisation does not divide its work. */
  readonly contractIds: readonly string[] | 'all';
}

/** What is known of the record asked for. Leave out what the record does not have: an absent fact never allows. */
export interface AccessFacts {
  /** Memberships who support this person now. */
  readonly supportedBy?: readonly string[];
  /** The asker gave a reason for this person, and it still runs. */
  readonly reasonRuns?: boolean;
  /** Membership that the record itself belongs to. */
  readonly belongsTo?: string | null;
  /** Contracts the record falls under. */
  readonly contractIds?: readonly string[];
}

export type AccessRefusal = 'not-allowed' | 'reason-needed' | 'not-found';

/** Whether an action needs no session at all. */
export const isForAnyone = (action: Action): boolean => POLICY[action] === 'anyone';

/** The roles that may ever take the action, in the order of `ROLES`; for `anyone` and `signed-in`, all of them. */
export function rolesFor(action: Action): readonly Role[] {
  const rule = POLICY[action];
  return typeof rule === 'string' ? ROLES : ROLES.filter((role) => conditionOf(action, role) !== undefined);
}

/** The condition under which a role may take an action; undefined means never. */
export function conditionOf(action: Action, role: Role): Condition | undefined {
  const rule = POLICY[action];
  if (typeof rule === 'string') return 'always';
  return (rule as Partial<Record<Role, Condition>>)[role];
}

/**
 * Whether the asker may take the action on the record described by `facts`. Denied unless a row of the policy allows.
 * Refusals: `not-allowed` (by role, or not theirs), `reason-needed` (they may, once they say why), `not-found`
 * (outside their contracts: it does not exist for them).
 */
export function decide(asker: Asker, action: Action, facts: AccessFacts = {}): Decision<AccessRefusal> {
  const condition = conditionOf(action, asker.role);
  switch (condition) {
    case 'always':
      return allow;
    case 'own':
      return facts.belongsTo === asker.membershipId ? allow : refuse('not-allowed');
    case 'supports-or-reason': {
      const supports = facts.supportedBy?.includes(asker.membershipId) ?? false;
      return supports || facts.reasonRuns === true ? allow : refuse('reason-needed');
    }
    case 'in-contract': {
      if (asker.contractIds === 'all') return allow;
      const held = asker.contractIds;
      return facts.contractIds?.some((id) => held.includes(id)) ? allow : refuse('not-found');
    }
    default:
      return refuse('not-allowed');
  }
}

/** Which of these actions the asker may take on the record: what a screen offers, and nothing else. */
export const allowedActions = <A extends Action>(asker: Asker, actions: readonly A[], facts: AccessFacts): A[] =>
  actions.filter((action) => decide(asker, action, facts).allowed);
