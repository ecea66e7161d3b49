import type { Instant } from '@alongside/domain';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { enqueue } from '../../platform/outbox/outbox.js';
import type { ReferralRow } from './referral-record.repository.js';
import { addressOf } from './referrer-address.js';

/**
 * That somebody decided, by mail, if whoever decided wants it and there is an address. The message holds the reference
 * and the provider's phone number and nothing about the person; what was decided is told by phone or on paper.
 */
export async function tellReferrer(
  tx: Transaction,
  row: ReferralRow,
  { isWanted, now }: { readonly isWanted: boolean; readonly now: Instant },
): Promise<boolean> {
  const recipient = isWanted ? addressOf(row) : null;
  if (recipient === null) return false;
  await enqueue(tx, {
    kind: 'referral-decided',
    recipient,
    content: { reference: row.reference },
    subjectType: 'referral',
    subjectId: row.id,
    dueAt: now,
  });
  return true;
}
