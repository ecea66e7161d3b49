import { ROLES } from '@alongside/domain/access';
import { COMMUNICATION_NEED_CODES, PROVIDED_SERVICES } from '@alongside/domain/codes';
import { TEAM_STATES } from '@alongside/domain/settings';
import { z } from 'zod';
import { Changes, changesQuery } from './changes.js';
import { endpoint } from './endpoint.js';
import { date, dateOut, email, id, instantOut, noQuery, optionalText, text, typedText, version } from './fields.js';

const params = z.object({ membershipId: id });
const flag = z.enum(['true', 'false']).default('false').transform((said) => said === 'true');
const Days = z.object({ from: dateOut, to: dateOut });
const HeldContract = z.object({ contractId: z.uuid(), reference: z.string(), name: z.string() }).meta({ id: 'HeldContract' });

const TeamLine = z
  .object({
    membershipId: z.uuid(),
    name: z.string(),
    role: z.enum(ROLES),
    jobTitle: z.string(),
    email: z.string(),
    state: z.enum(TEAM_STATES),
    endedAt: instantOut.nullable(),
    startsOn: dateOut,
    /** Null until an invitation goes out, and once it was taken up. */
    invitedUntil: instantOut.nullable(),
    imhaQualifiedOn: dateOut.nullable(),
    trainingSupervisorName: z.string().nullable(),
    dbsCheckedOn: dateOut.nullable(),
    dbsRenewBy: dateOut.nullable(),
    peopleSupported: z.int(),
    loadPoints: z.number(),
    capacityPoints: z.number(),
    nextLeave: Days.nullable(),
  })
  .meta({ id: 'TeamLine' });

export const listTeam = endpoint({
  method: 'GET',
  path: '/team',
  action: 'team:list',
  status: 200,
  summary: 'Everybody who works here: qualification, check, whom they support and what room they have',
  query: z.strictObject({ ended: flag }),
  response: z
    .object({ items: z.array(TeamLine), total: z.int(), endedTotal: z.int(), contracts: z.array(HeldContract), allowedActions: z.array(z.string()), today: dateOut })
    .meta({ id: 'Team' }),
});

const CONFLICT_KINDS = ['PERSONAL', 'OTHER_PARTY', 'TREATING_TEAM'] as const;
const TeamMember = TeamLine.omit({ nextLeave: true })
  .extend({
    version: z.int(),
    gender: z.string().nullable(),
    languages: z.array(z.string()),
    skills: z.array(z.string()),
    services: z.array(z.string()),
    trainingSupervisorId: z.uuid().nullable(),
    workingDays: z.array(z.int()),
    leave: z.array(Days.extend({ id: z.uuid() })),
    cover: z.array(z.object({ id: z.uuid(), wardId: z.uuid(), ward: z.string(), kind: z.enum(['LEAD', 'COVER']), weekday: z.int().nullable() })),
    /** A person is named by reference, and to whoever may look for people only. */
    conflicts: z.array(
      z.object({
        id: z.uuid(), kind: z.enum(CONFLICT_KINDS), ward: z.string().nullable(), personReference: z.string().nullable(), isAboutPerson: z.boolean(),
        note: z.string(), declaredOn: dateOut, endedOn: dateOut.nullable(),
      }),
    ),
    contracts: z.array(HeldContract),
    /** Those who may supervise somebody in training. */
    supervisors: z.array(z.object({ membershipId: z.uuid(), name: z.string() })),
    allowedActions: z.array(z.string()),
    today: dateOut,
  })
  .meta({ id: 'TeamMember' });
export type TeamMember = z.infer<typeof TeamMember>;

export const readMember = endpoint({
  method: 'GET',
  path: '/team/:membershipId',
  action: 'team:read',
  status: 200,
  summary: 'Somebody who works here: work facts, wards, leave, conflicts, contracts held',
  params,
  query: noQuery,
  response: TeamMember,
});

export const listMemberChanges = endpoint({
  method: 'GET',
  path: '/team/:membershipId/changes',
  action: 'team:read',
  status: 200,
  summary: 'Who changed what of somebody who works here, newest first',
  params,
  query: changesQuery,
  response: Changes,
});

const skill = z.enum(COMMUNICATION_NEED_CODES as readonly [string, ...string[]]);
/** ISO 639, as languages are kept. */
const language = z.string().regex(/^[a-z]{2,3}$/);
const Versioned = z.object({ version: z.int() }).meta({ id: 'MemberVersion' });

export const changeMember = endpoint({
  method: 'PATCH',
  path: '/team/:membershipId',
  action: 'team:change',
  status: 200,
  summary: 'Change what somebody works by: qualification, check, languages, capacity, days',
  params,
  body: z
    .strictObject({
      version,
      name: text(120),
      jobTitle: optionalText(120),
      gender: z.enum(['WOMAN', 'MAN', 'OTHER']).nullable().default(null),
      languages: z.array(language).min(1).max(20),
      skills: z.array(skill).max(40),
      services: z.array(z.enum(PROVIDED_SERVICES)).max(PROVIDED_SERVICES.length),
      imhaQualifiedOn: date.nullable().default(null),
      trainingSupervisorId: id.nullable().default(null),
      dbsCheckedOn: date.nullable().default(null),
      capacityPoints: z.number().min(0).max(100).multipleOf(0.5),
      workingDays: z.array(z.int().min(1).max(7)).min(1).max(7),
      startsOn: date,
    })
    .meta({ id: 'ChangeMember' }),
  response: Versioned,
});

export const changeMemberAccess = endpoint({
  method: 'PATCH',
  path: '/team/:membershipId/access',
  action: 'team:change-access',
  status: 200,
  summary: 'Change role, email address and contracts held; another role ends their sessions',
  params,
  body: z.strictObject({ version, role: z.enum(ROLES), email, contractIds: z.array(id).max(100) }).meta({ id: 'ChangeMemberAccess' }),
  response: Versioned,
});

const versioned = z.strictObject({ version });
export const endMember = endpoint({
  method: 'POST',
  path: '/team/:membershipId/end',
  action: 'team:end',
  status: 200,
  summary: 'End somebody’s work here; their sessions end at once',
  params,
  body: versioned.meta({ id: 'EndMember' }),
  response: Versioned,
});
export const reopenMember = endpoint({
  method: 'POST',
  path: '/team/:membershipId/reopen',
  action: 'team:end',
  status: 200,
  summary: 'Let somebody who had left work here again',
  params,
  body: versioned.meta({ id: 'ReopenMember' }),
  response: Versioned,
});

export const addLeave = endpoint({
  method: 'POST',
  path: '/team/:membershipId/leave',
  action: 'leave:change',
  status: 201,
  summary: 'Enter leave, from a day to a day',
  params,
  body: z.strictObject({ from: date, to: date }).meta({ id: 'AddLeave' }),
  response: z.object({ id: z.uuid() }).meta({ id: 'LeaveAdded' }),
});
export const removeLeave = endpoint({
  method: 'DELETE',
  path: '/team/:membershipId/leave/:leaveId',
  action: 'leave:change',
  status: 204,
  summary: 'Take out leave that will not be taken',
  params: params.extend({ leaveId: id }),
});

export const setCover = endpoint({
  method: 'POST',
  path: '/team/:membershipId/cover',
  action: 'team:cover',
  status: 201,
  summary: 'Give somebody a ward to lead or to cover, on a day of the week where there is one',
  params,
  body: z
    .strictObject({ wardId: id, kind: z.enum(['LEAD', 'COVER']), weekday: z.int().min(1).max(7).nullable().default(null) })
    .meta({ id: 'SetCover' }),
  response: z.object({ id: z.uuid() }).meta({ id: 'CoverSet' }),
});
export const removeCover = endpoint({
  method: 'DELETE',
  path: '/team/:membershipId/cover/:coverId',
  action: 'team:cover',
  status: 204,
  summary: 'Take a ward from somebody',
  params: params.extend({ coverId: id }),
});

export const declareConflict = endpoint({
  method: 'POST',
  path: '/team/:membershipId/conflicts',
  action: 'conflict:declare',
  status: 201,
  summary: 'Declare a conflict of interest, with a ward or with a person',
  params,
  body: z
    .strictObject({
      kind: z.enum(CONFLICT_KINDS),
      wardId: id.nullable().default(null),
      /** As on their page: 'FA-2041'. */
      personReference: typedText(20).transform((typed) => typed.trim().toUpperCase() || null).nullable().default(null),
      note: optionalText(500),
    })
    .meta({ id: 'DeclareConflict' }),
  response: z.object({ id: z.uuid() }).meta({ id: 'ConflictDeclared' }),
});
export const endConflict = endpoint({
  method: 'POST',
  path: '/team/:membershipId/conflicts/:conflictId/end',
  action: 'conflict:end',
  status: 204,
  summary: 'End a conflict that no longer stands',
  params: params.extend({ conflictId: id }),
});
