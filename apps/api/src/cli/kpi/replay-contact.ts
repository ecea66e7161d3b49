import { instant, londonDateOf } from '@alongside/domain';
import { contactRepository, type NewContact } from '../../modules/contacts/index.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { NOBODY_NAMED, type FileIds } from './file-ids.js';
import type { MeasureReport } from './measure-report.js';

type Contact = MeasureReport['contacts'][number];

const NOTHING_SAID = {
  caseworkType: null,
  plannedVisitId: null,
  privacyReason: null,
  topics: [],
  together: [],
  leftWith: [],
  theirWords: null,
  note: null,
};
const NOWHERE = { wardId: null, words: null } as NewContact['place'];

/** A contact with a person, by the statement that logging one uses, in the name of who did the work. */
export function replayContact(
  tx: Transaction,
  contact: Contact,
  referralId: string,
  ids: FileIds,
): void {
  const startedAt = instant(contact.startedAt);
  const codes = {
    kind: contact.kind,
    mode: contact.mode,
    outcome: contact.outcome,
    meetingType: contact.meetingType,
    privacy: contact.privacy,
  };
  const row = {
    ...NOTHING_SAID,
    ...codes,
    id: ids.contacts.of(contact.id),
    personId: ids.people.of(ids.personOf(referralId)),
    referralId: ids.referrals.of(referralId),
    caseId: null,
    startedAt,
    happenedOn: londonDateOf(startedAt),
    minutes: contact.durationMin ?? 0,
    travelMinutes: contact.travelMin ?? 0,
    interpreterUsed: contact.interpreterUsed,
    place: NOWHERE,
    writtenAt: startedAt,
    savedAt: startedAt,
  } as NewContact;
  const actor = { ...tx.actor, membershipId: ids.advocates.of(contact.advocateId ?? NOBODY_NAMED) };
  contactRepository({ ...tx, actor }).add(row, null);
}
