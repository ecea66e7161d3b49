import type { AccessFacts } from '@alongside/domain/access';
import type { Instant } from '@alongside/domain';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';

interface AccessRow {
  readonly supported_by: string[];
  readonly contract_ids: string[];
  readonly reason_runs: boolean;
}

/**
 * What the policy asks about a person: who supports them now, under which contracts they fall, and whether the actor's
 * own reason to look still runs. Null where there is no such person in this organisation, or where they turned out to be
 * somebody already known, under whom everything about them is kept.
 */
export async function personAccess(
  { manager, actor }: ReadTransaction,
  personId: string,
  now: Instant,
): Promise<AccessFacts | null> {
  const [row] = await manager.query<AccessRow[]>(
    `select
       array(select distinct r.advocate_id from referral r where r.organisation_id = p.organisation_id and r.person_id = p.id and r.closed_on is null and r.advocate_id is not null
             union select p.ask_again_by where p.ask_again_by is not null) as supported_by,
       array(select distinct r.contract_id from referral r where r.organisation_id = p.organisation_id and r.person_id = p.id) as contract_ids,
       exists (select 1 from access_reason a where a.organisation_id = p.organisation_id and a.person_id = p.id and a.membership_id = $3 and a.runs_until > $4) as reason_runs
     from person p where p.organisation_id = $1 and p.id = $2 and p.merged_into is null`,
    [actor.organisationId, personId, actor.membershipId, now],
  );
  return row ? { supportedBy: row.supported_by, contractIds: row.contract_ids, reasonRuns: row.reason_runs } : null;
}
