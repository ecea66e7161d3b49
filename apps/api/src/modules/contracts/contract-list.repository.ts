import type { Contract, listContracts, ResponseOf } from '@alongside/contracts';
import type { z } from 'zod';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';

type Line = ResponseOf<typeof listContracts>['items'][number];
type Whole = Omit<z.output<typeof Contract>, 'allowedActions' | 'today'>;

const LINE = `'id', c.id, 'reference', c.reference, 'name', c.name, 'commissionerName', c.commissioner_name, 'area', c.area, 'services', c.services, 'startsOn', c.starts_on, 'endsOn', c.ends_on,
  'isDefault', c.is_default, 'disclosureRule', c.disclosure_rule,
  'hospitals', (select count(*) from hospital h where h.organisation_id = c.organisation_id and h.contract_id = c.id and h.ended_on is null),
  'openReferrals', (select count(*) from referral r where r.organisation_id = c.organisation_id and r.contract_id = c.id and r.closed_on is null)`;

/** The contracts held, or all of them where that is null; those that have ended last. */
export async function contractLines({ manager, actor }: ReadTransaction, held: readonly string[] | null, today: string): Promise<Line[]> {
  const [row] = await manager.query<{ items: Line[] }[]>(
    `select coalesce(json_agg(json_build_object(${LINE}) order by coalesce(c.ends_on < $3::date, false), c.reference), '[]') as items
     from contract c where c.organisation_id = $1 and ($2::uuid[] is null or c.id = any ($2))`,
    [actor.organisationId, held, today],
  );
  return row?.items ?? [];
}

const STANDARDS = `coalesce((select json_agg(json_build_object('id', s.id, 'isGeneral', s.contract_id is null, 'measure', s.measure, 'unit', s.unit, 'value', s.value, 'thresholdPct', s.threshold_pct,
    'service', s.service, 'priority', s.priority, 'legalStatusIn', s.legal_status_in, 'fromOn', s.from_on, 'toOn', s.to_on) order by s.contract_id is null, s.from_on desc, s.sort_order, s.id)
  from service_standard s where s.organisation_id = c.organisation_id and (s.contract_id = c.id or s.contract_id is null)), '[]')`;

export async function contractWhole({ manager, actor }: ReadTransaction, contractId: string): Promise<Whole | null> {
  const [row] = await manager.query<{ whole: Whole }[]>(
    `select jsonb_build_object(${LINE}, 'disclosureThreshold', c.disclosure_threshold, 'hoursAYear', c.hours_a_year, 'takes', c.takes, 'version', c.version, 'standards', ${STANDARDS},
       'releases', (select count(*) from release x where x.organisation_id = c.organisation_id and x.contract_id = c.id),
       'holders', coalesce((select json_agg(json_build_object('name', m.display_name, 'role', m.role) order by m.role, m.display_name)
         from contract_holder x join membership m on m.organisation_id = x.organisation_id and m.id = x.membership_id and m.ended_at is null
         where x.organisation_id = c.organisation_id and x.contract_id = c.id), '[]')) as whole
     from contract c where c.organisation_id = $1 and c.id = $2`,
    [actor.organisationId, contractId],
  );
  return row?.whole ?? null;
}

export async function isContract({ manager, actor }: ReadTransaction, contractId: string): Promise<boolean> {
  const found = await manager.query<unknown[]>('select 1 from contract where organisation_id = $1 and id = $2', [actor.organisationId, contractId]);
  return found.length > 0;
}
