import * as codes from '@alongside/domain/codes';
import { ENGLAND_AND_WALES, type Holidays } from '@alongside/domain';
import type { DataSource, EntityManager } from 'typeorm';

interface CodeRow {
  readonly code: string;
  readonly label?: string;
}

/** The lists as the references give them. A code once used is never removed: records of its day still read it. */
const LISTS: Readonly<Record<string, readonly (string | CodeRow)[]>> = {
  legal_status: codes.LEGAL_STATUSES,
  community_status: [
    { code: 'CTO', label: 'Community treatment order' },
    { code: 'CD', label: 'Conditionally discharged' },
  ],
  ethnic_category: codes.ETHNIC_CATEGORIES,
  gender_identity: codes.GENDER_IDENTITIES,
  service: codes.SERVICES,
  source: codes.SOURCES,
  priority: codes.PRIORITIES,
  urgent_trigger: codes.URGENT_TRIGGERS,
  ineligible_reason: codes.INELIGIBLE_REASONS,
  closure_reason: codes.CLOSURE_REASONS,
  contact_kind: codes.CONTACT_KINDS,
  contact_mode: codes.CONTACT_MODES,
  contact_outcome: codes.CONTACT_OUTCOMES,
  meeting_type: codes.MEETING_TYPES,
  casework_type: codes.CASEWORK_TYPES,
  privacy: codes.PRIVACY_CODES,
  instruction: codes.INSTRUCTIONS,
  statutory_topic: codes.STATUTORY_TOPICS,
  plain_topic: codes.PLAIN_TOPICS,
  communication_need: codes.COMMUNICATION_NEEDS,
  sharing_choice: codes.SHARING_CHOICES,
};

const readable = (code: string) => code.charAt(0) + code.slice(1).toLowerCase().replaceAll('_', ' ');

/** Writes code lists and the calendar of this version of the rules; run by the owner after the migrations. */
export async function loadCatalogue(owner: DataSource): Promise<void> {
  await owner.transaction(async (manager) => {
    for (const [list, rows] of Object.entries(LISTS)) await loadList(manager, list, rows);
    for (const nation of ['England', 'Wales']) await loadCalendar(manager, nation, ENGLAND_AND_WALES);
    await manager.query('select rebuild_working_days()');
  });
}

async function loadList(manager: EntityManager, list: string, rows: readonly (string | CodeRow)[]): Promise<void> {
  const full = rows.map((row, position) => {
    const { code, label = readable(code), ...detail } = typeof row === 'string' ? { code: row } : row;
    return { code, label, position, detail };
  });
  await manager.query(
    `insert into code (list, code, label, sort_order, detail)
     select $1, r.code, r.label, r.position, r.detail from jsonb_to_recordset($2::jsonb) as r(code text, label text, position integer, detail jsonb)
     on conflict (list, code) do update set label = excluded.label, sort_order = excluded.sort_order, detail = excluded.detail`,
    [list, JSON.stringify(full)],
  );
}

/** Replaces the days of one nation. The caller rebuilds the running count of working days afterwards. */
export async function loadCalendar(manager: EntityManager, nation: string, holidays: Holidays): Promise<void> {
  await manager.query(
    `insert into calendar (nation, first_known, last_known) values ($1, $2, $3)
     on conflict (nation) do update set first_known = excluded.first_known, last_known = excluded.last_known`,
    [nation, holidays.firstKnown, holidays.lastKnown],
  );
  await manager.query('delete from holiday where nation = $1', [nation]);
  await manager.query('insert into holiday (nation, day) select $1, unnest($2::date[])', [nation, [...holidays.days]]);
}
