import type { EntityManager } from 'typeorm';
import type { LocalDate } from '@alongside/domain';
import { Rows } from '../rows.js';
import { addDropIn } from './contact-rows.js';
import { DayLine, HISTORY_DAYS } from './day-line.js';
import { addHistory } from './history-rows.js';
import type { Making } from './making.js';
import { addMembers, type SizedAccount } from './member-rows.js';
import { dropIns, planPeople } from './people-plan.js';
import { addProvider, identityOf } from './provider-rows.js';
import { Seeded } from './seeded.js';
import { Exactly } from './share-out.js';
import type { Size } from './sizes.js';
import { testNhsNumbers } from './test-nhs-numbers.js';

export interface Loading {
  readonly size: Size;
  readonly seed: number;
  readonly today: LocalDate;
  /** Of the one password that every invented member has. */
  readonly passwordHash: string;
  readonly say: (line: string) => void;
}
/** Parents before children; each batch of people is inserted whole, table by table. */
const ORDER = [
  ...[
    'organisation',
    'measure_setting',
    'contract',
    'service_standard',
    'hospital',
    'ward',
    'membership',
    'contract_holder',
    'ward_cover',
    'leave',
    'declared_conflict',
  ],
  ...[
    'person',
    'communication_need',
    'sharing_party',
    'sharing_choice',
    'legal_event',
    'stay',
    'referral',
    'referral_pause',
    'allocation',
    'case_file',
  ],
  ...['planned_visit', 'contact', 'action', 'clock', 'audit_event', 'reference_counter'],
];
const PEOPLE_AT_A_TIME = 200;
const TOLD_EVERY = 2000;

/** Invents one provider with everybody it supports or supported, in the transaction given: all of it, or nothing. */
export async function loadOrganisation(manager: EntityManager, index: number, loading: Loading): Promise<void> {
  const { size, seed, today, say } = loading;
  const seeded = new Seeded(seed, index);
  const [organisationId, identity] = [seeded.id(), identityOf(index)];
  await manager.query(`select set_config('app.organisation_id', $1, true)`, [organisationId]);
  const insert = async (add: (rows: Rows) => void) => {
    const rows = new Rows(organisationId, ORDER);
    add(rows);
    await rows.insert({ manager });
  };
  const days = new DayLine(today);
  const accounts: SizedAccount[] = [];
  const base = new Rows(organisationId, ORDER);
  const places = addProvider({ rows: base, seeded, days }, identity);
  const staffing = {
    slug: identity.slug,
    advocates: size.advocates,
    accountFor: (account: SizedAccount) => void accounts.push(account),
  };
  const provider = { ...places, ...addMembers({ rows: base, seeded, days }, places, staffing) };
  await addAccounts(manager, accounts, loading.passwordHash);
  await base.insert({ manager });
  const shared = {
    seeded,
    days,
    provider,
    noted: new Exactly(size.notes, size.contacts, seeded),
    nhsNumbers: testNhsNumbers(),
    counted: { people: 0, referrals: 0 },
  };
  const plans = planPeople(size, seeded);
  for (let at = 0; at < plans.length; at += PEOPLE_AT_A_TIME) {
    const batch = plans.slice(at, at + PEOPLE_AT_A_TIME);
    await insert((rows) => batch.forEach((plan) => addHistory({ ...shared, rows }, plan)));
    // Foreign keys are checked by plans made while the tables were empty; from here on they are made for full ones.
    if (at === 0) await manager.query('analyze');
    const done = at + batch.length;
    if (done % TOLD_EVERY === 0 || done === size.people) say(`${identity.name}: ${done} of ${size.people} people`);
  }
  await insert((rows) => addWhatIsNobodys({ ...shared, rows }, size));
}

/** Drop-ins, what the Mental Health Act office counted, and where the references go on. */
function addWhatIsNobodys(making: Making, size: Size): void {
  const { rows, seeded, days, counted } = making;
  for (let index = 0; index < dropIns(size); index += 1)
    addDropIn(making, days.weekday(-1 - seeded.below(HISTORY_DAYS)));
  rows.add('reference_counter', { kind: 'person', last_number: 1000 + counted.people });
  rows.add('reference_counter', { kind: 'referral', last_number: 1000 + counted.referrals });
}

async function addAccounts(
  manager: EntityManager,
  accounts: readonly SizedAccount[],
  passwordHash: string,
): Promise<void> {
  await manager.query(
    `select ensure_account(a.id, a.email, $2) from json_to_recordset($1::json) as a(id uuid, email text)`,
    [JSON.stringify(accounts), passwordHash],
  );
}
