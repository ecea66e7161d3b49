import { randomUUID } from 'node:crypto';
import type { Days } from './days.js';
import type { PracticeProvider } from './practice-file.js';
import type { Rows } from './rows.js';

/** Ids by the names that the practice file uses. */
export interface ProviderIds {
  readonly members: ReadonlyMap<string, string>;
  readonly wards: ReadonlyMap<string, { readonly id: string; readonly contractId: string }>;
  readonly contracts: ReadonlyMap<string, string>;
  readonly defaultContractId: string;
  /** The manager who holds every contract, and who decided and allocated in the past. */
  readonly managerKey: string;
}
export type AccountOf = (memberKey: string) => { readonly accountId: string; readonly email: string };

/** The provider itself: contracts with their standards, places, and the people who work there. */
export function addProvider(rows: Rows, file: PracticeProvider, days: Days, accountOf: AccountOf): ProviderIds {
  rows.add('organisation', {
    slug: file.slug,
    name: file.name,
    phone: file.phone,
    email: file.email,
    opening_hours: file.openingHours,
    reference_prefix: file.prefix,
    is_practice: true,
  });
  rows.add('measure_setting', { nation: 'England' });
  const contracts = new Map(file.contracts.map(({ key }) => [key, randomUUID() as string]));
  const idOf = (key: string) => contracts.get(key) ?? fail(`no contract ${key}`);
  for (const contract of file.contracts) {
    rows.add('contract', {
      id: idOf(contract.key),
      reference: contract.reference,
      name: contract.name,
      commissioner_name: contract.commissioner,
      services: contract.services,
      starts_on: days.ago(900),
      is_default: contract.isDefault,
      disclosure_rule: contract.rule,
    });
  }
  addStandards(rows);
  const wards = addPlaces(rows, file, idOf);
  const members = addMembers(rows, file, days, accountOf);
  addWorkOfMembers(rows, file, days, { members, wards, contracts });
  const standard = file.contracts.find((contract) => contract.isDefault) ?? fail('no default contract');
  return {
    members,
    wards,
    contracts,
    defaultContractId: idOf(standard.key),
    managerKey:
      file.members.find(({ role, contracts: held }) => role === 'manager' && held.length === 0)?.key ??
      fail('no manager'),
  };
}

function addStandards(rows: Rows): void {
  const standards = [
    ['IMHA', 'URGENT', 'FIRST_CONTACT', 'WORKING_DAYS', 1],
    ['IMHA', 'ROUTINE', 'FIRST_CONTACT', 'WORKING_DAYS', 3],
    ['CARE_ACT', 'URGENT', 'FIRST_CONTACT', 'WORKING_DAYS', 2],
    ['CARE_ACT', 'ROUTINE', 'FIRST_CONTACT', 'WORKING_DAYS', 5],
    [null, null, 'ACKNOWLEDGE', 'WORKING_DAYS', 1],
    [null, null, 'ALLOCATE', 'WORKING_DAYS', 2],
    [null, 'URGENT', 'URGENT_ATTEMPT', 'HOURS', 24],
  ] as const;
  standards.forEach(([service, priority, measure, unit, value], position) => {
    rows.add('service_standard', {
      id: randomUUID(),
      service,
      priority,
      measure,
      unit,
      value,
      threshold_pct: 90,
      sort_order: position + 1,
    });
  });
}

function addPlaces(rows: Rows, file: PracticeProvider, contractOf: (key: string) => string) {
  const wards = new Map<string, { id: string; contractId: string }>();
  for (const hospital of file.hospitals) {
    const [id, contractId] = [randomUUID(), contractOf(hospital.contract)];
    rows.add('hospital', {
      id,
      name: hospital.name,
      ods_code: hospital.ods,
      trust_name: hospital.trust,
      town: hospital.town,
      contract_id: contractId,
    });
    for (const ward of hospital.wards) {
      const wardId = randomUUID();
      rows.add('ward', { id: wardId, hospital_id: id, name: ward.name, visiting_notes: ward.notes ?? null });
      wards.set(ward.name, { id: wardId, contractId });
    }
  }
  return wards;
}

function addMembers(rows: Rows, file: PracticeProvider, days: Days, accountOf: AccountOf) {
  const members = new Map(file.members.map(({ key }) => [key, randomUUID() as string]));
  for (const member of file.members) {
    const { accountId, email } = accountOf(member.key);
    rows.add('membership', {
      id: members.get(member.key),
      account_id: accountId,
      role: member.role,
      display_name: member.name,
      email,
      gender: member.gender ?? null,
      languages: member.languages,
      skills: member.skills,
      imha_qualified_on: typeof member.imha === 'number' ? days.ago(member.imha) : null,
      imha_training_supervisor_id: member.supervisor ? members.get(member.supervisor) : null,
      dbs_checked_on: member.dbs === undefined ? null : days.ago(member.dbs),
      capacity_points: member.capacity,
      working_days: member.workingDays,
      services: member.services,
      starts_on: days.ago(1600),
    });
  }
  return members;
}

type Known = Pick<ProviderIds, 'members' | 'wards' | 'contracts'>;
function addWorkOfMembers(rows: Rows, file: PracticeProvider, days: Days, { members, wards, contracts }: Known): void {
  for (const member of file.members) {
    const membershipId = members.get(member.key);
    for (const line of member.cover) {
      const [ward = '', kind, weekday] = line.split(':');
      rows.add('ward_cover', {
        id: randomUUID(),
        membership_id: membershipId,
        ward_id: wards.get(ward)?.id ?? fail(`no ward ${ward}`),
        kind,
        weekday: Number(weekday),
      });
    }
    for (const key of member.contracts)
      rows.add('contract_holder', {
        membership_id: membershipId,
        contract_id: contracts.get(key) ?? fail(`no contract ${key}`),
      });
    for (const conflict of member.conflicts) {
      rows.add('declared_conflict', {
        id: randomUUID(),
        membership_id: membershipId,
        ward_id: wards.get(conflict.ward)?.id ?? fail(`no ward ${conflict.ward}`),
        kind: conflict.kind,
        note: conflict.note,
        declared_on: days.ago(60),
      });
    }
  }
}

export const memberOf = (ids: ProviderIds, key: string): string => ids.members.get(key) ?? fail(`no member ${key}`);

export const managerOf = (ids: ProviderIds): string => memberOf(ids, ids.managerKey);

export function fail(what: string): never {
  throw new Error(`practice data: ${what}`);
}
