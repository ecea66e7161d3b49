import { randomUUID } from 'node:crypto';
import type { Days } from './days.js';
import type { PracticeHappened, PracticePerson } from './practice-file.js';
import type { Rows } from './rows.js';

export interface LegalSubject {
  readonly person: PracticePerson;
  readonly personId: string;
  readonly days: Days;
  readonly recordedBy: string;
}

const TYPE_OF: Readonly<Record<string, string>> = { '35': 'guardianshipAccepted', '36': 'guardianshipOrder', CTO: 'ctoMade', CD: 'conditionallyDischarged' };

/** What is the same of every row, whoever told it. */
const base = ({ personId }: LegalSubject) => ({ id: randomUUID(), person_id: personId });

/** What referrals told, as codes, and what somebody entered since, as events with their facts. */
export function addLegalHistory(rows: Rows, about: LegalSubject): void {
  const { person, days } = about;
  const told = person.legal.toSorted((a, b) => b.daysAgo - a.daysAgo);
  for (const [position, { code, community, daysAgo }] of told.entries()) {
    rows.add('legal_event', {
      ...base(about),
      type: TYPE_OF[community ?? code ?? ''] ?? (position === 0 ? 'admitted' : 'sectionApplied'),
      happened_on: days.ago(daysAgo),
      happened_at: null,
      legal_status_code: code ?? null,
      community_status: community ?? null,
      nation: 'England',
      detail: {},
      source: 'Referral',
      recorded_at: days.at(days.ago(Math.min(daysAgo, 1)), '08:00'),
      recorded_by: null,
      corrects: null,
    });
  }
  for (const happened of person.happened.toSorted((a, b) => b.daysAgo - a.daysAgo)) addHappened(rows, about, happened);
}

type Facts = Pick<PracticeHappened, 'section' | 'country' | 'staysInHospital' | 'application'>;
const factsOf = ({ section, country, staysInHospital, application }: Facts) =>
  Object.fromEntries(Object.entries({ section, country, staysInHospital, application }).filter(([, value]) => value !== undefined));

function addHappened(rows: Rows, about: LegalSubject, happened: PracticeHappened): void {
  const { days } = about;
  const on = days.ago(happened.daysAgo);
  const row = {
    type: happened.type,
    happened_on: on,
    happened_at: happened.at ? days.at(on, happened.at) : null,
    legal_status_code: null,
    community_status: null,
    nation: happened.country ?? null,
    recorded_by: about.recordedBy,
  };
  const { wrongly } = happened;
  const first = { ...base(about), ...row, detail: factsOf(wrongly ?? happened), source: happened.source, recorded_at: enteredAt(days, happened.daysAgo), corrects: null };
  rows.add('legal_event', first);
  if (!wrongly) return;
  const detail = { ...factsOf(happened), reason: wrongly.reason };
  rows.add('legal_event', { ...base(about), ...row, detail, source: happened.source, recorded_at: enteredAt(days, Math.max(0, happened.daysAgo - 2)), corrects: first.id });
}

/** On its own day, and never later than yesterday evening. */
const enteredAt = (days: Days, daysAgo: number) => days.at(days.ago(Math.max(1, daysAgo)), '19:00');
