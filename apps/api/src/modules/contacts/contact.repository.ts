import type { BodyOf, logContact } from '@alongside/contracts';
import type { Instant, LocalDate } from '@alongside/domain';
import type { ReferralState } from '@alongside/domain/referrals';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import type { Place } from './contact-subject.repository.js';

type Told = Omit<BodyOf<typeof logContact>, 'place' | 'saidYes' | 'askAgain' | 'askAgainOn'>;
export interface NewContact extends Told {
  readonly id: string;
  readonly personId: string;
  readonly caseId: string | null;
  readonly happenedOn: LocalDate;
  readonly place: Place;
  readonly savedAt: Instant;
}

const COLUMNS = `organisation_id, id, person_id, referral_id, case_id, membership_id, planned_visit_id, kind, mode, outcome, meeting_type, casework_type,
  started_at, happened_on, minutes, travel_minutes, privacy, privacy_reason, topics, together, left_with, their_words, note, interpreter_used,
  ward_id, place_text, written_at, saved_at`;
const PLACEHOLDERS = Array.from({ length: COLUMNS.split(',').length }, (_, index) => `$${index + 1}`);

const ADD = `insert into contact (${COLUMNS}) values (${PLACEHOLDERS.join(', ')})`;
const END_PLAN = `update planned_visit set state = 'LOGGED', version = version + 1 where organisation_id = $1 and id = $2`;
const MOVE = `update referral set state = $3, version = version + 1 where organisation_id = $1 and id = $2`;

const HEAR = `update person set wants = $3, wants_heard_on = $4, version = version + 1 where organisation_id = $1 and id = $2`;

export const contactRepository = ({ manager, actor, send }: Pick<Transaction, 'manager' | 'actor' | 'send'>) => ({
  /** Adds the contact, ends the plan it was, and moves the referral where it moves. Most contacts do neither. */
  add(contact: NewContact, movedTo: ReferralState | null): void {
    const { id, personId, referralId, caseId, plannedVisitId, kind, mode, outcome, meetingType, caseworkType, startedAt, happenedOn, minutes, travelMinutes } = contact;
    const { privacy, privacyReason, topics, together, leftWith, theirWords, note, interpreterUsed, place, writtenAt, savedAt } = contact;
    send(ADD, [
      ...[actor.organisationId, id, personId, referralId, caseId, actor.membershipId, plannedVisitId, kind, mode, outcome, meetingType, caseworkType],
      ...[startedAt, happenedOn, minutes, travelMinutes, privacy, privacyReason, topics, together, leftWith, theirWords, note, interpreterUsed],
      ...[place.wardId, place.words, writtenAt, savedAt],
    ]);
    if (plannedVisitId !== null) send(END_PLAN, [actor.organisationId, plannedVisitId]);
    if (movedTo !== null) send(MOVE, [actor.organisationId, referralId, movedTo]);
  },

  /** The person's own words, newest; row history keeps the earlier ones. */
  async hear(personId: string, words: string, on: LocalDate): Promise<void> {
    await manager.query(HEAR, [actor.organisationId, personId, words, on]);
  },
});
