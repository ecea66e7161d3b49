import type { Commencements, Instant, LocalDate } from '@alongside/domain';
import type { PromptChoice, PromptRoute } from '@alongside/domain/codes';
import { instantInSql } from '../../platform/database/instant-in-sql.js';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';
import { LEGAL_HISTORY, NATION_OF_PERSON, type LegalRow } from '../caseload/index.js';
import { COMMENCEMENTS } from '../law/index.js';

/** Who entered a row of the history, when, and from whom they had it. */
export interface RowEntered {
  readonly id: string;
  readonly source: string;
  readonly recordedAt: Instant;
  readonly recordedBy: string | null;
}
export interface PromptAnswer {
  readonly stoppedOn: LocalDate;
  readonly choice: PromptChoice;
  readonly why: string | null;
  readonly reviewOn: LocalDate | null;
  readonly route: PromptRoute | null;
  readonly by: string | null;
  readonly at: Instant;
  readonly version: number;
}
/** An open referral for an IMHA, with what was last answered about a right that stopped. */
export interface ImhaReferral {
  readonly id: string;
  readonly reference: string;
  readonly answer: PromptAnswer | null;
}
export interface LegalFileRead {
  readonly dateOfBirth: LocalDate | null;
  readonly nation: 'England' | 'Wales';
  readonly commenced: Commencements;
  readonly history: readonly LegalRow[];
  readonly entered: readonly RowEntered[];
  readonly imha: readonly ImhaReferral[];
}

const nameOf = (table: string, column: string) =>
  `(select m.display_name from membership m where m.organisation_id = ${table}.organisation_id and m.id = ${column})`;

const ENTERED = `coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'source', e.source, 'recordedAt', ${instantInSql('e.recorded_at')}, 'recordedBy', ${nameOf('e', 'e.recorded_by')}) order by e.position)
  from legal_event e where e.organisation_id = $1 and e.person_id = $2), '[]')`;

const ANSWER = `(select jsonb_build_object('stoppedOn', a.stopped_on, 'choice', a.choice, 'why', a.why, 'reviewOn', a.review_on, 'route', a.route,
    'by', ${nameOf('a', 'a.answered_by')}, 'at', ${instantInSql('a.answered_at')}, 'version', a.version)
  from legal_prompt_answer a where a.organisation_id = r.organisation_id and a.referral_id = r.id)`;

const IMHA = `coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'reference', r.reference, 'answer', ${ANSWER}) order by r.received_at, r.id)
  from referral r where r.organisation_id = $1 and r.person_id = $2 and r.service = 'IMHA'
    and r.closed_on is null and r.eligibility = 'ELIGIBLE' and r.duplicate_of is null), '[]')`;

const FILE = `select jsonb_build_object('dateOfBirth', p.date_of_birth, 'nation', ${NATION_OF_PERSON}, 'commenced', ${COMMENCEMENTS},
    'history', ${LEGAL_HISTORY}, 'entered', ${ENTERED}, 'imha', ${IMHA}) as file
  from person p where p.organisation_id = $1 and p.id = $2`;

/** Everything the legal status of one person is shown and decided from, in one statement. */
export async function legalFileOf({ manager, actor }: ReadTransaction, personId: string): Promise<LegalFileRead | null> {
  const [row] = await manager.query<{ file: LegalFileRead }[]>(FILE, [actor.organisationId, personId]);
  return row?.file ?? null;
}
