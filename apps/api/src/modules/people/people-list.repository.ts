import type { listPeople, QueryOf } from '@alongside/contracts';
import { addDays, startOfLondonDay, type LocalDate } from '@alongside/domain';
import type { Member } from '../../platform/access/actor.js';
import { Bindings } from '../../platform/database/bindings.js';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';
import { cursorInSql, placeOf, type PeopleSort } from './people-cursor.js';
import { ASK_AGAIN_LINES, CASELOAD_LINES, LINE } from './people-line-statement.repository.js';

export type PeopleAsked = QueryOf<typeof listPeople>;
type View = PeopleAsked['view'];
type CaseloadView = Exclude<View, 'ask-again'>;

const CLOCK_DAYS = 5;
const NOT_SEEN_DAYS = 14;

interface Sorting {
  readonly key: string;
  readonly type: 'date' | 'timestamptz' | 'text';
  /** The key as a cursor carries it. */
  readonly shown: string;
}
const SORTS: Readonly<Record<PeopleSort, Sorting>> = {
  'next-clock': { key: 'e.sort_due_on', type: 'date', shown: 'e.sort_due_on::text' },
  'next-step': {
    key: `coalesce(e.next_step_on, 'infinity'::date)`,
    type: 'date',
    shown: `coalesce(e.next_step_on, 'infinity'::date)::text`,
  },
  name: {
    key: `coalesce(e.name, e.reference) collate person_name`,
    type: 'text',
    shown: 'coalesce(e.name, e.reference)',
  },
  'last-contact': {
    key: `coalesce(e.last_contact_at, '-infinity'::timestamptz)`,
    type: 'timestamptz',
    shown: `case when e.last_contact_at is null then '-infinity' else to_char(e.last_contact_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') end`,
  },
};

/** The rows the actor may know of, narrowed by what they picked: an advocate's own, a manager's contracts. */
function scope(asked: PeopleAsked, actor: Member, bindings: Bindings): string {
  const { contractIds } = actor;
  const parts = [`e.organisation_id = ${bindings.bind(actor.organisationId, 'uuid')}`];
  if (actor.role === 'advocate') parts.push(`e.advocate_id = ${bindings.bind(actor.membershipId, 'uuid')}`);
  else if (contractIds !== 'all') parts.push(`e.contract_id = any (${bindings.bind(contractIds, 'uuid[]')})`);
  if (asked.wardId) parts.push(`e.ward_id = ${bindings.bind(asked.wardId, 'uuid')}`);
  if (asked.service) parts.push(`e.service = ${bindings.bind(asked.service, 'text')}`);
  if (asked.advocateId) parts.push(`e.advocate_id = ${bindings.bind(asked.advocateId, 'uuid')}`);
  return parts.join(' and ');
}

function conditions(actor: Member, today: LocalDate, bindings: Bindings): Readonly<Record<View, string>> {
  const day = bindings.bind(today, 'date');
  const me = bindings.bind(actor.membershipId, 'uuid');
  const organisation = bindings.bind(actor.organisationId, 'uuid');
  return {
    everyone: 'true',
    'clock-running': `e.next_due_on <= ${bindings.bind(addDays(today, CLOCK_DAYS), 'date')}`,
    'not-seen': `coalesce(e.last_seen_at, e.received_at) < ${bindings.bind(startOfLondonDay(addDays(today, -NOT_SEEN_DAYS)), 'timestamptz')}`,
    // Asked once for the whole list, not of each line.
    'waiting-on-me': `e.person_id in (select a.person_id from action a
      where a.organisation_id = ${organisation} and a.membership_id = ${me} and a.done_at is null and a.due_on <= ${day})`,
    'first-visit-due': 'e.first_visit_due_on is not null',
    'ask-again': `e.ask_again_on <= ${day}`,
  };
}

function statement(asked: PeopleAsked, actor: Member, today: LocalDate): { text: string; values: unknown[] } {
  const bindings = new Bindings();
  const within = scope(asked, actor, bindings);
  const views = conditions(actor, today, bindings);
  const { key, type, shown } = SORTS[asked.sort];
  const place = asked.after === undefined ? null : placeOf(asked.sort, asked.after);
  const after = place
    ? `and (${key}, e.id) > (${bindings.bind(place.value, type)}, ${bindings.bind(place.id, 'uuid')})`
    : '';
  const lines = asked.view === 'ask-again' ? ASK_AGAIN_LINES : CASELOAD_LINES;
  const limit = bindings.bind(asked.limit, 'integer');
  const counted = (Object.keys(views) as View[]).filter((view): view is CaseloadView => view !== 'ask-again');
  const text = `with page as materialized (
      select ${LINE} as line, ${key} as sort_key, ${shown} as shown, e.id from ${lines} e
      where ${within} and ${views[asked.view]} ${after} order by ${key}, e.id limit ${limit} + 1),
    numbered as (select page.*, row_number() over (order by sort_key, id) as place from page),
    counted as (select json_build_object(${counted.map((view) => `'${view}', count(*) filter (where ${views[view]})`).join(', ')},
        'ask-again', (select count(*) from ${ASK_AGAIN_LINES} e where ${within} and ${views['ask-again']})) as counts
      from caseload_entry e where ${within})
    select json_build_object('items', coalesce((select json_agg(line order by place) from numbered where place <= ${limit}), '[]'::json),
      'total', counts -> '${asked.view}',
      'next', (select ${cursorInSql(asked.sort, 'shown', 'id')} from numbered where place = ${limit} and exists (select 1 from numbered where place > ${limit})),
      'counts', counts, 'today', ${bindings.bind(today, 'date')})::text as answer
    from counted`;
  return { text, values: bindings.values };
}

/** The list as JSON that Postgres built, with its cursor and the counts of every view, by keyset in one statement. */
export async function peopleList(
  { manager }: ReadTransaction,
  actor: Member,
  asked: PeopleAsked,
  today: LocalDate,
): Promise<string> {
  const { text, values } = statement(asked, actor, today);
  const [row] = await manager.query<{ answer: string }[]>(text, values);
  if (!row) throw new Error('a list without a row');
  return row.answer;
}
