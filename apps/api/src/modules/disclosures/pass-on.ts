import type { Instant } from '@alongside/domain';
import { permitOf, type Permit } from '@alongside/domain/sharing';
import type { AfterSending, BeforeSending } from '../../platform/outbox/send-outbox.js';
import { enqueue } from '../../platform/outbox/outbox.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { askTheGate } from './ask-the-gate.js';
import { disclosureCourse, disclosureRepository } from './disclosure.repository.js';

/** Puts a letter on its way. What it says stays with the disclosure, and is read only as the letter leaves. */
export async function passOn(
  tx: Transaction,
  permit: Permit,
  { disclosureId, to, at }: { readonly disclosureId: string; readonly to: string; readonly at: Instant },
): Promise<void> {
  await enqueue(tx, { kind: 'passed-on', permit, recipient: to, content: {}, subjectType: 'disclosure', subjectId: disclosureId, dueAt: at });
}

/** Asks the gate again as the letter is about to leave: a word taken back, or run out, in the meantime stops it. */
export const letterToPassOn: BeforeSending = async (tx, disclosureId, clock) => {
  const disclosures = disclosureRepository(tx);
  const row = await disclosures.lock(disclosureId);
  if (row?.mail == null || row.state !== 'RECORDED') return null;
  const { answer } = await askTheGate(tx, row.personId, row, { today: clock.today(), disclosureId });
  if (permitOf(answer, row.decidedBy === null ? null : 'ALLOWED') === null) {
    await disclosureCourse(tx).stopped(disclosureId);
    return null;
  }
  return { subject: row.mail.subject, text: row.mail.text };
};

export const noteLetterLeft: AfterSending = (tx, disclosureId, at) => disclosureCourse(tx).letterLeft(disclosureId, at);
