import { randomUUID } from 'node:crypto';
import { endOfLondonDay, instant, localDate, type MeasureFile } from '@alongside/domain';
import type { ClosureReason, Instruction } from '@alongside/domain/codes';
import { allocationRepository } from '../../modules/allocation/index.js';
import { referralFileRepository, type ReferralFile } from '../../modules/cases/index.js';
import { endPauses, openPause } from '../../modules/referrals/index.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { NOBODY_NAMED, type FileIds } from './file-ids.js';
import type { MeasureReport } from './measure-report.js';

type Referral = MeasureReport['referrals'][number];
type Pause = MeasureFile['referrals'][number]['pauses'][number];

async function filed(tx: Transaction, id: string): Promise<ReferralFile> {
  const referral = await referralFileRepository(tx).lock(id);
  if (!referral) throw new Error('a referral that was just added is not there');
  return referral;
}

async function allocate(tx: Transaction, referral: Referral, ids: FileIds): Promise<void> {
  if (referral.allocatedAt === null) return;
  const membershipId = ids.advocates.of(referral.advocateId ?? NOBODY_NAMED);
  const [referralId, allocatedAt] = [ids.referrals.of(referral.id), instant(referral.allocatedAt)];
  await allocationRepository(tx).offer({
    id: randomUUID(),
    referralId,
    membershipId,
    reason: null,
    overrideReason: null,
    allocatedAt,
  });
}

async function openCase(tx: Transaction, referral: Referral, file: ReferralFile): Promise<void> {
  if (referral.caseOpenedOn === null) return;
  const instruction = (referral.instruction ?? 'INSTRUCTED') as Instruction;
  await referralFileRepository(tx).open(file, {
    id: randomUUID(),
    openedOn: localDate(referral.caseOpenedOn),
    instruction,
    note: null,
  });
}

/** Closed without saying why: no reason outside the service. */
const UNSAID: ClosureReason = 'ENTERED_IN_ERROR';

async function close(
  tx: Transaction,
  { closedOn, closureReason, feedbackOffered }: Referral,
  file: ReferralFile,
): Promise<void> {
  if (closedOn === null) return;
  const today = localDate(closedOn);
  await referralFileRepository(tx).close(file, {
    reason: (closureReason ?? UNSAID) as ClosureReason,
    note: null,
    feedbackOffered: feedbackOffered === true,
    today,
    now: endOfLondonDay(today),
  });
}

const ASKED = 'INFO_REQUESTED';

/** A question to the referrer as the application asks it; a pause of another kind, which a setting may count, as it is. */
async function pause(tx: Transaction, referralId: string, { from, to, reason }: Pause): Promise<void> {
  if (reason !== ASKED) {
    const row = [tx.actor.organisationId, randomUUID(), referralId, from, to, reason];
    await tx.manager.query(
      'insert into referral_pause (organisation_id, id, referral_id, from_on, to_on, reason) values ($1, $2, $3, $4, $5, $6)',
      row,
    );
    return;
  }
  await openPause(tx, referralId, '', localDate(from));
  if (to !== null) await endPauses(tx, referralId, localDate(to), null);
}

/**
 * What happened to a referral after it was decided, by the statements that the application itself uses: allocated, its
 * case opened, closed. Pauses last, those still open after the others, since an answer ends every open question.
 */
export async function replayReferral(tx: Transaction, referral: Referral, ids: FileIds): Promise<void> {
  const id = ids.referrals.of(referral.id);
  const isDuplicate = referral.duplicateOf !== null;
  if (!isDuplicate) await allocate(tx, referral, ids);
  const file = await filed(tx, id);
  await openCase(tx, referral, file);
  if (!isDuplicate) await close(tx, referral, file);
  const ended = referral.pauses.filter(({ to }) => to !== null);
  const open = referral.pauses.filter(({ to }) => to === null);
  for (const each of [...ended, ...open]) await pause(tx, id, each);
}
