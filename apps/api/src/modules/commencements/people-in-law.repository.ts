import type { LocalDate } from '@alongside/domain';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';
import { legalHistoryOf, type LegalRow } from '../caseload/index.js';

/** A person with an open case, as far as the law asks. */
export interface PersonInLaw {
  readonly id: string;
  readonly reference: string;
  readonly dateOfBirth: LocalDate | null;
  readonly nation: 'England' | 'Wales';
  readonly history: readonly LegalRow[];
}

/** How many people one page looks at: a fraction of a second of reckoning, so that other requests are not kept waiting. */
export const PEOPLE_AT_ONCE = 500;

const STAY_NATION = `(select h.nation from stay s
    join ward w on w.organisation_id = s.organisation_id and w.id = s.ward_id
    join hospital h on h.organisation_id = w.organisation_id and h.id = w.hospital_id
    where s.organisation_id = $1 and s.person_id = p.id and s.to_on is null)`;
const PAGE = `with page as (select distinct c.person_id from caseload_entry c
    where c.organisation_id = $1 and c.person_id > $2 order by c.person_id limit ${PEOPLE_AT_ONCE})
  select p.id, p.reference, p.date_of_birth::text as "dateOfBirth",
    coalesce(${STAY_NATION}, (select o.nation from organisation o where o.organisation_id = $1)) as nation, ${legalHistoryOf('p.id')} as history
  from page join person p on p.organisation_id = $1 and p.id = page.person_id order by p.id`;

/** The next people with an open case after this one, by id: one statement. */
export const peopleInLaw = ({ manager, actor }: ReadTransaction, after: string): Promise<PersonInLaw[]> =>
  manager.query<PersonInLaw[]>(PAGE, [actor.organisationId, after]);

/** How many people there are, and their records in one word; $1 is the organisation. */
export const RECORDS_HASH = `select (select count(distinct person_id) from caseload_entry where organisation_id = $1)::integer as people, md5(concat_ws('|',
    (select string_agg(e.provision || e.commences_on || '.' || e.version, ',' order by e.provision) from commencement e where e.organisation_id = $1),
    (select sum(hashtextextended(c.id || '.' || c.person_id, 0)) from caseload_entry c where c.organisation_id = $1),
    (select sum(hashtextextended(l.id || '.' || l.person_id, 0)) from legal_event l where l.organisation_id = $1),
    (select sum(hashtextextended(p.id || '.' || coalesce(p.date_of_birth::text, ''), 0)) from person p
      where p.organisation_id = $1 and exists (select 1 from caseload_entry c where c.organisation_id = $1 and c.person_id = p.id)),
    (select sum(hashtextextended(s.person_id || '.' || h.nation, 0)) from stay s
      join ward w on w.organisation_id = s.organisation_id and w.id = s.ward_id join hospital h on h.organisation_id = w.organisation_id and h.id = w.hospital_id
      where s.organisation_id = $1 and s.to_on is null))) as hash`;

export interface RecordsToLookAt {
  readonly people: number;
  /** Another as soon as anything is that a preview rests on: who is supported, what was told of them, the days entered. */
  readonly hash: string;
}
/** How many people there are to look at, and the state of their records in one word. */
export async function recordsToLookAt({ manager, actor }: ReadTransaction): Promise<RecordsToLookAt> {
  const [row] = await manager.query<RecordsToLookAt[]>(RECORDS_HASH, [actor.organisationId]);
  if (!row) throw new Error('a select without a from gave no row');
  return row;
}
export const recordsHashOf = async (tx: ReadTransaction): Promise<string> => (await recordsToLookAt(tx)).hash;
