import type { findPeople, ResponseOf } from '@alongside/contracts';
import type { Member } from '../../platform/access/actor.js';
import { Bindings } from '../../platform/database/bindings.js';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';
import { LINE } from './people-line-statement.repository.js';

export type PeopleFound = ResponseOf<typeof findPeople>;

/** As alike as a name with one letter wrong, or as the beginning of a name. */
const ALIKE = 0.3;
const AT_MOST = 20;

/** A person whoever supports them: their line of the caseload if there is one, else what their newest referral says, in the contracts held. */
const personLines = (
  isHeld: (row: string) => string,
): string => `select p.organisation_id, p.id as person_id, c.id as referral_id, coalesce(c.advocate_id, p.ask_again_by) as advocate_id,
    p.name, p.reference, coalesce(c.service, r.service) as service, coalesce(c.state, r.state, 'CLOSED') as state, coalesce(c.needs, '{}') as needs,
    c.legal_status_code, c.community_status, coalesce(c.place, r.place_text) as place, c.next_clock_code, c.next_due_on, c.next_due_from,
    c.last_contact_at, c.last_contact_outcome, c.next_step, c.next_step_at, c.next_step_on, coalesce(c.open_actions, 0) as open_actions,
    coalesce(c.ward_sharing, 'NOT_ASKED') as ward_sharing, p.ask_again_on, f.score
  from found f join person p on p.organisation_id = f.organisation_id and p.id = f.id
  left join lateral (select x.* from caseload_entry x where x.organisation_id = p.organisation_id and x.person_id = p.id and ${isHeld('x')}
    order by x.received_at desc, x.id limit 1) c on true
  left join lateral (select x.service, x.state, x.place_text from referral x where x.organisation_id = p.organisation_id and x.person_id = p.id and ${isHeld('x')}
    order by x.received_at desc, x.id limit 1) r on true`;

/** Whom the actor may find: an advocate their own list and whom they promised to ask again, a manager their contracts. */
function within(actor: Member, bindings: Bindings): string {
  if (actor.role === 'advocate') {
    const me = bindings.bind(actor.membershipId, 'uuid');
    return `(p.ask_again_by = ${me} or exists (select 1 from referral r where r.organisation_id = p.organisation_id and r.person_id = p.id
      and r.advocate_id = ${me} and r.closed_on is null))`;
  }
  if (actor.contractIds === 'all') return 'true';
  return `exists (select 1 from referral r where r.organisation_id = p.organisation_id and r.person_id = p.id and ${held(actor, bindings)('r')})`;
}

/** Whether a row of the caseload or a referral falls under the contracts of a manager; an advocate's work is not divided by contract. */
function held({ role, contractIds }: Member, bindings: Bindings): (row: string) => string {
  if (role === 'advocate' || contractIds === 'all') return () => 'true';
  const contracts = bindings.bind(contractIds, 'uuid[]');
  return (row) => `${row}.contract_id = any (${contracts})`;
}

/** The likest people for what was typed: a name with a typing mistake, a reference or an NHS number. */
export async function peopleFound({ manager }: ReadTransaction, actor: Member, typed: string): Promise<PeopleFound> {
  const bindings = new Bindings();
  const name = bindings.bind(typed, 'text');
  const whole = `(p.reference = upper(${name}) or p.nhs_number = regexp_replace(${name}, '[^0-9]', '', 'g'))`;
  const score = `case when ${whole} then 2 else greatest(similarity(lower(p.name), lower(${name})), word_similarity(lower(${name}), lower(p.name)),
      case when starts_with(lower(p.name), lower(${name})) then 0.9 else 0 end) end`;
  const text = `with scored as materialized (
      select p.organisation_id, p.id, ${score} as score, p.reference from person p
      where p.organisation_id = ${bindings.bind(actor.organisationId, 'uuid')} and p.merged_into is null and ${within(actor, bindings)}),
    alike as (select * from scored where score >= ${ALIKE}),
    found as (select * from alike order by score desc, reference limit ${AT_MOST})
    select json_build_object('items', coalesce((select json_agg(${LINE} order by e.score desc, e.reference) from (${personLines(held(actor, bindings))}) e), '[]'::json),
      'total', (select count(*) from alike)) as answer`;
  const [row] = await manager.query<{ answer: PeopleFound }[]>(text, bindings.values);
  if (!row) throw new Error('a search without a row');
  return row.answer;
}
