import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { hashPassword } from '../../src/platform/session/password.js';

export const PASSWORD = 'alongside the person 1';
export type Role = 'advocate' | 'manager' | 'administrator' | 'commissioner';

export interface ProviderFixture {
  readonly organisationId: string;
  readonly slug: string;
  readonly contractId: string;
  readonly otherContractId: string;
  readonly hospitalId: string;
  readonly wardId: string;
  readonly members: Readonly<Record<Role | 'secondAdvocate' | 'secondManager', { readonly id: string; readonly email: string; readonly name: string }>>;
}

let passwordHash: Promise<string> | undefined;

/**
 * A provider with one member of each role (two advocates, two managers), two contracts, a hospital with a ward.
 * Inserted as the administrator of the cluster, so that it does not depend on the code under test.
 */
export async function aProvider(client: pg.Client, slug: string, prefix: string): Promise<ProviderFixture> {
  passwordHash ??= hashPassword(PASSWORD);
  const organisationId = randomUUID();
  const insert = inserter(client, organisationId);
  await insert('organisation', { slug, name: `${slug} advocacy`, phone: '01632 960100', email: `office@${slug}.example`, reference_prefix: prefix });
  await insert('measure_setting', {});
  const contractId = await insert('contract', { id: randomUUID(), reference: `${prefix}-01`, name: 'County advocacy', commissioner_name: 'County', services: ['IMHA', 'CARE_ACT'], starts_on: '2020-04-01', is_default: true });
  const otherContractId = await insert('contract', { id: randomUUID(), reference: `${prefix}-02`, name: 'City advocacy', commissioner_name: 'City', services: ['IMHA'], starts_on: '2020-04-01' });
  const hospitalId = await insert('hospital', { id: randomUUID(), name: `${slug} hospital`, ods_code: 'RX1AB', town: 'Northmere', contract_id: contractId });
  const wardId = await insert('ward', { id: randomUUID(), hospital_id: hospitalId, name: 'Rowan Ward' });
  for (const [service, priority, value, position] of [['IMHA', 'URGENT', 1, 1], ['IMHA', 'ROUTINE', 3, 2], ['CARE_ACT', 'URGENT', 2, 3], ['CARE_ACT', 'ROUTINE', 5, 4]] as const) {
    await insert('service_standard', { id: randomUUID(), service, priority, measure: 'FIRST_CONTACT', unit: 'WORKING_DAYS', value, sort_order: position });
  }
  const hash = await passwordHash;
  const member = async (role: Role, name: string) => {
    const [id, email] = [randomUUID(), `${name.toLowerCase().replaceAll(' ', '.')}@${slug}.example`];
    const { rows } = await client.query<{ id: string }>('select ensure_account($1, $2, $3) as id', [randomUUID(), email, hash]);
    await insert('membership', { id, account_id: rows[0]?.id, role, display_name: name, email, imha_qualified_on: '2024-01-10', dbs_checked_on: '2025-06-01' });
    return { id, email, name };
  };
  const members = {
    advocate: await member('advocate', 'Priya Raman'),
    secondAdvocate: await member('advocate', 'Dan Whitlock'),
    manager: await member('manager', 'Grace Adeyemi'),
    secondManager: await member('manager', 'Ola Nowak'),
    administrator: await member('administrator', 'Dee Carver'),
    commissioner: await member('commissioner', 'Helen Marsh'),
  };
  await client.query('insert into contract_holder (organisation_id, membership_id, contract_id) values ($1, $2, $3)', [organisationId, members.commissioner.id, contractId]);
  return { organisationId, slug, contractId, otherContractId, hospitalId, wardId, members };
}

/** Inserts one row of a tenant's table by column names, and gives its id. */
export const inserter = (client: pg.Client, organisationId: string) => async (table: string, row: Readonly<Record<string, unknown>>): Promise<string> => {
  const full = { organisation_id: organisationId, ...row };
  const columns = Object.keys(full);
  await client.query(`insert into ${table} (${columns.join(', ')}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`, Object.values(full));
  return String((row as { id?: string }).id ?? organisationId);
};
