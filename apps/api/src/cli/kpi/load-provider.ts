import { randomUUID } from 'node:crypto';
import { holidaysListed } from '@alongside/domain';
import { serviceActor, type ActorType } from '../../platform/access/actor.js';
import { loadCalendar } from '../../platform/database/catalogue.js';
import { openDataSource } from '../../platform/database/data-sources.js';
import type { Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Rows } from '../seed/rows.js';
import { addDropIn } from './drop-in-rows.js';
import { fileIds, NOBODY_NAMED, type FileIds } from './file-ids.js';
import type { MeasureReport } from './measure-report.js';
import { addSettings, addStandards, NATION } from './provider-settings.js';
import { addReferral } from './referral-rows.js';
import { replayContact } from './replay-contact.js';
import { replayReferral } from './replay-referral.js';

/** Loads a file as a provider of its own, with its settings, and gives an actor to ask for its figures. */
export async function loadProvider(unitOfWork: UnitOfWork, file: MeasureReport): Promise<ActorType> {
  await replaceCalendar(file);
  const ids = fileIds(file);
  const actor = { ...serviceActor(randomUUID(), 'kpi'), membershipId: ids.advocates.of(NOBODY_NAMED) };
  await unitOfWork.run(actor, async (tx) => {
    const { manager } = tx;
    const accounts = new Map<string, string>();
    for (const [name] of ids.advocates.entries()) {
      const [row] = await manager.query<{ id: string }[]>('select ensure_account($1, $2, $3) as id', [randomUUID(), `${randomUUID()}@kpi.invalid`, '!']);
      accounts.set(name, row?.id ?? '');
    }
    await providerRows(file, actor.organisationId, ids, accounts).insert(tx);
    await replay(tx, file, ids);
  });
  return actor;
}

/** What happened afterwards, one act after another. */
async function replay(tx: Transaction, { referrals, contacts }: MeasureReport, ids: FileIds): Promise<void> {
  for (const referral of referrals) await replayReferral(tx, referral, ids);
  for (const contact of contacts) if (contact.referralId !== null) replayContact(tx, contact, contact.referralId, ids);
}

/** Only the owner changes the calendar, which belongs to no tenant. */
async function replaceCalendar({ rules }: MeasureReport): Promise<void> {
  const owner = await openDataSource('app_owner');
  try {
    await owner.transaction(async (manager) => {
      await loadCalendar(manager, NATION, holidaysListed(rules.bankHolidays));
      await manager.query('select rebuild_working_days()');
    });
  } finally {
    await owner.destroy();
  }
}

function providerRows(file: MeasureReport, organisationId: string, ids: FileIds, accounts: ReadonlyMap<string, string>): Rows {
  const rows = new Rows(organisationId);
  rows.add('organisation', { slug: `k${organisationId.replaceAll('-', '')}`, name: 'A provider', phone: '', email: '', opening_hours: '', reference_prefix: 'KP', nation: NATION, is_practice: true, version: 1 });
  addSettings(rows, file.rules);
  addContractAndMembers(rows, file, ids, accounts);
  addStandards(rows, file.rules, ids.contractId, ids.next);
  addPeople(rows, file, ids);
  // A duplicate points at the referral it repeats, whichever of the two the file names first.
  const [first, duplicates] = [file.referrals.filter(({ duplicateOf }) => duplicateOf === null), file.referrals.filter(({ duplicateOf }) => duplicateOf !== null)];
  for (const referral of [...first, ...duplicates]) addReferral(rows, referral, ids);
  for (const contact of file.contacts) if (contact.referralId === null) addDropIn(rows, contact, ids);
  return rows;
}

function addContractAndMembers(rows: Rows, { rules, referrals }: MeasureReport, ids: FileIds, accounts: ReadonlyMap<string, string>): void {
  const services = [...new Set([...Object.keys(rules.targets.firstContactWD), ...referrals.map(({ service }) => service)])];
  const contract = { reference: 'KPI', name: 'Every service', commissioner_name: 'Nobody', services, starts_on: '2000-04-01', is_default: true };
  rows.add('contract', { id: ids.contractId, ...contract, disclosure_rule: 'NHS_HES', disclosure_threshold: 5, version: 1 });
  for (const [name, id] of ids.advocates.entries()) {
    const member = { id, account_id: accounts.get(name), role: 'advocate', display_name: name, email: '', job_title: '', languages: ['en'], skills: [] };
    rows.add('membership', { ...member, capacity_points: 25, working_days: [1, 2, 3, 4, 5], services, starts_on: '2000-01-01', version: 1 });
  }
}

function addPeople(rows: Rows, { people }: MeasureReport, ids: FileIds): void {
  const known = new Map(people.map((person) => [person.id, person]));
  for (const [fileId, id] of ids.people.entries()) {
    const person = known.get(fileId);
    rows.add('person', {
      id,
      reference: fileId,
      name_kind: 'NONE',
      is_provisional: false,
      ethnic_category: person?.ethnicCategory ?? '99',
      gender_identity: 'X',
      first_language: 'en',
      interpreter_needed: person?.interpreterNeeded ?? false,
      created_at: '2000-01-01T00:00:00Z',
      version: 1,
    });
  }
}
