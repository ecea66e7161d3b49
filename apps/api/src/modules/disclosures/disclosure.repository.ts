import type { Instant, LocalDate } from '@alongside/domain';
import type { OutsideRecipient, SharedHow, SharedMatter } from '@alongside/domain/codes';
import type { ShareOverride } from '@alongside/domain/consent';
import { heldContracts } from '../../platform/access/actor.js';
import { instantInSql } from '../../platform/database/instant-in-sql.js';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';

export type DisclosureState = 'RECORDED' | 'WAITING' | 'NOT_ALLOWED' | 'STOPPED';
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}
export interface NewDisclosure {
  readonly id: string;
  readonly personId: string;
  readonly partyId: string | null;
  readonly outside: OutsideRecipient | null;
  readonly recipientName: string;
  readonly matters: readonly SharedMatter[];
  readonly whatShared: string;
  readonly how: SharedHow;
  readonly sharedOn: LocalDate;
  readonly override: ShareOverride;
  readonly attorneyIsAllegedSource: boolean | null;
  readonly state: DisclosureState;
  readonly basis: string;
  readonly citation: string;
  readonly ruleVersion: string;
  readonly reason: string | null;
  readonly decidedByName: string;
  readonly wasPersonTold: boolean;
  readonly whyNotTold: string | null;
  readonly mail: Letter | null;
  readonly recordedAt: Instant;
}
/** A disclosure as the gate and whoever decides need it. */
export interface DisclosureRow extends Omit<NewDisclosure, 'recordedAt'> {
  readonly version: number;
  readonly decidedBy: string | null;
}

const ADD = `insert into disclosure (organisation_id, id, person_id, party_id, outside, recipient_name, matters, what_shared, how, shared_on, override, attorney_is_source,
    state, basis, citation, rule_version, reason, decided_by_name, was_person_told, why_not_told, mail_to, mail_subject, mail_text, recorded_at, recorded_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25)`;

const SHOWN = `json_build_object('id', d.id, 'version', d.version, 'state', d.state, 'recipientKind', coalesce(t.kind, d.outside), 'recipientName', d.recipient_name, 'matters', d.matters,
    'whatShared', d.what_shared, 'how', d.how, 'sharedOn', d.shared_on, 'basis', d.basis, 'citation', d.citation, 'ruleVersion', d.rule_version, 'reason', d.reason,
    'decidedByName', d.decided_by_name, 'wasPersonTold', d.was_person_told, 'whyNotTold', d.why_not_told,
    'mail', case when d.mail_to is not null then json_build_object('to', d.mail_to, 'subject', d.mail_subject, 'leftAt', ${instantInSql('d.mail_left_at')}) end,
    'recordedAt', ${instantInSql('d.recorded_at')}, 'recordedBy', m.display_name,
    'decision', case when d.decided_at is not null then json_build_object('by', x.display_name, 'at', ${instantInSql('d.decided_at')}, 'words', d.decision_words) end)`;
const FROM = `from disclosure d join membership m on m.organisation_id = d.organisation_id and m.id = d.recorded_by
  left join membership x on x.organisation_id = d.organisation_id and x.id = d.decided_by
  left join sharing_party t on t.organisation_id = d.organisation_id and t.id = d.party_id`;

const TO_DECIDE = `select id, person_id as "personId", party_id as "partyId", outside, recipient_name as "recipientName", matters, what_shared as "whatShared", how, shared_on::text as "sharedOn",
    override, attorney_is_source as "attorneyIsAllegedSource", state, basis, citation, rule_version as "ruleVersion", reason, decided_by_name as "decidedByName",
    was_person_told as "wasPersonTold", why_not_told as "whyNotTold", version, decided_by as "decidedBy",
    case when mail_to is not null then json_build_object('to', mail_to, 'subject', mail_subject, 'text', mail_text) end as mail
  from disclosure where organisation_id = $1 and id = $2 for update`;

const WAITING = `select json_build_object('id', d.id, 'version', d.version, 'personId', d.person_id, 'personName', p.name, 'reference', p.reference,
    'recipientKind', coalesce(t.kind, d.outside), 'recipientName', d.recipient_name, 'basis', d.basis, 'recordedAt', ${instantInSql('d.recorded_at')}, 'recordedBy', m.display_name) as line
  ${FROM} join person p on p.organisation_id = d.organisation_id and p.id = d.person_id
  where d.organisation_id = $1 and d.state = 'WAITING'
    and ($2::uuid[] is null or exists (select 1 from referral r where r.organisation_id = d.organisation_id and r.person_id = d.person_id and r.contract_id = any ($2)))
  order by d.recorded_at, d.id limit 100`;

type Shown = Readonly<Record<string, unknown>>;

export const disclosureRepository = ({ manager, actor }: ReadTransaction) => ({
  async add(added: NewDisclosure): Promise<void> {
    const { id, personId, partyId, outside, recipientName, matters, whatShared, how, sharedOn, override, attorneyIsAllegedSource } = added;
    const ground = [added.state, added.basis, added.citation, added.ruleVersion, added.reason, added.decidedByName, added.wasPersonTold, added.whyNotTold];
    const mail = [added.mail?.to ?? null, added.mail?.subject ?? null, added.mail?.text ?? null];
    await manager.query(ADD, [
      ...[actor.organisationId, id, personId, partyId, outside, recipientName, matters, whatShared, how, sharedOn, override, attorneyIsAllegedSource],
      ...[...ground, ...mail, added.recordedAt, actor.membershipId],
    ]);
  },

  async read<Line = Shown>(id: string): Promise<Line | null> {
    const [row] = await manager.query<{ line: Line }[]>(`select ${SHOWN} as line ${FROM} where d.organisation_id = $1 and d.id = $2`, [actor.organisationId, id]);
    return row?.line ?? null;
  },

  /** Newest first; all of them, since a person may be handed the whole list. */
  async ofPerson<Line = Shown>(personId: string): Promise<Line[]> {
    const rows = await manager.query<{ line: Line }[]>(`select ${SHOWN} as line ${FROM} where d.organisation_id = $1 and d.person_id = $2 order by d.recorded_at desc, d.id`, [
      actor.organisationId,
      personId,
    ]);
    return rows.map(({ line }) => line);
  },

  async waiting<Line = Shown>(): Promise<Line[]> {
    const rows = await manager.query<{ line: Line }[]>(WAITING, [actor.organisationId, heldContracts(actor)]);
    return rows.map(({ line }) => line);
  },

  /** Locked until the transaction ends. */
  async lock(id: string): Promise<DisclosureRow | null> {
    const [row] = await manager.query<DisclosureRow[]>(TO_DECIDE, [actor.organisationId, id]);
    return row ?? null;
  },
});

/** What becomes of a disclosure after it was written down. What it says never changes. */
export const disclosureCourse = ({ manager, actor }: ReadTransaction) => ({
  async decided(id: string, { state, basis, words, at }: { state: DisclosureState; basis: string; words: string; at: Instant }): Promise<void> {
    await manager.query(
      `update disclosure set state = $3, basis = $4, decision_words = $5, decided_at = $6, decided_by = $7, version = version + 1 where organisation_id = $1 and id = $2`,
      [actor.organisationId, id, state, basis, words, at, actor.membershipId],
    );
  },

  async stopped(id: string): Promise<void> {
    await manager.query(`update disclosure set state = 'STOPPED', version = version + 1 where organisation_id = $1 and id = $2`, [actor.organisationId, id]);
  },

  async letterLeft(id: string, at: Instant): Promise<void> {
    await manager.query(`update disclosure set mail_left_at = $3 where organisation_id = $1 and id = $2`, [actor.organisationId, id, at]);
  },
});
