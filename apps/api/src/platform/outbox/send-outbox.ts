import { z } from 'zod';
import type { DataSource, EntityManager } from 'typeorm';
import type { Clock } from '../clock/clock.js';
import type { Mailer } from './mailer.js';
import { templateOf } from './templates.js';

const Payload = z.object({ organisationId: z.uuid(), outboxId: z.uuid() });
interface OutboxRow {
  readonly kind: string;
  readonly recipient: string;
  readonly content: Record<string, string>;
  readonly subject_id: string | null;
  readonly provider_name: string;
  readonly provider_phone: string;
  readonly provider_email: string;
}

/** Sends one message if it is still to be sent. The row is locked meanwhile, so that two workers never send it twice at once. */
export async function sendOutbox(
  dataSource: DataSource,
  mailer: Mailer,
  clock: Clock,
  payload: unknown,
): Promise<void> {
  const { organisationId, outboxId } = Payload.parse(payload);
  await dataSource.transaction(async (manager) => {
    await manager.query(`select set_config('app.organisation_id', $1, true)`, [organisationId]);
    const row = await claim(manager, organisationId, outboxId);
    if (!row) return;
    const { subject, text } = templateOf(row.kind, {
      ...row.content,
      provider: row.provider_name,
      phone: row.provider_phone,
    });
    await mailer.send({
      id: outboxId,
      from: `${row.provider_name} <${row.provider_email}>`,
      to: row.recipient,
      subject,
      text,
    });
    await manager.query(
      `update outbox set sent_at = $3, attempts = attempts + 1 where organisation_id = $1 and id = $2`,
      [organisationId, outboxId, clock.now()],
    );
    // Not a new version: nobody who is reading the referral has to look again because a mail left.
    if (row.kind === 'referral-received') {
      await manager.query(
        `update referral set acknowledged_at = $3 where organisation_id = $1 and id = $2 and acknowledged_at is null`,
        [organisationId, row.subject_id, clock.now()],
      );
    }
  });
}

async function claim(manager: EntityManager, organisationId: string, outboxId: string): Promise<OutboxRow | undefined> {
  const [row] = await manager.query<OutboxRow[]>(
    `select x.kind, x.recipient, x.content, x.subject_id, o.name as provider_name, o.phone as provider_phone, o.email as provider_email
     from outbox x join organisation o on o.organisation_id = x.organisation_id
     where x.organisation_id = $1 and x.id = $2 and x.sent_at is null and x.cancelled_at is null for update of x skip locked`,
    [organisationId, outboxId],
  );
  return row;
}
