import { instant, londonDateOf } from '@alongside/domain';
import type { Rows } from '../seed/rows.js';
import { NOBODY_NAMED, type FileIds } from './file-ids.js';
import type { MeasureReport } from './measure-report.js';

/** A drop-in: nobody is named at one, so it has no person and no referral. */
export function addDropIn(rows: Rows, contact: MeasureReport['contacts'][number], ids: FileIds): void {
  rows.add('contact', {
    id: ids.contacts.of(contact.id),
    membership_id: contact.advocateId == null ? ids.advocates.of(NOBODY_NAMED) : ids.advocates.of(contact.advocateId),
    kind: contact.kind,
    mode: contact.mode,
    outcome: contact.outcome,
    meeting_type: contact.meetingType,
    started_at: contact.startedAt,
    happened_on: londonDateOf(instant(contact.startedAt)),
    minutes: contact.durationMin ?? 0,
    travel_minutes: contact.travelMin ?? 0,
    privacy: contact.privacy,
    topics: [],
    together: [],
    left_with: [],
    interpreter_used: contact.interpreterUsed,
    headcount: contact.headcount,
    written_at: contact.startedAt,
    saved_at: contact.startedAt,
  });
}
