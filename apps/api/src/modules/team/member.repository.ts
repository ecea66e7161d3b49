import type { LocalDate } from '@alongside/domain';
import type { Role } from '@alongside/domain/access';
import type { MembershipInUse, Supervisor } from '@alongside/domain/settings';
import type { Transaction } from '../../platform/database/unit-of-work.js';

/** A member as the use cases that change them need them. */
export interface MemberFacts {
  readonly id: string;
  readonly role: Role;
  readonly name: string;
  readonly email: string;
  readonly version: number;
  readonly hasJoined: boolean;
  readonly hasEnded: boolean;
}

/** The member, held until this transaction ends; null where the organisation has no such member. */
export async function lockMember({ manager, actor }: Transaction, membershipId: string): Promise<MemberFacts | null> {
  const [row] = await manager.query<MemberFacts[]>(
    `select m.id, m.role, m.display_name as name, m.email, m.version, m.joined_at is not null as "hasJoined", m.ended_at is not null as "hasEnded"
     from membership m where m.organisation_id = $1 and m.id = $2 for update`,
    [actor.organisationId, membershipId],
  );
  return row ?? null;
}

/**
 * Holds every administrator and manager who works here. Two who would each leave the other as the last wait for one
 * another by it, and the second then sees that the first has gone.
 */
export async function lockIrreplaceable({ manager, actor }: Transaction): Promise<void> {
  await manager.query(
    `select id from membership where organisation_id = $1 and role in ('administrator', 'manager') and ended_at is null and joined_at is not null order by id for update`,
    [actor.organisationId],
  );
}

/** What would be left without them. Whoever has not joined, or has left, holds nothing up. */
export async function membershipInUse({ manager, actor }: Transaction, { id, role, hasJoined, hasEnded }: MemberFacts): Promise<MembershipInUse> {
  const [row] = await manager.query<Omit<MembershipInUse, 'role'>[]>(
    `select (select count(distinct r.person_id)::integer from referral r where r.organisation_id = $1 and r.advocate_id = $2 and r.closed_on is null) as "peopleSupported",
       (select count(*)::integer from membership m where m.organisation_id = $1 and m.imha_training_supervisor_id = $2 and m.ended_at is null) as trainees,
       (select count(*)::integer from membership m where m.organisation_id = $1 and m.role = $3 and m.id <> $2 and m.ended_at is null and m.joined_at is not null) as "othersInRole"`,
    [actor.organisationId, id, role],
  );
  if (!row) throw new Error('a count without a row');
  return { role, ...row, othersInRole: hasJoined && !hasEnded ? row.othersInRole : Math.max(row.othersInRole, 1) };
}

/** Whoever is named as supervisor, as the rule takes them; null where the organisation has no such member. */
export async function supervisorFacts({ manager, actor }: Transaction, membershipId: string): Promise<Supervisor | null> {
  const [row] = await manager.query<Supervisor[]>(
    `select m.id as "membershipId", m.imha_qualified_on::text as "imhaQualifiedOn", m.ended_at is null and m.joined_at is not null as "isWorkingHere"
     from membership m where m.organisation_id = $1 and m.id = $2 for share`,
    [actor.organisationId, membershipId],
  );
  return row ?? null;
}

/** What somebody works by, as the administrator or their manager writes it down. */
export interface WorkFactsIn {
  readonly version: number;
  readonly name: string;
  readonly jobTitle: string | null;
  readonly gender: string | null;
  readonly languages: readonly string[];
  readonly skills: readonly string[];
  readonly services: readonly string[];
  readonly imhaQualifiedOn: LocalDate | null;
  readonly trainingSupervisorId: string | null;
  readonly dbsCheckedOn: LocalDate | null;
  readonly capacityPoints: number;
  readonly workingDays: readonly number[];
  readonly startsOn: LocalDate;
}

const versionOf = ([rows]: [{ version: number }[], number]): number | null => rows[0]?.version ?? null;
const inOrder = <T>(values: readonly T[]): T[] => [...new Set(values)].toSorted();

/** Gives the new version, or null where the record moved on. */
export async function changeWorkFacts({ manager, actor }: Transaction, membershipId: string, facts: WorkFactsIn): Promise<number | null> {
  return versionOf(
    await manager.query<[{ version: number }[], number]>(
      `update membership set display_name = $4, job_title = $5, gender = $6, languages = $7, skills = $8, services = $9, imha_qualified_on = $10,
         imha_training_supervisor_id = $11, dbs_checked_on = $12, capacity_points = $13, working_days = $14, starts_on = $15, version = version + 1
       where organisation_id = $1 and id = $2 and version = $3 returning version`,
      [
        actor.organisationId, membershipId, facts.version, facts.name, facts.jobTitle ?? '', facts.gender, [...new Set(facts.languages)], inOrder(facts.skills),
        inOrder(facts.services), facts.imhaQualifiedOn, facts.trainingSupervisorId, facts.dbsCheckedOn, facts.capacityPoints, inOrder(facts.workingDays), facts.startsOn,
      ],
    ),
  );
}

/** Role and address; gives the new version, or null where the record moved on. */
export async function changeAccess({ manager, actor }: Transaction, membershipId: string, to: { readonly version: number; readonly role: Role; readonly email: string }): Promise<number | null> {
  return versionOf(
    await manager.query<[{ version: number }[], number]>(
      `update membership set role = $4, email = $5, version = version + 1 where organisation_id = $1 and id = $2 and version = $3 returning version`,
      [actor.organisationId, membershipId, to.version, to.role, to.email],
    ),
  );
}

/** Ends or reopens; gives the new version, or null where the record moved on. */
export async function setEnd({ manager, actor }: Transaction, membershipId: string, version: number, endedAt: string | null): Promise<number | null> {
  return versionOf(
    await manager.query<[{ version: number }[], number]>(
      `update membership set ended_at = $4, version = version + 1 where organisation_id = $1 and id = $2 and version = $3 returning version`,
      [actor.organisationId, membershipId, version, endedAt],
    ),
  );
}

/** Signs the member out on every device, in this very transaction. */
export async function endSessionsOf({ manager, actor }: Transaction, membershipId: string): Promise<void> {
  await manager.query(`select end_sessions_of_membership($1, $2)`, [actor.organisationId, membershipId]);
}
