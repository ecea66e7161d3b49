import type { Instant, LocalDate } from '@alongside/domain';
import type { SharingChoiceCode, SharingPartyKind, ToldHow } from '@alongside/domain/codes';
import type { RecordedChoice } from '@alongside/domain/sharing';
import { instantInSql } from '../../platform/database/instant-in-sql.js';
import type { ReadTransaction, Transaction } from '../../platform/database/unit-of-work.js';

/** One choice as it was recorded. The list it comes in is in the order of recording, oldest first. */
export interface ChoiceRow extends RecordedChoice {
  readonly id: string;
  readonly choice: Exclude<SharingChoiceCode, 'NOT_ASKED'>;
  readonly untilOn: LocalDate | null;
  readonly usedAt: Instant | null;
  /** The disclosure that used it up, where it was good just once. */
  readonly usedFor: string | null;
  readonly toldHow: ToldHow;
  readonly chosenOn: LocalDate;
  readonly recordedBy: string;
  readonly note: string | null;
}
export interface PartyWithHistory {
  readonly partyId: string;
  readonly kind: SharingPartyKind;
  readonly name: string;
  readonly history: readonly ChoiceRow[];
}
export interface NewChoice extends Omit<ChoiceRow, 'recordedBy' | 'usedAt' | 'usedFor'> {
  readonly personId: string;
  readonly partyId: string;
}

const PARTY = `select t.id as "partyId", t.kind, t.name,
    coalesce((select json_agg(json_build_object('id', c.id, 'choice', c.choice, 'scope', c.scope, 'lasts', c.lasts, 'untilOn', c.until_on, 'toldHow', c.told_how, 'chosenOn', c.chosen_on,
        'capacity', c.capacity, 'isCompetent', c.is_competent, 'isInformed', c.is_informed, 'decidedBy', c.decided_by, 'usedAt', ${instantInSql('c.used_at')}, 'usedFor', c.used_for,
        'recordedAt', ${instantInSql('c.recorded_at')}, 'recordedBy', m.display_name, 'note', c.note) order by c.position)
      from sharing_choice c join membership m on m.organisation_id = c.organisation_id and m.id = c.recorded_by
      where c.organisation_id = t.organisation_id and c.party_id = t.id), '[]') as history
  from sharing_party t where t.organisation_id = $1 and t.person_id = $2 and t.id = $3`;

/** A choice is never dated before the one it follows, even where two servers' clocks differ. */
const ADD_CHOICE = `insert into sharing_choice (organisation_id, id, person_id, party_id, choice, scope, lasts, told_how, note, chosen_on, recorded_at, recorded_by,
    until_on, capacity, is_competent, is_informed, decided_by)
  select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10,
    greatest($11::timestamptz, (select max(recorded_at) from sharing_choice where organisation_id = $1 and party_id = $4)), $12, $13, $14, $15, $16, $17`;

const ADD_PARTY = `insert into sharing_party (organisation_id, id, person_id, kind, name, sort_order, added_at)
  select $1, $2, $3, $4, $5, coalesce((select max(sort_order) from sharing_party where organisation_id = $1 and person_id = $3), 0) + 1, $6`;

export const sharingRepository = ({ manager, actor }: Pick<Transaction, 'manager' | 'actor'>) => ({
  /** One writer at a time for each person: two choices at once keep an order, and the later one is in force. */
  async lockPerson(personId: string): Promise<void> {
    await manager.query('select 1 from person where organisation_id = $1 and id = $2 for update', [actor.organisationId, personId]);
  },

  async party(personId: string, partyId: string): Promise<PartyWithHistory | null> {
    const [row] = await manager.query<PartyWithHistory[]>(PARTY, [actor.organisationId, personId, partyId]);
    return row ?? null;
  },

  async hasPartyOfKind(personId: string, kind: SharingPartyKind): Promise<boolean> {
    const found = await manager.query<unknown[]>('select 1 from sharing_party where organisation_id = $1 and person_id = $2 and kind = $3 limit 1', [
      actor.organisationId,
      personId,
      kind,
    ]);
    return found.length > 0;
  },

  async addParty(personId: string, { id, kind, name, addedAt }: { id: string; kind: SharingPartyKind; name: string; addedAt: Instant }): Promise<void> {
    await manager.query(ADD_PARTY, [actor.organisationId, id, personId, kind, name, addedAt]);
  },

  async addChoice(added: NewChoice): Promise<void> {
    const { id, personId, partyId, choice, scope, lasts, toldHow, note, chosenOn, recordedAt } = added;
    const by = [added.untilOn, added.capacity, added.isCompetent, added.isInformed, added.decidedBy];
    await manager.query(ADD_CHOICE, [
      ...[actor.organisationId, id, personId, partyId, choice, scope, lasts, toldHow, note, chosenOn, recordedAt, actor.membershipId],
      ...by,
    ]);
  },

  /** A choice that was good just once is used up, for good. */
  async useUp(choiceId: string, disclosureId: string, at: Instant): Promise<void> {
    await manager.query('update sharing_choice set used_at = $3, used_for = $4 where organisation_id = $1 and id = $2 and used_at is null', [
      actor.organisationId,
      choiceId,
      at,
      disclosureId,
    ]);
  },
});

/** People whose list still shows as shared what the person's choice no longer covers. */
export async function peopleWhoseChoiceRanOut({ manager, actor }: ReadTransaction, today: LocalDate): Promise<string[]> {
  const rows = await manager.query<{ person_id: string }[]>(
    `select distinct c.person_id from sharing_choice c join caseload_entry e on e.organisation_id = c.organisation_id and e.person_id = c.person_id
     where c.organisation_id = $1 and c.until_on < $2 and e.ward_sharing = 'SHARE' order by 1`,
    [actor.organisationId, today],
  );
  return rows.map(({ person_id: personId }) => personId);
}
