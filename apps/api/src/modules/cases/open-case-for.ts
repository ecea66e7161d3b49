import { randomUUID } from 'node:crypto';
import type { LocalDate } from '@alongside/domain';
import { mayOpenCase } from '@alongside/domain/cases';
import type { Instruction } from '@alongside/domain/codes';
import { laterOf } from '@alongside/domain/time';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { orRefuse } from '../../platform/problem/problem.js';
import { referralFileRepository, type ReferralFile } from './referral-file.repository.js';

export interface CaseOpening {
  readonly instruction: Instruction;
  readonly note: string | null;
  /** The day the person said yes; a yes from before the referral came counts from the day it came. */
  readonly saidYesOn: LocalDate;
}

/** Opens the case of a locked referral, where the rules allow it. The caller brings clocks and lists up to date. */
export async function openCaseFor(
  tx: Transaction,
  referral: ReferralFile,
  { instruction, note, saidYesOn }: CaseOpening,
) {
  orRefuse(mayOpenCase({ state: referral.state, instruction, wasReached: referral.wasReached }));
  const caseId = randomUUID();
  const openedOn = laterOf(saidYesOn, referral.receivedOn);
  const version = await referralFileRepository(tx).open(referral, { id: caseId, openedOn, instruction, note });
  await tx.record(
    'case:open',
    { type: 'case', id: caseId, personId: referral.personId, caseId },
    { detail: { instruction } },
  );
  return { caseId, version };
}
