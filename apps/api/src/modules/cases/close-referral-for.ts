import type { Instant, LocalDate } from '@alongside/domain';
import type { ClosureReason } from '@alongside/domain/codes';
import { mayCloseReferral } from '@alongside/domain/referrals';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { recall } from '../../platform/outbox/outbox.js';
import { orRefuse } from '../../platform/problem/problem.js';
import { referralFileRepository, type ReferralFile } from './referral-file.repository.js';

export interface ClosingOfReferral {
  readonly reason: ClosureReason;
  readonly note: string | null;
  readonly feedbackOffered: boolean;
  readonly today: LocalDate;
  readonly now: Instant;
}

/**
 * Closes a locked referral, its case, its allocation and its open question together, where the rules allow it; an
 * advocate who was not told yet is not told any more. The caller brings clocks and lists up to date.
 */
export async function closeReferralFor(
  tx: Transaction,
  referral: ReferralFile,
  closing: ClosingOfReferral,
): Promise<{ version: number }> {
  const { state, wasReached, id, personId, caseId } = referral;
  orRefuse(mayCloseReferral({ state, reason: closing.reason, wasReached }));
  const { version, allocationId } = await referralFileRepository(tx).close(referral, closing);
  if (allocationId) await recall(tx, allocationId, closing.now);
  await tx.record('case:close', { type: 'referral', id, personId, caseId }, { detail: { reason: closing.reason } });
  return { version };
}
