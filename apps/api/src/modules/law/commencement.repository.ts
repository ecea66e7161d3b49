import type { Commencements } from '@alongside/domain';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';

/** The days entered for provisions that are enacted and switched off, as one value of a larger statement; $1 is the organisation. */
export const COMMENCEMENTS = `coalesce((select jsonb_object_agg(e.provision, e.commences_on) from commencement e where e.organisation_id = $1), '{}')`;

/** Which law has begun for this provider beside what is in force for everybody. */
export async function commencementsOf({ manager, actor }: ReadTransaction): Promise<Commencements> {
  const [row] = await manager.query<{ commenced: Commencements }[]>(`select ${COMMENCEMENTS} as commenced`, [actor.organisationId]);
  return row?.commenced ?? {};
}
