import type { Member } from '../../platform/access/actor.js';
import { Bindings } from '../../platform/database/bindings.js';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';
import { alikeNames } from './alike-names.repository.js';
import { LINE } from './people-line-statement.repository.js';

/** As alike as a name with one letter wrong, or as the beginning of a name: of a short name little is left. */
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

/** An advocate's own list and whom they promised to ask again: few enough to be compared one by one. */
const ownPeople = (organisation: string, me: string): string => `select r.person_id from referral r
    where r.organisation_id = ${organisation} and r.advocate_id = ${me} and r.closed_on is null
    union select p.id from person p where p.organisation_id = ${organisation} and p.ask_again_by = ${me}`;

/** Who has exactly this reference or NHS number. */
const numbered = (organisation: string, reference: string, digits: string): string => `select p.id as person_id from person p where p.organisation_id = ${organisation} and p.reference = ${reference}
    union select p.id from person p where p.organisation_id = ${organisation} and p.nhs_number = ${digits}`;
const digitsOf = (typed: string): string => typed.replaceAll(/\D/g, '');

/** Whether a row of the caseload or a referral falls under the contracts of a manager; an advocate's work is not divided by contract. */
function held({ role, contractIds }: Member, bindings: Bindings): (row: string) => string {
  if (role === 'advocate' || contractIds === 'all') return () => 'true';
  const contracts = bindings.bind(contractIds, 'uuid[]');
  return (row) => `${row}.contract_id = any (${contracts})`;
}

/** What was typed, as it is compared: as a name, as a reference and as an NHS number. */
interface Typed {
  readonly name: string;
  readonly reference: string;
  readonly digits: string;
}

/** Who may be meant, before anybody is compared; names are not looked at where ten digits were typed and nothing else. */
function candidates(actor: Member, { name, reference, digits }: Typed, isNumber: boolean, bindings: Bindings): string {
  const organisation = bindings.bind(actor.organisationId, 'uuid');
  if (actor.role === 'advocate') return ownPeople(organisation, bindings.bind(actor.membershipId, 'uuid'));
  const exact = numbered(organisation, reference, digits);
  return isNumber ? exact : `${exact} union ${alikeNames(organisation, name, ALIKE)}`;
}
const isNumber = (typed: string): boolean => /^[\d\s-]+$/.test(typed) && digitsOf(typed).length === 10;

/** The likest people for what was typed: a name with a typing mistake, a reference or an NHS number. JSON as Postgres built it. */
export async function peopleFound({ manager }: ReadTransaction, actor: Member, typed: string): Promise<string> {
  const bindings = new Bindings();
  const name = bindings.bind(typed, 'text');
  const asked = { name, reference: bindings.bind(typed.toUpperCase(), 'text'), digits: bindings.bind(digitsOf(typed), 'text') };
  const isHeld = held(actor, bindings);
  const score = `case when p.reference = ${asked.reference} or p.nhs_number = ${asked.digits} then 2
      else greatest(similarity(lower(p.name), lower(${name})), word_similarity(lower(${name}), lower(p.name)), case when starts_with(lower(p.name), lower(${name})) then 0.9 else 0 end) end`;
  const text = `with candidate as (${candidates(actor, asked, isNumber(typed), bindings)}),
    scored as materialized (
      select p.organisation_id, p.id, ${score} as score, p.reference from candidate c
      -- However many may be alike, it is fewer than everybody: each is looked up, and nobody else.
      cross join lateral (select x.* from person x where x.organisation_id = ${bindings.bind(actor.organisationId, 'uuid')} and x.id = c.person_id offset 0) p
      where p.merged_into is null and ${isHeld('r') === 'true' ? 'true' : `exists (select 1 from referral r where r.organisation_id = p.organisation_id and r.person_id = p.id and ${isHeld('r')})`}),
    alike as (select * from scored where score >= ${ALIKE}),
    found as (select * from alike order by score desc, reference limit ${AT_MOST})
    select json_build_object('items', coalesce((select json_agg(${LINE} order by e.score desc, e.reference) from (${personLines(isHeld)}) e), '[]'::json),
      'total', (select count(*) from alike))::text as answer`;
  const [row] = await manager.query<{ answer: string }[]>(text, bindings.values);
  if (!row) throw new Error('a search without a row');
  return row.answer;
}
