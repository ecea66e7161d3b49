import type { LocalDate } from '@alongside/domain';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';
import type { TeamRow } from './team-line.js';
import { TEAM_LINE, teamLines } from './team-statement.repository.js';

export interface ContractHeld {
  readonly contractId: string;
  readonly reference: string;
  readonly name: string;
}
interface TeamList {
  readonly items: readonly TeamRow[];
  readonly endedTotal: number;
  readonly contracts: ContractHeld[];
}

const LIST = `${teamLines('null')}
  select coalesce((select json_agg(json_build_object(${TEAM_LINE}) order by m.ended_at is not null, m.display_name collate person_name, m.role, m.id)
      from line m where $3 or m.ended_at is null), '[]') as items,
    (select count(*)::integer from line m where m.ended_at is not null) as "endedTotal",
    coalesce((select json_agg(json_build_object('contractId', c.id, 'reference', c.reference, 'name', c.name) order by c.reference)
      from contract c where c.organisation_id = $1 and (c.ends_on is null or c.ends_on >= $2::date)), '[]') as contracts`;

/** Everybody of the team, those who have left too where asked for, and the contracts there are to hold; one statement. */
export async function teamList({ manager, actor }: ReadTransaction, today: LocalDate, withEnded: boolean): Promise<TeamList> {
  const [row] = await manager.query<TeamList[]>(LIST, [actor.organisationId, today, withEnded]);
  if (!row) throw new Error('a list without a row');
  return row;
}
