import type { BodyOf, logContact } from '@alongside/contracts';
import { londonDateOf } from '@alongside/domain/time';
import { isReachedBy } from '@alongside/domain/visits';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { keepAskingAgain } from '../cases/index.js';
import { contactRepository } from './contact.repository.js';
import type { SubjectOfContact } from './contact-subject.js';

interface Said {
  readonly personId: string;
  readonly subject: SubjectOfContact;
  readonly told: BodyOf<typeof logContact>;
}

/** What stays with the person after a contact: their words, unless newer ones are kept already, and when to ask again. */
export async function keepWhatWasSaid(tx: Transaction, { personId, subject, told }: Said): Promise<void> {
  const on = londonDateOf(told.startedAt);
  const isNewest = subject.wantsHeardOn === null || on >= subject.wantsHeardOn;
  if (told.theirWords !== null && isNewest) await contactRepository(tx).hear(personId, told.theirWords, on);
  if (told.askAgain !== null) {
    const by = tx.actor.role === 'advocate' ? tx.actor.membershipId : (subject.referral?.advocateId ?? null);
    return keepAskingAgain(tx, personId, { askAgain: told.askAgain, askAgainOn: told.askAgainOn, by });
  }
  const wasAsked = subject.askAgainOn !== null && subject.askAgainOn <= on && isReachedBy(told.kind, told.outcome);
  if (wasAsked) await keepAskingAgain(tx, personId, { askAgain: null, askAgainOn: null, by: subject.askAgainBy });
}
