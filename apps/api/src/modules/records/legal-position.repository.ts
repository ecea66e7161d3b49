import type { Commencements, LocalDate } from '@alongside/domain';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';
import { LEGAL_HISTORY, NATION_OF_PERSON, type LegalRow } from '../caseload/index.js';
import { COMMENCEMENTS } from '../law/index.js';

export interface LegalPosition {
  readonly dateOfBirth: LocalDate | null;
  readonly nation: 'England' | 'Wales';
  readonly commenced: Commencements;
  readonly history: readonly LegalRow[];
}

const POSITION = `select jsonb_build_object('dateOfBirth', p.date_of_birth, 'nation', ${NATION_OF_PERSON}, 'commenced', ${COMMENCEMENTS}, 'history', ${LEGAL_HISTORY}) as position
  from person p where p.organisation_id = $1 and p.id = $2`;

/** Everything that the right to an IMHA is worked out from, in one statement. */
export async function legalPositionOf({ manager, actor }: ReadTransaction, personId: string): Promise<LegalPosition | null> {
  const [row] = await manager.query<{ position: LegalPosition }[]>(POSITION, [actor.organisationId, personId]);
  return row?.position ?? null;
}
