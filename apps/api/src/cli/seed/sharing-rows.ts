import { randomUUID } from 'node:crypto';
import { SHARED_HOW, SHARED_MATTERS, SHARING_LASTS, SHARING_SCOPES, type SharingPartyKind } from '@alongside/domain/codes';
import { mayShare, SHARE_OVERRIDES } from '@alongside/domain/consent';
import { localDate } from '@alongside/domain';
import { maySeeRecords, mayTellPatient, RECORD_HOLDERS, RECORD_KINDS, RECORDS_ANSWERS, INFORMATION_TYPES } from '@alongside/domain/records';
import { sharingFactsOf, type RecordedChoice } from '@alongside/domain/sharing';
import { z } from 'zod';
import type { Days } from './days.js';
import type { Rows } from './rows.js';

const Day = z.int();
export const PracticeParty = z.strictObject({
  kind: z.string(),
  name: z.string(),
  choice: z.enum(['SHARE', 'ASK_FIRST', 'DONT_SHARE']).optional(),
  scope: z.array(z.enum(SHARING_SCOPES)).default([]),
  lasts: z.enum(SHARING_LASTS).default('UNTIL_STOP'),
  untilDaysAgo: Day.optional(),
  capacity: z.enum(['HAS', 'LACKS', 'NOT_ASSESSED']).default('HAS'),
  decidedBy: z.enum(['PERSON', 'ATTORNEY_OR_DEPUTY', 'BEST_INTERESTS']).default('PERSON'),
  daysAgo: Day.default(0),
});
export const PracticeDisclosure = z.strictObject({
  party: z.string(),
  matters: z.array(z.enum(SHARED_MATTERS)),
  whatShared: z.string(),
  how: z.enum(SHARED_HOW),
  daysAgo: Day,
  override: z.enum(SHARE_OVERRIDES).default('none'),
  decidedBy: z.string(),
  reason: z.string().optional(),
  whyNotTold: z.string().optional(),
  mail: z.strictObject({ to: z.string(), subject: z.string() }).optional(),
  /** What a manager said, where the rules left it to one. */
  managerSaid: z.strictObject({ by: z.string(), words: z.string() }).optional(),
});
export const PracticeRecords = z.strictObject({
  holder: z.enum(RECORD_HOLDERS),
  holderName: z.string(),
  record: z.enum(RECORD_KINDS),
  what: z.string(),
  daysAgo: Day,
  chaseDaysAgo: Day.optional(),
  answer: z
    .strictObject({ answer: z.enum(RECORDS_ANSWERS), daysAgo: Day, reason: z.string().optional(), seen: z.string().optional(), informationType: z.enum(INFORMATION_TYPES).optional() })
    .optional(),
});

interface SharingOf {
  readonly born?: string | null | undefined;
  readonly sharing: readonly z.infer<typeof PracticeParty>[];
  readonly disclosures: readonly z.infer<typeof PracticeDisclosure>[];
  readonly recordsRequests: readonly z.infer<typeof PracticeRecords>[];
}
interface Of {
  readonly person: SharingOf;
  readonly days: Days;
  readonly personId: string;
  readonly recordedBy: string;
  readonly memberOf: (key: string) => string;
}

/** Who may know what, who was told, and which records were asked for. What the rules said is asked of the rules. */
export function addSharing(rows: Rows, of: Of): void {
  const parties = of.person.sharing.map((party, position) => addParty(rows, of, party, position));
  for (const disclosure of of.person.disclosures) {
    const party = parties.find(({ name }) => name === disclosure.party);
    if (!party) throw new Error(`nobody is called ${disclosure.party}`);
    addDisclosure(rows, of, disclosure, party);
  }
  for (const request of of.person.recordsRequests) addRecords(rows, of, request);
}

interface AddedParty {
  readonly id: string;
  readonly kind: SharingPartyKind;
  readonly name: string;
  readonly history: readonly RecordedChoice[];
}
function addParty(rows: Rows, { days, personId, recordedBy }: Of, party: SharingOf['sharing'][number], position: number): AddedParty {
  const { kind, name, choice, scope, capacity, decidedBy, daysAgo, untilDaysAgo } = party;
  const id = randomUUID();
  rows.add('sharing_party', { id, person_id: personId, kind, name, sort_order: position + 1 });
  if (!choice) return { id, kind: kind as SharingPartyKind, name, history: [] };
  const isYes = choice === 'SHARE';
  const untilOn = isYes && untilDaysAgo !== undefined ? days.ago(untilDaysAgo) : null;
  const lasts = isYes ? (untilOn === null ? party.lasts : ('UNTIL_DATE' as const)) : null;
  const recordedAt = days.at(days.ago(Math.max(daysAgo, 1)), '15:00');
  rows.add('sharing_choice', {
    id: randomUUID(), person_id: personId, party_id: id, choice, scope, lasts, told_how: 'SAID', chosen_on: days.ago(daysAgo), recorded_at: recordedAt, recorded_by: recordedBy,
    until_on: untilOn, capacity, is_informed: isYes ? true : null, decided_by: decidedBy,
  });
  const made: RecordedChoice = { choice, scope, lasts, untilOn, recordedAt, usedAt: null, capacity, isCompetent: null, isInformed: isYes, decidedBy };
  return { id, kind: kind as SharingPartyKind, name, history: [made] };
}

function addDisclosure(rows: Rows, { person, days, personId, recordedBy, memberOf }: Of, given: SharingOf['disclosures'][number], party: AddedParty): void {
  const { matters, override, daysAgo, managerSaid, mail } = given;
  const on = days.ago(daysAgo);
  const at = days.moment({ daysAgo, at: '11:20' });
  const answer = mayShare(
    sharingFactsOf({
      recipient: party.kind, matters, history: party.history, dateOfBirth: person.born ? localDate(person.born) : null, override, attorneyIsAllegedSource: null, today: on,
    }),
  );
  const isOpen = answer.decision === 'check_with_a_person';
  if (answer.decision === 'refused' || answer.decision === 'needs_information') throw new Error(`the rules do not let ${party.name} be told: ${answer.reasonCode ?? answer.missing.join()}`);
  rows.add('disclosure', {
    id: randomUUID(), person_id: personId, party_id: party.id, recipient_name: party.name, matters, what_shared: given.whatShared, how: given.how, shared_on: on, override,
    state: !isOpen ? 'RECORDED' : managerSaid ? 'NOT_ALLOWED' : 'WAITING', basis: answer.reasonCode ?? answer.openPoint, citation: answer.citation, rule_version: answer.ruleVersion,
    reason: given.reason ?? null, decided_by_name: given.decidedBy, was_person_told: given.whyNotTold === undefined, why_not_told: given.whyNotTold ?? null,
    mail_to: mail?.to ?? null, mail_subject: mail?.subject ?? null, mail_text: mail ? given.whatShared : null, mail_left_at: mail ? days.after(at, 1) : null,
    recorded_at: at, recorded_by: recordedBy, decided_at: managerSaid ? days.after(at, 90) : null, decided_by: managerSaid ? memberOf(managerSaid.by) : null,
    decision_words: managerSaid?.words ?? null, version: managerSaid ? 2 : 1,
  });
}

function addRecords(rows: Rows, { days, personId, recordedBy }: Of, { holder, holderName, record, what, daysAgo, chaseDaysAgo, answer }: SharingOf['recordsRequests'][number]): void {
  const ground = maySeeRecords({ scheme: 'england', qualifies: true, record, capacity: 'has', consent: 'given' });
  const mayTell = answer?.informationType ? mayTellPatient(answer.informationType, null) : null;
  rows.add('records_request', {
    id: randomUUID(), person_id: personId, holder, holder_name: holderName, record, what, asked_on: days.ago(daysAgo), capacity: 'has', consent: 'given',
    decision: ground.decision, reason_code: ground.reasonCode, citation: ground.citation, rule_version: ground.ruleVersion, missing: [], chase_on: chaseDaysAgo === undefined ? null : days.ago(chaseDaysAgo),
    answer: answer?.answer ?? null, answered_on: answer ? days.ago(answer.daysAgo) : null, answer_reason: answer?.reason ?? null, seen: answer?.seen ?? null,
    information_type: answer?.informationType ?? null, may_tell: mayTell?.decision ?? null, may_tell_reason: mayTell?.reasonCode ?? null, may_tell_citation: mayTell?.citation ?? null,
    recorded_at: days.at(days.ago(daysAgo), '14:05'), recorded_by: recordedBy, answered_by: answer ? recordedBy : null, version: answer ? 2 : 1,
  });
}
