import type { Instant, LocalDate } from '@alongside/domain';
import type { InformationType, RecordHolder, RecordKind, RecordsAnswer, RecordsAnswerGiven, TellingAnswer } from '@alongside/domain/records';
import { instantInSql } from '../../platform/database/instant-in-sql.js';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';

export interface NewRecordsRequest {
  readonly id: string;
  readonly personId: string;
  readonly holder: RecordHolder;
  readonly holderName: string;
  readonly record: RecordKind;
  readonly what: string;
  readonly askedOn: LocalDate;
  readonly capacity: string | null;
  readonly consent: string | null;
  readonly hasConflict: boolean | null;
  readonly findsRelevant: boolean | null;
  readonly findsAppropriate: boolean | null;
  readonly ground: RecordsAnswer;
  readonly chaseOn: LocalDate | null;
  readonly recordedAt: Instant;
}
export interface RecordsRequestRow {
  readonly personId: string;
  readonly version: number;
  readonly askedOn: LocalDate;
  readonly answer: RecordsAnswerGiven | null;
}
export interface AnswerToKeep {
  readonly answer: RecordsAnswerGiven;
  readonly answeredOn: LocalDate;
  readonly reason: string | null;
  readonly seen: string | null;
  readonly informationType: InformationType | null;
  readonly thirdPartyAgrees: boolean | null;
  readonly mayTell: TellingAnswer | null;
}
/** As the contract has it, but for whether it is overdue, which is a question of the day. */
export interface RecordsRequestLine {
  readonly chaseOn: LocalDate | null;
  readonly answer: RecordsAnswerGiven | null;
}

const ADD = `insert into records_request (organisation_id, id, person_id, holder, holder_name, record, what, asked_on, capacity, consent, has_conflict, finds_relevant, finds_appropriate,
    decision, reason_code, open_point, citation, rule_version, missing, chase_on, recorded_at, recorded_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)`;
const ANSWER = `update records_request set answer = $3, answered_on = $4, answer_reason = $5, seen = $6, information_type = $7, third_party_agrees = $8,
    may_tell = $9, may_tell_reason = $10, may_tell_citation = $11, answered_by = $12, version = version + 1
  where organisation_id = $1 and id = $2`;
const SHOWN = `select json_build_object('id', r.id, 'version', r.version, 'holder', r.holder, 'holderName', r.holder_name, 'record', r.record, 'what', r.what, 'askedOn', r.asked_on,
    'decision', r.decision, 'reasonCode', r.reason_code, 'openPoint', r.open_point, 'citation', r.citation, 'ruleVersion', r.rule_version, 'missing', r.missing,
    'chaseOn', r.chase_on, 'answer', r.answer, 'answeredOn', r.answered_on, 'answerReason', r.answer_reason, 'seen', r.seen,
    'mayTell', case when r.may_tell is not null then json_build_object('decision', r.may_tell, 'reasonCode', r.may_tell_reason, 'citation', r.may_tell_citation) end,
    'recordedAt', ${instantInSql('r.recorded_at')}, 'recordedBy', m.display_name) as line
  from records_request r join membership m on m.organisation_id = r.organisation_id and m.id = r.recorded_by where r.organisation_id = $1`;

export const recordsRequestRepository = ({ manager, actor }: ReadTransaction) => ({
  async add({ ground, ...added }: NewRecordsRequest): Promise<void> {
    const { id, personId, holder, holderName, record, what, askedOn, capacity, consent } = added;
    const { decision, reasonCode, openPoint, citation, ruleVersion, missing } = ground;
    await manager.query(ADD, [
      ...[actor.organisationId, id, personId, holder, holderName, record, what, askedOn, capacity, consent],
      ...[added.hasConflict, added.findsRelevant, added.findsAppropriate, decision, reasonCode, openPoint, citation, ruleVersion, missing],
      ...[added.chaseOn, added.recordedAt, actor.membershipId],
    ]);
  },

  async read<Line extends RecordsRequestLine>(id: string): Promise<Line | null> {
    const [row] = await manager.query<{ line: Line }[]>(`${SHOWN} and r.id = $2`, [actor.organisationId, id]);
    return row?.line ?? null;
  },

  async ofPerson<Line extends RecordsRequestLine>(personId: string): Promise<Line[]> {
    const rows = await manager.query<{ line: Line }[]>(`${SHOWN} and r.person_id = $2 order by r.asked_on desc, r.recorded_at desc, r.id`, [actor.organisationId, personId]);
    return rows.map(({ line }) => line);
  },

  /** Locked until the transaction ends. */
  async lock(id: string): Promise<RecordsRequestRow | null> {
    const [row] = await manager.query<RecordsRequestRow[]>(
      `select person_id as "personId", version, asked_on::text as "askedOn", answer from records_request where organisation_id = $1 and id = $2 for update`,
      [actor.organisationId, id],
    );
    return row ?? null;
  },

  async answered(id: string, { answer, answeredOn, reason, seen, informationType, thirdPartyAgrees, mayTell }: AnswerToKeep): Promise<void> {
    const telling = [mayTell?.decision ?? null, mayTell?.reasonCode ?? null, mayTell?.citation ?? null];
    await manager.query(ANSWER, [
      ...[actor.organisationId, id, answer, answeredOn, reason, seen, informationType, thirdPartyAgrees],
      ...[...telling, actor.membershipId],
    ]);
  },
});
