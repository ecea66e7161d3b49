import type { Role } from './roles.js';

/**
 * What must hold of the record, beside the role.
 * - `always`: the role is enough; lists that use it narrow themselves to what the role may know of.
 * - `supports-or-reason`: the person is on the actor's own list, or the actor has just said why they look.
 * - `own`: the record (an action, an allocation) is the actor's own.
 * - `in-contract`: the record belongs to a contract the actor holds; elsewhere it does not exist for them.
 */
export type Condition = 'always' | 'supports-or-reason' | 'own' | 'in-contract';
type Rule = 'anyone' | 'signed-in' | Partial<Record<Role, Condition>>;

/** The access policy. Read it top to bottom; what is absent is refused. */
export const POLICY = {
  'health:read': 'anyone',
  'api-document:read': 'anyone',

  'provider:read': 'anyone',
  'provider:find-place': 'anyone',
  'referral:send': 'anyone',

  'session:start': 'anyone',
  'session:read': 'signed-in',
  'session:end': 'signed-in',
  'session:lock': 'signed-in',
  'session:unlock': 'signed-in',
  'session:switch': 'signed-in',
  'session:end-all': 'signed-in',

  'organisation:read': { administrator: 'always', manager: 'always' },
  'organisation:change': { administrator: 'always' },
  'setup:read': { administrator: 'always', manager: 'always' },
  'setup:keep-place': { administrator: 'always', manager: 'always' },
  'practice:clear': { administrator: 'always', manager: 'always' },
  'practice:restart': { administrator: 'always', manager: 'always' },
  'practice:try-as': 'signed-in',
  'team:list': { manager: 'always', administrator: 'always' },
  'team:read': { advocate: 'own', manager: 'always', administrator: 'always' },
  'team:change': { manager: 'always', administrator: 'always' },
  'team:change-access': { administrator: 'always' },
  'team:cover': { manager: 'always', administrator: 'always' },
  'team:end': { administrator: 'always' },
  'leave:change': { advocate: 'own', manager: 'always', administrator: 'always' },
  'conflict:declare': { advocate: 'own', manager: 'always', administrator: 'always' },
  'conflict:end': { manager: 'always', administrator: 'always' },
  'setting-change:list': { administrator: 'always' },
  'invitation:send': { administrator: 'always' },
  'invitation:read': 'anyone',
  'invitation:accept': 'anyone',
  'contract:list': { manager: 'in-contract', administrator: 'always' },
  'contract:read': { manager: 'in-contract', administrator: 'always' },
  'contract:change': { administrator: 'always' },
  'counting:read': { manager: 'always', administrator: 'always' },
  'counting:change': { administrator: 'always' },
  'commencement:read': { advocate: 'always', manager: 'always', administrator: 'always' },
  'commencement-change:list': { manager: 'always', administrator: 'always' },
  'commencement:preview': { administrator: 'always' },
  'commencement:change': { administrator: 'always' },
  'place:list': { manager: 'always', administrator: 'always' },
  'place:change': { manager: 'always', administrator: 'always' },
  'place:find': { advocate: 'always', manager: 'always', administrator: 'always' },
  'code:list': { advocate: 'always', manager: 'always', administrator: 'always', commissioner: 'always' },

  'referral:list': { manager: 'in-contract' },
  'referral:read': { manager: 'in-contract' },
  'referral:type': { manager: 'always', advocate: 'always' },
  'referral:correct': { manager: 'in-contract' },
  'referral:link': { manager: 'in-contract' },
  'referral:accept': { manager: 'in-contract' },
  'referral:ask': { manager: 'in-contract' },
  'referral:answer': { manager: 'in-contract' },
  'referral:signpost': { manager: 'in-contract' },

  'allocation:list': { manager: 'in-contract' },
  'allocation:suggest': { manager: 'in-contract' },
  'allocation:make': { manager: 'in-contract' },
  'allocation:undo': { manager: 'in-contract' },
  'allocation:accept': { advocate: 'own' },
  'allocation:discuss': { advocate: 'own' },

  'today:read': { advocate: 'always', manager: 'always' },
  'person:list': { advocate: 'always', manager: 'in-contract' },
  'person:give-reason': { advocate: 'always', manager: 'in-contract' },
  'person:open': { advocate: 'supports-or-reason', manager: 'in-contract' },
  'person:correct': { advocate: 'supports-or-reason', manager: 'in-contract' },
  'person:looked': { advocate: 'supports-or-reason', manager: 'in-contract', administrator: 'always' },
  'legal-status:read': { advocate: 'supports-or-reason', manager: 'in-contract' },
  'legal-status:add': { advocate: 'supports-or-reason', manager: 'in-contract' },
  'legal-status:correct': { advocate: 'supports-or-reason', manager: 'in-contract' },
  'legal-status:preview': { advocate: 'supports-or-reason', manager: 'in-contract' },
  'legal-status:answer-prompt': { advocate: 'supports-or-reason', manager: 'in-contract' },
  'visit:plan': { advocate: 'supports-or-reason', manager: 'in-contract' },
  'visit:cancel': { advocate: 'supports-or-reason', manager: 'in-contract' },
  'contact:log': { advocate: 'supports-or-reason', manager: 'in-contract' },
  'action:list': { advocate: 'always', manager: 'always' },
  'action:add': { advocate: 'supports-or-reason', manager: 'in-contract' },
  'action:change': { advocate: 'supports-or-reason', manager: 'in-contract' },
  'sharing:record': { advocate: 'supports-or-reason', manager: 'in-contract' },
  'sharing:ask': { advocate: 'supports-or-reason', manager: 'in-contract' },
  'disclosure:list': { advocate: 'supports-or-reason', manager: 'in-contract' },
  'disclosure:record': { advocate: 'supports-or-reason', manager: 'in-contract' },
  'disclosure:list-waiting': { manager: 'in-contract' },
  'disclosure:decide': { manager: 'in-contract' },
  'records:list': { advocate: 'supports-or-reason', manager: 'in-contract' },
  'records:ask': { advocate: 'supports-or-reason', manager: 'in-contract' },
  'records:answer': { advocate: 'supports-or-reason', manager: 'in-contract' },
  'case:open': { advocate: 'supports-or-reason', manager: 'in-contract' },
  'case:close': { advocate: 'supports-or-reason', manager: 'in-contract' },

  'report:list': { manager: 'in-contract' },
  'report:check': { manager: 'in-contract' },
  'report:publish': { manager: 'in-contract' },
  'definition:list': { manager: 'always', commissioner: 'always' },
  'release:list': { commissioner: 'in-contract' },
  'release:read': { commissioner: 'in-contract' },
  'release:download': { commissioner: 'in-contract' },
} as const satisfies Record<`${string}:${string}`, Rule>;

export type Action = keyof typeof POLICY;
export const ACTIONS = Object.keys(POLICY) as Action[];
