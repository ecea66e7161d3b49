import { templateOf } from '../../src/platform/outbox/templates.js';
import type { AppUnderTest } from './app.js';

/** The token in the newest invitation to an address, read from the mail that would be sent. */
export async function invitationToken({ admin }: Pick<AppUnderTest, 'admin'>, email: string): Promise<string> {
  const { rows } = await admin.query<{ kind: string; content: Record<string, string> }>(
    `select x.kind, x.content from outbox x join invitation i on i.organisation_id = x.organisation_id and i.id = x.subject_id
     where x.kind = 'invitation' and lower(x.recipient) = lower($1) order by i.sent_at desc, (i.cancelled_at is null) desc limit 1`,
    [email],
  );
  const [row] = rows;
  if (!row) throw new Error(`nothing was sent to ${email}`);
  const { text } = templateOf(row.kind, { ...row.content, provider: 'fenmoor advocacy' });
  return /#invitation=([\w-]+)/.exec(text)?.[1] ?? '';
}
