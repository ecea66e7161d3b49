import { randomUUID } from 'node:crypto';
import type { Instant } from '@alongside/domain';
import type { SetupStep } from '@alongside/domain/settings';
import { instantInSql } from '../../platform/database/instant-in-sql.js';
import type { ReadTransaction, Transaction } from '../../platform/database/unit-of-work.js';
import type { Nation } from '../organisations/index.js';

export interface StepKept {
  readonly step: string;
  readonly doneAt: Instant | null;
  readonly doneBy: string | null;
}
export interface SetupFound {
  readonly steps: readonly StepKept[];
  readonly facts: {
    readonly nation: Nation;
    readonly hasIndependenceStatement: boolean;
    readonly hasPrivacyLead: boolean;
    readonly isPublicFormOn: boolean;
    readonly hospitals: number;
    readonly wards: number;
    readonly contracts: number;
    readonly services: readonly string[];
    readonly standards: number;
    readonly members: number;
    readonly invited: number;
  };
}

const HERE = 'x.organisation_id = o.organisation_id';
/** What is set up, and by whom. */
const SETUP = `select jsonb_build_object('steps', coalesce((select jsonb_agg(jsonb_build_object('step', x.step, 'doneAt', ${instantInSql('x.done_at')}, 'doneBy', m.display_name))
      from setup_step x left join membership m on m.organisation_id = x.organisation_id and m.id = x.done_by where ${HERE} and x.done_at is not null), '[]'),
    'facts', jsonb_build_object('nation', o.nation, 'hasIndependenceStatement', o.independence_statement <> '', 'hasPrivacyLead', o.privacy_lead_email <> '',
      'isPublicFormOn', o.is_public_form_on,
      'hospitals', (select count(*) from hospital x where ${HERE} and x.ended_on is null),
      'wards', (select count(*) from ward x join hospital h on h.organisation_id = x.organisation_id and h.id = x.hospital_id and h.ended_on is null where ${HERE} and x.ended_on is null),
      'contracts', (select count(*) from contract x where ${HERE}),
      'services', coalesce((select jsonb_agg(distinct s order by s) from contract x cross join unnest(x.services) s where ${HERE}), '[]'),
      'standards', (select count(*) from service_standard x where ${HERE} and x.to_on is null),
      'members', (select count(*) from membership x where ${HERE} and x.ended_at is null and x.joined_at is not null),
      'invited', (select count(*) from membership x where ${HERE} and x.ended_at is null and x.joined_at is null))) as found
  from organisation o where o.organisation_id = $1`;

export async function setupFound({ manager, actor }: ReadTransaction): Promise<SetupFound> {
  const [row] = await manager.query<{ found: SetupFound }[]>(SETUP, [actor.organisationId]);
  if (!row) throw new Error('the actor has no organisation');
  return row.found;
}

/** Keeps that a step is done, by whom and when, or that it is not; said twice it stays as it was first said. */
export async function keepStep({ manager, actor }: Transaction, step: SetupStep, doneAt: Instant | null): Promise<void> {
  await manager.query(
    `insert into setup_step as s (organisation_id, id, step, done_at, done_by) values ($1, $2, $3, $4::timestamptz, case when $4::timestamptz is not null then $5::uuid end)
     on conflict (organisation_id, step) do update set done_at = excluded.done_at, done_by = excluded.done_by
     where (s.done_at is null) <> (excluded.done_at is null)`,
    [actor.organisationId, randomUUID(), step, doneAt, actor.membershipId],
  );
}
