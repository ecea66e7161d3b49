import { randomUUID } from 'node:crypto';
import { holidaysListed } from '@alongside/domain';
import { serviceActor, type ActorType } from '../../platform/access/actor.js';
import { loadCalendar } from '../../platform/database/catalogue.js';
import { openDataSource } from '../../platform/database/data-sources.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Rows } from '../seed/rows.js';
import { addContact } from './contact-rows.js';
import { fileIds, type FileIds } from './file-ids.js';
import type { MeasureReport } from './measure-report.js';
import { addSettings, addStandards, NATION } from './provider-settings.js';
import { addReferral } from './referral-rows.js';

/** Loads a file as a provider of its own, with its settings, and gives an actor to ask for its figures. */
export async function loadProvider(unitOfWork: UnitOfWork, file: MeasureReport): Promise<ActorType> {
  await replaceCalendar(file);
  const actor = serviceActor(randomUUID(), 'kpi');
  const ids = fileIds(file);
  await unitOfWork.run(actor, async ({ manager }) => {
    const accounts = new Map<string, string>();
    for (const [name] of ids.advocates.entries()) {
      const [row] = await manager.query<{ id: string }[]>('select ensure_account($1, $2, $3) as id', [randomUUID(), `${randomUUID()}@kpi.invalid`, '!']);
      accounts.set(name, row?.id ?? '');
    }
    await providerRows(file, actor.organisationId, ids, accounts).insert(manager);
  });
  return actor;
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
  for (const contact of file.contacts) addContact(rows, contact, ids);
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
