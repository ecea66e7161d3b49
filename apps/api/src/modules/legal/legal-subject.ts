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

interface LegalAsked {
  readonly action: Action;
  readonly personId: string;
  /** Whether what else the address names is this person's: what is not, is not found, whoever asks. */
  readonly isThere?: (file: LegalFileRead) => boolean;
}

/** The person's legal file, once the policy lets this actor do this to them. */
export async function legalSubject(tx: ReadTransaction, actor: Member, { action, personId, isThere }: LegalAsked, clock: Clock): Promise<LegalSubject> {
  const file = orNotFound(await legalFileOf(tx, personId));
  if (isThere && !isThere(file)) throw new Problem('not-found');
  return { facts: await mayTouchPerson(tx, actor, action, personId, clock.now()), file };
}

export const hasEntry =
  (entryId: string) =>
  ({ history }: LegalFileRead): boolean =>
    history.some(({ id, type }) => id === entryId && type !== ENTRY_WITHDRAWN);

/** An entry of this person that still counts; what was corrected or taken out before is refused, since somebody else was first. */
export function entryToCorrect({ history }: LegalFileRead, entryId: string) {
  const row = orNotFound(history.find(({ id }) => id === entryId));
  if (history.some(({ corrects }) => corrects === entryId)) throw new Problem('already-corrected');
  return row;
}

/** The record as it is after a write, for the screen that wrote it. */
export async function recordAfter(tx: ReadTransaction, actor: Member, facts: AccessFacts, personId: string, today: LocalDate) {
  return legalRecordView(actor, facts, personId, orNotFound(await legalFileOf(tx, personId)), today);
}
