import type { Hospital, listHospitals, ResponseOf } from '@alongside/contracts';
import type { z } from 'zod';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';

type Listed = Omit<ResponseOf<typeof listHospitals>, 'total' | 'allowedActions'>;
type Whole = Omit<z.output<typeof Hospital>, 'allowedActions'>;

const THERE = `select s.ward_id, count(*) as people from stay s where s.organisation_id = $1 and s.to_on is null and s.ward_id is not null group by s.ward_id`;
const CONTRACT = `case when c.id is not null then json_build_object('id', c.id, 'reference', c.reference, 'name', c.name) end`;
const HOSPITAL_LINE = `'id', h.id, 'name', h.name, 'odsCode', h.ods_code, 'trustName', h.trust_name, 'town', h.town, 'nation', h.nation, 'contract', ${CONTRACT}, 'endedOn', h.ended_on`;
const CONTRACTS = `coalesce((select json_agg(json_build_object('id', c.id, 'reference', c.reference, 'name', c.name) order by c.reference) from contract c where c.organisation_id = $1), '[]')`;

const LIST = `with there as (${THERE}),
  wards as (select w.hospital_id, sum(coalesce(t.people, 0))::integer as people,
      json_agg(json_build_object('id', w.id, 'name', w.name, 'peopleThere', coalesce(t.people, 0)) order by w.name collate person_name, w.id) as items
    from ward w left join there t on t.ward_id = w.id where w.organisation_id = $1 and w.ended_on is null group by w.hospital_id)
  select coalesce((select json_agg(json_build_object(${HOSPITAL_LINE}, 'wards', coalesce(x.items, '[]'), 'peopleThere', coalesce(x.people, 0))
      order by h.ended_on is not null, h.name collate person_name, h.id)
    from hospital h left join contract c on c.organisation_id = h.organisation_id and c.id = h.contract_id left join wards x on x.hospital_id = h.id
    where h.organisation_id = $1), '[]') as items, ${CONTRACTS} as contracts`;

/** Every hospital with its wards in use; ended hospitals last. One statement. */
export async function hospitalList({ manager, actor }: ReadTransaction): Promise<Listed> {
  const [row] = await manager.query<Listed[]>(LIST, [actor.organisationId]);
  if (!row) throw new Error('a list without a row');
  return row;
}

const ONE = `with there as (${THERE}),
  wards as (select coalesce(sum(t.people), 0)::integer as people, coalesce(json_agg(json_build_object('id', w.id, 'name', w.name, 'odsCode', w.ods_code, 'kind', w.kind, 'phone', w.phone,
      'visitingNotes', w.visiting_notes, 'endedOn', w.ended_on, 'peopleThere', coalesce(t.people, 0), 'version', w.version,
      'advocates', coalesce((select json_agg(m.display_name order by v.kind desc, m.display_name) from ward_cover v join membership m on m.organisation_id = v.organisation_id and m.id = v.membership_id
        where v.organisation_id = $1 and v.ward_id = w.id and m.ended_at is null), '[]')) order by w.ended_on is not null, w.name collate person_name, w.id), '[]') as items
    from ward w left join there t on t.ward_id = w.id where w.organisation_id = $1 and w.hospital_id = $2)
  select json_build_object(${HOSPITAL_LINE}, 'localAuthority', h.local_authority, 'visitingNotes', h.visiting_notes, 'version', h.version, 'wards', x.items, 'peopleThere', x.people,
    'contracts', ${CONTRACTS},
    'openReferrals', (select count(*) from referral r join ward w on w.organisation_id = r.organisation_id and w.id = r.ward_id where r.organisation_id = $1 and w.hospital_id = $2 and r.closed_on is null)) as whole
  from hospital h left join contract c on c.organisation_id = h.organisation_id and c.id = h.contract_id cross join wards x
  where h.organisation_id = $1 and h.id = $2`;

export async function hospitalWhole({ manager, actor }: ReadTransaction, hospitalId: string): Promise<Whole | null> {
  const [row] = await manager.query<{ whole: Whole }[]>(ONE, [actor.organisationId, hospitalId]);
  return row?.whole ?? null;
}

export async function isHospital({ manager, actor }: ReadTransaction, hospitalId: string): Promise<boolean> {
  const found = await manager.query<unknown[]>('select 1 from hospital where organisation_id = $1 and id = $2', [actor.organisationId, hospitalId]);
  return found.length > 0;
}
