import { LEGAL_STATUS_CODES } from '@alongside/domain/codes';
import type { AppUnderTest, Caller } from './app.js';
import type { Random } from './seeded-random.js';

type Found = Readonly<Record<string, string>>;
type Reply = Awaited<ReturnType<Caller>>;

/** Everybody whose writes can change a line of a list, and what chance decides. */
export interface Doers {
  readonly under: AppUnderTest;
  readonly random: Random;
  readonly manager: Caller;
  readonly advocate: Caller;
}
/** One write through the application, or null where there is nothing to write about. */
export type Write = (doers: Doers) => Promise<Reply | null>;

const NAMES = ['Rosa Lindqvist', 'Kwame Mensah', 'Mei Tan', 'Tobi Ogunleye', 'Nadia Hussain', 'A tall man by the window'];
const SUPPORTED = `r.closed_on is null and r.eligibility = 'ELIGIBLE' and r.duplicate_of is null`;

async function some({ under, random }: Doers, sql: string): Promise<Found | null> {
  const { rows } = await under.admin.query<Found>(`${sql} order by 1`, [under.here.organisationId]);
  return rows.length === 0 ? null : random.pick(rows);
}
const supported = (doers: Doers) =>
  some(doers, `select r.reference, r.id, r.version::text, r.person_id, p.version::text as person_version from referral r join person p on p.id = r.person_id where r.organisation_id = $1 and ${SUPPORTED}`);
const inState = (doers: Doers, ...states: string[]) =>
  some(doers, `select r.reference, r.id, r.version::text, r.person_id from referral r where r.organisation_id = $1 and r.closed_on is null and r.state in (${states.map((state) => `'${state}'`).join(', ')})`);
const offered = (doers: Doers) =>
  some(doers, `select r.reference, a.id, a.membership_id from allocation a join referral r on r.id = a.referral_id where a.organisation_id = $1 and a.state = 'OFFERED' and a.ended_at is null and r.closed_on is null`);

const status = ({ random }: Doers) => ({ code: random.pick(LEGAL_STATUS_CODES), since: random.pick([null, '2026-10-30', '2026-11-14', '2026-11-20']), communityStatus: random.pick([null, null, 'CTO']) });
const place = ({ under, random }: Doers) => random.pick([{ wardId: under.here.wardId }, { words: 'At home' }, {}]);
const needs = ({ random }: Doers) => random.pick([[], [{ code: 'EASY_READ' }], [{ code: 'LARGE_PRINT' }, { code: 'OTHER', note: 'Mornings' }]]);

async function allocate(doers: Doers): Promise<Reply | null> {
  const found = await inState(doers, 'WAITING');
  const { advocate, secondAdvocate } = doers.under.here.members;
  return found && doers.manager('post', `/allocation/${found['id']}`, { version: Number(found['version']), membershipId: doers.random.pick([advocate.id, secondAdvocate.id]), overrideReason: 'Talked it over' });
}

/** Every kind of write that a list has to follow. */
export const WRITES: Readonly<Record<string, Write>> = {
  refer: (doers) =>
    doers.manager('post', '/referrals', {
      callerIsThePerson: true,
      service: doers.random.pick(['IMHA', 'IMHA', 'CARE_ACT']),
      person: { name: doers.random.pick(NAMES), place: place(doers), needs: needs(doers), knows: 'YES_AND_AGREES', interpreterNeeded: doers.random.chance(0.2) ? true : null, language: 'ur' },
      legalStatus: status(doers),
    }),
  learn: async (doers) => {
    const found = await some(doers, `select r.reference, r.id, r.version::text from referral r where r.organisation_id = $1 and r.closed_on is null`);
    return found && doers.manager('patch', `/referrals/${found['id']}`, { version: Number(found['version']), legalStatus: status(doers) });
  },
  accept: async (doers) => {
    const found = await inState(doers, 'RECEIVED', 'TRIAGE');
    return found && doers.manager('post', `/referrals/${found['id']}/acceptance`, { version: Number(found['version']), priority: doers.random.pick(['ROUTINE', 'URGENT']), note: 'Looked at together' });
  },
  link: async (doers) => {
    const [found, known] = [await inState(doers, 'RECEIVED', 'TRIAGE'), await supported(doers)];
    return found && known && doers.manager('post', `/referrals/${found['id']}/person`, { version: Number(found['version']), personId: known['person_id'] });
  },
  allocate,
  undo: async (doers) => {
    const given = await allocate(doers);
    return given && doers.manager('post', `/allocations/${String(given.body.allocationId)}/undoing`);
  },
  take: async (doers) => {
    const found = await offered(doers);
    return found && doers.advocate('post', `/allocations/${found['id']}/acceptance`);
  },
  visit: async (doers) => {
    const found = await supported(doers);
    if (!found) return null;
    const outcome = doers.random.pick(['DELIVERED', 'SEEN_DECLINED', 'ASLEEP', 'REFUSED_TO_MEET']);
    const at = doers.under.clock.now();
    return doers.manager('post', `/people/${found['person_id']}/contacts`, {
      referralId: doers.random.pick([found['id'], found['id'], null]), kind: 'PERSON_CONTACT', mode: 'F2F', outcome, minutes: 20, startedAt: at, writtenAt: at,
      ...(outcome === 'DELIVERED' ? { privacy: 'PRIVATE', saidYes: doers.random.chance(0.4) } : {}),
      ...(outcome === 'SEEN_DECLINED' ? { askAgain: 'WILL_ASK' } : {}),
    });
  },
  plan: async (doers) => {
    const found = await supported(doers);
    return found && doers.manager('post', `/people/${found['person_id']}/planned-visits`, { on: doers.random.pick(['2026-12-01', '2026-12-02', '2026-12-09']), at: '11:00', purpose: doers.random.pick([null, 'Read the report']) });
  },
  cancel: async (doers) => {
    const found = await some(doers, `select v.starts_at, v.id, v.version::text from planned_visit v where v.organisation_id = $1 and v.state = 'PLANNED'`);
    return found && doers.manager('post', `/planned-visits/${found['id']}/cancelling`, { version: Number(found['version']) });
  },
  todo: async (doers) => {
    const found = await supported(doers);
    return found && doers.manager('post', `/people/${found['person_id']}/actions`, { title: doers.random.pick(['Ring the ward', 'Send the letter']), dueOn: doers.random.pick([null, '2026-11-20', '2026-12-01']) });
  },
  change: async (doers) => {
    const found = await some(doers, `select a.created_at, a.id, a.version::text from action a where a.organisation_id = $1`);
    const change = doers.random.pick([{ isDone: true }, { isDone: false }, { dueOn: '2026-11-30' }, { title: 'Ask again' }]);
    return found && doers.manager('patch', `/actions/${found['id']}`, { version: Number(found['version']), ...change });
  },
  party: async (doers) => {
    const found = await supported(doers);
    return found && doers.manager('post', `/people/${found['person_id']}/sharing-parties`, { kind: 'FRIEND', name: 'Alex' });
  },
  share: async (doers) => {
    const found = await some(doers, `select t.added_at, t.id, t.person_id from sharing_party t where t.organisation_id = $1`);
    const choice = doers.random.pick([{ choice: 'DONT_SHARE' }, { choice: 'ASK_FIRST' }, { choice: 'SHARE', scope: ['MEETING_TIMES'], lasts: 'UNTIL_STOP' }]);
    return found && doers.manager('post', `/people/${found['person_id']}/sharing-choices`, { partyId: found['id'], toldHow: 'SAID', ...choice });
  },
  correct: async (doers) => {
    const found = await supported(doers);
    const change = doers.random.pick([{ name: doers.random.pick(NAMES) }, { needs: needs(doers) }, { place: place(doers) }]);
    return found && doers.manager('patch', `/people/${found['person_id']}`, { version: Number(found['person_version']), ...change });
  },
  open: async (doers) => {
    const found = (await inState(doers, 'CONTACTED')) ?? (await inState(doers, 'ALLOCATED'));
    return found && doers.manager('post', `/referrals/${found['id']}/case`, { version: Number(found['version']), instruction: doers.random.pick(['INSTRUCTED', 'NON_INSTRUCTED']), note: 'Watching brief' });
  },
  close: async (doers) => {
    const found = doers.random.chance(0.2) ? await supported(doers) : null;
    return found && doers.manager('post', `/referrals/${found['id']}/closing`, { version: Number(found['version']), reason: 'DISCHARGED' });
  },
  signpost: async (doers) => {
    const found = doers.random.chance(0.2) ? await inState(doers, 'RECEIVED', 'TRIAGE') : null;
    return found && doers.manager('post', `/referrals/${found['id']}/signposting`, { version: Number(found['version']), reason: 'OUT_OF_AREA', pointedTo: 'Next door' });
  },
};
