import { randomUUID } from 'node:crypto';
import type { LocalDate } from '@alongside/domain';
import type { PauseReason } from '@alongside/domain/codes';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';

const ASKED: PauseReason = 'INFO_REQUESTED';

/** A question put to the referrer; targets wait while it is open. A second one while the first is open overlaps it and counts once. */
export async function openPause(
  { manager, actor }: ReadTransaction,
  referralId: string,
  question: string,
  from: LocalDate,
): Promise<void> {
  await manager.query(
    `insert into referral_pause (organisation_id, id, referral_id, from_on, reason, question) values ($1, $2, $3, $4, $5, $6)`,
    [actor.organisationId, randomUUID(), referralId, from, ASKED, question],
  );
}

/** Ends every open question with the answer, or without one where somebody decided meanwhile. */
export async function endPauses(
  { manager, actor }: ReadTransaction,
  referralId: string,
  to: LocalDate,
  answer: string | null,
): Promise<void> {
  await manager.query(
    `update referral_pause set to_on = greatest(from_on, $3::date), answer = $4 where organisation_id = $1 and referral_id = $2 and to_on is null`,
    [actor.organisationId, referralId, to, answer],
  );
}
