import { fullName } from './invented-names.js';
import { oneOf, type SizedProvider } from './making.js';
import type { Made } from './provider-rows.js';
import { HISTORY_DAYS } from './day-line.js';

type Role = 'advocate' | 'manager' | 'administrator' | 'commissioner';
export interface SizedAccount {
  readonly id: string;
  readonly email: string;
}
/** Everybody who works for an invented provider, or buys from it: how many of each. */
export interface Staffing {
  readonly slug: string;
  readonly advocates: number;
  /** Makes the account that a member signs in with. */
  readonly accountFor: (account: SizedAccount) => void;
}
const MANAGERS = 2;
const ADMINISTRATORS = 1;

/** Advocates with wards to cover, managers (the first of every contract), and a commissioner for each contract. */
export function addMembers(
  made: Made,
  provider: Pick<SizedProvider, 'contractIds' | 'wards'>,
  staffing: Staffing,
): Pick<SizedProvider, 'advocateIds' | 'managerIds'> {
  const add = (role: Role, count: number) =>
    Array.from({ length: count }, (_, index) => addMember(made, role, index + 1, staffing));
  const advocateIds = add('advocate', staffing.advocates);
  const managerIds = add('manager', MANAGERS);
  add('administrator', ADMINISTRATORS);
  const commissionerIds = add('commissioner', provider.contractIds.length);
  const hold = (membershipId: string, contractId: string) =>
    made.rows.add('contract_holder', { membership_id: membershipId, contract_id: contractId });
  hold(oneOf(managerIds, 1), oneOf(provider.contractIds, 1));
  commissionerIds.forEach((id, index) => hold(id, oneOf(provider.contractIds, index)));
  provider.wards.forEach(({ id }, index) => {
    const cover = (membershipId: string, kind: 'LEAD' | 'COVER') =>
      made.rows.add('ward_cover', {
        id: made.seeded.id(),
        membership_id: membershipId,
        ward_id: id,
        kind,
        weekday: (index % 5) + 1,
      });
    cover(oneOf(advocateIds, index % advocateIds.length), 'LEAD');
    if (advocateIds.length > 1) cover(oneOf(advocateIds, (index + 1) % advocateIds.length), 'COVER');
  });
  addAbsences(made, advocateIds, provider);
  return { advocateIds, managerIds };
}

function addMember({ rows, seeded, days }: Made, role: Role, number: number, { slug, accountFor }: Staffing): string {
  const id = seeded.id();
  const account = { id: seeded.id(), email: `${role}${number}@${slug}.example` };
  accountFor(account);
  const isAdvocate = role === 'advocate';
  rows.add('membership', {
    id,
    account_id: account.id,
    role,
    display_name: fullName(seeded),
    email: account.email,
    gender: isAdvocate ? seeded.pick(['1', '2', '3']) : null,
    languages: isAdvocate ? ['en', ...seeded.some(['cy', 'ur', 'pl', 'so'], 1)] : ['en'],
    skills: isAdvocate ? seeded.some(['EASY_READ', 'BSL', 'MAKATON'], 1) : [],
    imha_qualified_on: isAdvocate ? days.date(-seeded.between(200, HISTORY_DAYS)) : null,
    dbs_checked_on: isAdvocate ? days.date(-seeded.between(10, 900)) : null,
    capacity_points: 90,
    services: isAdvocate ? ['IMHA', 'CARE_ACT'] : ['IMHA'],
    starts_on: days.date(-HISTORY_DAYS - 300),
    joined_at: days.at(-HISTORY_DAYS - 300, 9 * 60),
  });
  return id;
}

/** Some are away soon, and some have said whom they cannot support. */
function addAbsences(
  { rows, seeded, days }: Made,
  advocateIds: readonly string[],
  { wards }: Pick<SizedProvider, 'wards'>,
): void {
  for (const membershipId of advocateIds) {
    if (seeded.chance(15)) {
      const from = seeded.between(-3, 20);
      rows.add('leave', {
        id: seeded.id(),
        membership_id: membershipId,
        from_on: days.date(from),
        to_on: days.date(from + seeded.between(1, 12)),
      });
    }
    if (seeded.chance(10)) {
      const conflict = {
        kind: 'TREATING_TEAM',
        note: 'Worked on this ward before',
        declared_on: days.date(-seeded.between(30, 700)),
      };
      rows.add('declared_conflict', {
        id: seeded.id(),
        membership_id: membershipId,
        ward_id: seeded.pick(wards).id,
        ...conflict,
      });
    }
  }
}
