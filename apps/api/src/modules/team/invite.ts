import { randomUUID } from 'node:crypto';
import { addHours, londonDateOf, type Instant } from '@alongside/domain';
import type { Role } from '@alongside/domain/access';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { linkTo } from '../../platform/outbox/link.js';
import { enqueue, recall } from '../../platform/outbox/outbox.js';
import { Problem } from '../../platform/problem/problem.js';
import { mailedToken, newNonce } from '../../platform/session/mailed-token.js';
import { hashOfToken } from '../../platform/session/session-token.js';
import { areContracts, setContractsHeld } from './contracts-held.repository.js';
import { invitationRepository } from './invitation.repository.js';

const HOURS_OPEN = 7 * 24;

export interface InvitationSent {
  readonly expiresAt: Instant;
  /** For whoever stands at the installation itself; an answer over HTTP never carries it. */
  readonly link: string;
}
export interface Invited extends InvitationSent {
  readonly membershipIds: readonly string[];
}
export interface Invitee {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly contractIds: readonly string[];
}

const HOLDS_CONTRACTS: ReadonlySet<Role> = new Set(['manager', 'commissioner']);

/** Takes back what was sent to the address before: its link stops working, and a mail that has not left stays here. */
export async function cancelInvitations(tx: Transaction, email: string, now: Instant): Promise<void> {
  for (const id of await invitationRepository(tx).cancelAll(email, now)) await recall(tx, id, now);
}

/** Sends an invitation to an address; one that was sent before stops working. The token's hash is kept, never the token. */
export async function sendInvitation(tx: Transaction, email: string, now: Instant): Promise<InvitationSent> {
  await cancelInvitations(tx, email, now);
  const [id, nonce, expiresAt] = [randomUUID(), newNonce(), addHours(now, HOURS_OPEN)];
  const token = mailedToken(nonce);
  await invitationRepository(tx).add({ id, email, tokenHash: hashOfToken(token), sentAt: now, expiresAt });
  await enqueue(tx, { kind: 'invitation', recipient: email, content: { nonce }, subjectType: 'invitation', subjectId: id, dueAt: now });
  return { expiresAt, link: linkTo(`/sign-in#invitation=${token}`) };
}

/** Sets which contracts somebody in this role holds; a role that holds none gives up those it had. */
export async function giveContracts(tx: Transaction, membershipId: string, role: Role, contractIds: readonly string[]): Promise<void> {
  if (!(await areContracts(tx, contractIds))) throw new Problem('malformed', [{ pointer: '/contractIds', code: 'not-a-choice' }]);
  await setContractsHeld(tx, membershipId, HOLDS_CONTRACTS.has(role) ? contractIds : []);
}

/**
 * Puts somebody into the team, one membership a role, and sends them one invitation. Until they accept they cannot sign
 * in, and nobody is allocated to them. Refusal: `email-in-use` where the address has one of the roles already.
 */
export async function invite(tx: Transaction, { name, email, roles, contractIds }: Invitee, now: Instant): Promise<Invited> {
  const repository = invitationRepository(tx);
  if (await repository.isInTeam(email, roles, null)) throw new Problem('email-in-use', [{ pointer: '/email', code: 'email-in-use' }]);
  const membershipIds: string[] = [];
  for (const role of new Set(roles)) {
    const id = randomUUID();
    await repository.addMember({ id, role, name, email, startsOn: londonDateOf(now) });
    await giveContracts(tx, id, role, contractIds);
    await tx.record('invitation:send', { type: 'membership', id });
    membershipIds.push(id);
  }
  return { membershipIds, ...(await sendInvitation(tx, email, now)) };
}
