import { z } from 'zod';
import type { Instant } from '@alongside/domain';
import { needsTheGate } from '@alongside/domain/sharing';
import { serviceActor } from '../access/actor.js';
import type { Clock } from '../clock/clock.js';
import type { Transaction, UnitOfWork } from '../database/unit-of-work.js';
import type { Mailer } from './mailer.js';
import { templateOf } from './templates.js';

type InTransaction = Pick<Transaction, 'manager' | 'actor'>;

/**
 * Asked as a message about a person is about to leave: what it says, or null where it may not leave any more. The answer
 * of the moment counts, not that of the moment it was written.
 */
export type BeforeSending = (tx: Transaction, subjectId: string, clock: Clock) => Promise<Readonly<Record<string, string>> | null>;

/** What follows once a message of some kind has left, in the transaction that marks it as sent. */
export type AfterSending = (tx: InTransaction, subjectId: string, at: Instant) => Promise<void>;

const Payload = z.object({ organisationId: z.uuid(), outboxId: z.uuid() });
interface OutboxRow {
  readonly kind: string;
  readonly recipient: string;
  readonly content: Readonly<Record<string, string>>;
  readonly subject_id: string | null;
  readonly provider_name: string;
  readonly provider_phone: string;
  readonly provider_email: string;
}

export interface Sending {
  readonly unitOfWork: UnitOfWork;
  readonly mailer: Mailer;
  readonly clock: Clock;
  readonly beforeSending: Readonly<Record<string, BeforeSending>>;
  readonly afterSending: Readonly<Record<string, AfterSending>>;
}

/** Sends one message if it is still to be sent. The row is locked meanwhile, so that two workers never send it twice at once. */
export async function sendOutbox(sending: Sending, payload: unknown): Promise<void> {
  const { unitOfWork, mailer, clock, afterSending } = sending;
  const { organisationId, outboxId } = Payload.parse(payload);
  await unitOfWork.run(serviceActor(organisationId, 'outbox'), async (tx) => {
    const row = await claim(tx, outboxId);
    if (!row) return;
    const content = await contentNow(sending, tx, row);
    if (content === null) return markAsCancelled(tx, outboxId, clock.now());
    await mailer.send({ id: outboxId, ...mailOf({ ...row, content }) });
    const now = clock.now();
    await markAsSent(tx, outboxId, now);
    if (row.subject_id !== null) await afterSending[row.kind]?.(tx, row.subject_id, now);
  });
}

/** A message that needs the gate and has nobody to ask never leaves. */
async function contentNow({ beforeSending, clock }: Sending, tx: Transaction, { kind, subject_id, content }: OutboxRow) {
  const ask = beforeSending[kind];
  if (!needsTheGate(kind)) return content;
  if (!ask || subject_id === null) throw new Error(`nobody asks the gate for ${kind}`);
  return ask(tx, subject_id, clock);
}

function mailOf(row: OutboxRow): { from: string; to: string; subject: string; text: string } {
  const words = templateOf(row.kind, { ...row.content, provider: row.provider_name, phone: row.provider_phone });
  return { from: `${row.provider_name} <${row.provider_email}>`, to: row.recipient, ...words };
}

async function claim({ manager, actor }: InTransaction, outboxId: string): Promise<OutboxRow | undefined> {
  const [row] = await manager.query<OutboxRow[]>(
    `select x.kind, x.recipient, x.content, x.subject_id, o.name as provider_name, o.phone as provider_phone, o.email as provider_email
     from outbox x join organisation o on o.organisation_id = x.organisation_id
     where x.organisation_id = $1 and x.id = $2 and x.sent_at is null and x.cancelled_at is null for update of x skip locked`,
    [actor.organisationId, outboxId],
  );
  return row;
}

async function markAsSent({ manager, actor }: InTransaction, outboxId: string, at: Instant): Promise<void> {
  await manager.query(
    `update outbox set sent_at = $3, attempts = attempts + 1 where organisation_id = $1 and id = $2`,
    [actor.organisationId, outboxId, at],
  );
}

async function markAsCancelled({ manager, actor }: InTransaction, outboxId: string, at: Instant): Promise<void> {
  await manager.query(`update outbox set cancelled_at = $3 where organisation_id = $1 and id = $2`, [
    actor.organisationId,
    outboxId,
    at,
  ]);
}
