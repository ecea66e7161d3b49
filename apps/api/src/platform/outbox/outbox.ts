import { randomUUID } from 'node:crypto';
import type { Instant } from '@alongside/domain';
import type { GatedMail, OpenMail, Permit } from '@alongside/domain/sharing';
import type { Transaction } from '../database/unit-of-work.js';

interface Message {
  readonly recipient: string;
  readonly content: Readonly<Record<string, string>>;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly dueAt: Instant;
}
/**
 * Which words the message has, out of the closed list of what may leave. What is about a person and for somebody else
 * cannot be put here without a permit, and what it says stays with its subject until it leaves.
 */
export type Outgoing = Message & ({ readonly kind: OpenMail } | { readonly kind: GatedMail; readonly permit: Permit });

/** Puts a message in the outbox in this transaction; the worker sends it after the commit, and not before `dueAt`. */
export async function enqueue(
  { manager, actor }: Pick<Transaction, 'manager' | 'actor'>,
  message: Outgoing,
): Promise<string> {
  const id = randomUUID();
  await manager.query(
    `insert into outbox (organisation_id, id, kind, recipient, content, subject_type, subject_id, due_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      actor.organisationId,
      id,
      message.kind,
      message.recipient,
      JSON.stringify(message.content),
      message.subjectType,
      message.subjectId,
      message.dueAt,
    ],
  );
  await manager.query(`select enqueue_outbox($1, $2, $3)`, [actor.organisationId, id, message.dueAt]);
  return id;
}

/** Takes back what has not left yet; says how many messages that were. */
export async function recall(
  { manager, actor }: Pick<Transaction, 'manager' | 'actor'>,
  subjectId: string,
  at: Instant,
): Promise<number> {
  const recalled = await manager.query<[unknown[], number]>(
    `update outbox set cancelled_at = $3 where organisation_id = $1 and subject_id = $2 and sent_at is null and cancelled_at is null returning id`,
    [actor.organisationId, subjectId, at],
  );
  return recalled[1];
}
