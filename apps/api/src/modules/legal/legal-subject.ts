import type { LocalDate } from '@alongside/domain';
import type { AccessFacts, Action } from '@alongside/domain/access';
import { ENTRY_WITHDRAWN } from '@alongside/domain/legal-record';
import type { Member } from '../../platform/access/actor.js';
import type { Clock } from '../../platform/clock/clock.js';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';
import { orNotFound, Problem } from '../../platform/problem/problem.js';
import { mayTouchPerson } from '../people/index.js';
import { legalFileOf, type LegalFileRead } from './legal-file.repository.js';
import { legalRecordView } from './legal-record-view.js';

export interface LegalSubject {
  readonly facts: AccessFacts;
  readonly file: LegalFileRead;
}

/** The person's legal file, once the policy lets this actor do this to them. */
export async function legalSubject(tx: ReadTransaction, actor: Member, action: Action, personId: string, clock: Clock): Promise<LegalSubject> {
  const facts = await mayTouchPerson(tx, actor, action, personId, clock.now());
  return { facts, file: orNotFound(await legalFileOf(tx, personId)) };
}

/** An entry of this person that still counts; what was corrected or taken out before is refused, since somebody else was first. */
export function entryToCorrect({ history }: LegalFileRead, entryId: string) {
  const row = orNotFound(history.find(({ id, type }) => id === entryId && type !== ENTRY_WITHDRAWN));
  if (history.some(({ corrects }) => corrects === entryId)) throw new Problem('already-corrected');
  return row;
}

/** The record as it is after a write, for the screen that wrote it. */
export async function recordAfter(tx: ReadTransaction, actor: Member, facts: AccessFacts, personId: string, today: LocalDate) {
  return legalRecordView(actor, facts, personId, orNotFound(await legalFileOf(tx, personId)), today);
}
