import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { logContact } from '@alongside/contracts';
import { instant } from '@alongside/domain';
import { NOW, startApp, type AppUnderTest, type Caller } from './support/app.js';
import { contentsHash } from './support/contents-hash.js';
import { inserter } from './support/provider.js';
import { aSupportedPerson, keepLists, type SupportedPerson, type SupportedPersonFacts } from './support/supported-person.js';

let under: AppUnderTest;
let priya: Caller;
let dan: Caller;
let grace: Caller;
let cityManager: Caller;
let stranger: Caller;

const rows = async <Row extends object>(sql: string, values: unknown[]): Promise<Row[]> => (await under.admin.query<Row>(sql, values)).rows;
const insert = (table: string, row: Readonly<Record<string, unknown>>) => inserter(under.admin, under.here.organisationId)(table, row);
const supported = async (facts: SupportedPersonFacts = {}): Promise<SupportedPerson> => {
  const person = await aSupportedPerson(under.admin, under.here, facts);
  await keepLists(under.admin, under.here);
  return person;
};
const MET = { kind: 'PERSON_CONTACT', mode: 'F2F', outcome: 'DELIVERED', privacy: 'PRIVATE', startedAt: '2026-11-23T09:00:00Z', minutes: 30, writtenAt: '2026-11-23T09:29:00Z' };
const NO = { ...MET, outcome: 'SEEN_DECLINED', privacy: null, minutes: 5 };
const log = (person: SupportedPerson, more: object = {}, caller = priya, headers = {}) => caller('post', `/people/${person.personId}/contacts`, { ...MET, ...more }, headers);
const referralOf = async ({ referralId }: SupportedPerson) =>
  (await rows<{ state: string; closure_reason: string | null; version: number }>('select state, closure_reason, version from referral where id = $1', [referralId]))[0];
const contactsOf = ({ personId }: SupportedPerson) => rows<Record<string, unknown>>('select * from contact where person_id = $1 order by started_at', [personId]);
const wishOf = async ({ personId }: SupportedPerson) => (await rows('select ask_again, ask_again_on::text, ask_again_by, wants, wants_heard_on::text from person where id = $1', [personId]))[0];
const aPlan = async ({ personId }: SupportedPerson, more: object = {}) =>
  insert('planned_visit', { id: randomUUID(), person_id: personId, membership_id: under.here.members.advocate.id, ward_id: under.here.wardId, starts_at: '2026-11-23T09:00:00Z', planned_on: '2026-11-23', minutes: 30, state: 'PLANNED', ...more });

beforeAll(async () => {
  under = await startApp();
  const { admin, here, elsewhere } = under;
  await admin.query('insert into contract_holder (organisation_id, membership_id, contract_id) values ($1, $2, $3)', [here.organisationId, here.members.secondManager.id, here.otherContractId]);
  priya = await under.as(here.members.advocate.email);
  dan = await under.as(here.members.secondAdvocate.email);
  grace = await under.as(here.members.manager.email);
  cityManager = await under.as(here.members.secondManager.email);
  stranger = await under.as(elsewhere.members.advocate.email);
});
beforeEach(() => under.clock.set(instant(NOW)));
afterAll(() => under.close());

describe('logging a visit', () => {
  it('reaches the person: the referral moves, the plan is done, the clock settles, the lists follow', async () => {
    const person = await supported({ firstContactDueOn: '2026-11-25' });
    await insert('clock', { id: randomUUID(), person_id: person.personId, referral_id: person.referralId, code: 'FIRST_CONTACT', is_law: false, last_day: '2026-11-25', state: 'RUNNING', citation: 'Our standard', rule_version: 'x', worked_out_at: '2026-11-18T09:00:00Z' });
    const plan = await aPlan(person);
    const reply = await log(person, { plannedVisitId: plan, topics: ['ST7', 'LEAVE'], together: ['EXPLAINED_RIGHTS'], theirWords: 'I want to go home.', note: 'Calm', startedAt: '2026-11-23T10:00:00+01:00' });
    expect(reply.status).toBe(201);
    const answer = logContact.response.strict().parse(reply.body);
    expect(answer).toMatchObject({ personId: person.personId, startedAt: '2026-11-23T09:00:00.000Z', outcome: 'DELIVERED', caseId: null, referralState: 'CONTACTED' });
    expect((await contactsOf(person))[0]).toMatchObject({
      id: answer.id,
      referral_id: person.referralId,
      membership_id: under.here.members.advocate.id,
      planned_visit_id: plan,
      ward_id: under.here.wardId,
      topics: ['ST7', 'LEAVE'],
      their_words: 'I want to go home.',
      note: 'Calm',
      written_at: new Date('2026-11-23T09:29:00Z'),
      saved_at: new Date(NOW),
    });
    expect(await rows('select state, version from planned_visit where id = $1', [plan])).toEqual([{ state: 'LOGGED', version: 2 }]);
    expect(await referralOf(person)).toMatchObject({ state: 'CONTACTED', version: 2 });
    expect(await rows('select state, settled_on::text from clock where person_id = $1', [person.personId])).toEqual([{ state: 'SETTLED', settled_on: '2026-11-23' }]);
    expect(await rows('select state, last_contact_outcome, first_visit_due_on from caseload_entry where id = $1', [person.referralId])).toEqual([{ state: 'CONTACTED', last_contact_outcome: 'DELIVERED', first_visit_due_on: null }]);
    expect(await wishOf(person)).toMatchObject({ wants: 'I want to go home.', wants_heard_on: '2026-11-23' });
    expect(await rows('select detail, person_id from audit_event where action = $1 and subject_id = $2', ['contact:log', answer.id])).toEqual([{ person_id: person.personId, detail: { kind: 'PERSON_CONTACT', outcome: 'DELIVERED', raisesAlert: false } }]);
    const page = (await priya('get', `/people/${person.personId}`)).body as { timeline: { id: string; type: string }[] };
    expect(page.timeline[0]).toMatchObject({ id: answer.id, type: 'CONTACT' });
  });

  it('may take no time at all, and an attempt moves nothing', async () => {
    const person = await supported({ firstContactDueOn: '2026-11-25' });
    const reply = await log(person, { outcome: 'ASLEEP', privacy: null, minutes: 0 });
    expect(reply.body).toMatchObject({ outcome: 'ASLEEP', referralState: 'ALLOCATED' });
    expect(await referralOf(person)).toMatchObject({ state: 'ALLOCATED', version: 1 });
    expect(await rows('select first_visit_due_on::text from caseload_entry where id = $1', [person.referralId])).toEqual([{ first_visit_due_on: '2026-11-25' }]);
    expect((await contactsOf(person))[0]).toMatchObject({ minutes: 0, outcome: 'ASLEEP' });
  });

  it('opens the case when the person says yes, on that day, and once', async () => {
    const person = await supported();
    const reply = await log(person, { saidYes: true, startedAt: '2026-11-20T16:00:00Z' });
    const { caseId } = reply.body as { caseId: string };
    expect(reply.body).toMatchObject({ referralState: 'CASE_OPEN' });
    expect(await rows('select id, opened_on::text, instruction from case_file where referral_id = $1', [person.referralId])).toEqual([{ id: caseId, opened_on: '2026-11-20', instruction: 'INSTRUCTED' }]);
    expect((await contactsOf(person))[0]).toMatchObject({ case_id: caseId });
    expect(await rows('select action from audit_event where case_id = $1 order by action', [caseId])).toEqual([{ action: 'case:open' }, { action: 'contact:log' }]);
    expect((await log(person, { saidYes: true })).body).toMatchObject({ caseId, referralState: 'CASE_OPEN' });
    expect(await rows('select 1 from case_file where person_id = $1', [person.personId])).toHaveLength(1);
  });

  it('belongs to the person: without a referral, before one, as a drop-in or as casework', async () => {
    const person = await supported({ referral: { state: 'CLOSED', closed_on: '2026-11-20', closure_reason: 'DISENGAGED' }, person: { ask_again_by: under.here.members.advocate.id } });
    expect((await log(person)).body).toMatchObject({ caseId: null, referralState: null });
    expect((await log(person, { kind: 'DROP_IN', outcome: null, privacy: null })).body).toMatchObject({ outcome: 'DELIVERED' });
    expect((await log(person, { kind: 'CASEWORK', mode: null, outcome: null, privacy: null, caseworkType: 'RECORDS_READ' })).body).toMatchObject({ outcome: null });
    expect((await log(person, { kind: 'MEETING', mode: null, meetingType: 'WARD_ROUND', privacy: null })).status).toBe(201);
    expect((await contactsOf(person)).map(({ referral_id: referral }) => referral)).toEqual([null, null, null, null]);
    const early = await supported({ receivedAt: '2026-11-20T09:00:00Z' });
    expect((await log(early, { startedAt: '2026-11-19T15:00:00Z' })).body).toMatchObject({ referralState: 'ALLOCATED' });
    expect((await contactsOf(early))[0]).toMatchObject({ referral_id: early.referralId });
  });

  it("goes on the actor's own open referral, or on the one named", async () => {
    const person = await supported();
    const other = await insert('referral', { ...(await copyOf(person)), service: 'CARE_ACT', advocate_id: under.here.members.secondAdvocate.id });
    expect((await log(person, {}, dan)).body).toMatchObject({ referralState: 'CONTACTED' });
    expect((await log(person, { referralId: person.referralId, startedAt: '2026-11-23T09:10:00Z' }, dan)).status).toBe(201);
    expect((await log(person, { startedAt: '2026-11-23T09:20:00Z' }, grace)).body).toMatchObject({ referralState: null });
    expect((await contactsOf(person)).map(({ referral_id: referral }) => referral)).toEqual([other, person.referralId, null]);
  });

  it('keeps older words out of the way of newer ones, as they were said', async () => {
    const person = await supported();
    const words = '=HYPERLINK("x") <script>alert(1)</script> naïve 🙂';
    await log(person, { theirWords: words });
    await log(person, { theirWords: 'Said last week', startedAt: '2026-11-18T10:00:00Z' });
    expect(await wishOf(person)).toMatchObject({ wants: words, wants_heard_on: '2026-11-23' });
    expect((await contactsOf(person)).map(({ their_words: said }) => said)).toEqual(['Said last week', words]);
  });
});

describe('when the person did not want to', () => {
  it('closes the offer as declined and keeps when to ask again, which comes back that day', async () => {
    const person = await supported();
    await aPlan(person, { starts_at: '2026-11-30T09:00:00Z', planned_on: '2026-11-30' });
    const reply = await log(person, { ...NO, askAgain: 'ON_DATE', askAgainOn: '2026-11-26', leftWith: ['CARD'] });
    expect(reply.body).toMatchObject({ outcome: 'SEEN_DECLINED', referralState: 'CLOSED', caseId: null });
    expect(await referralOf(person)).toMatchObject({ state: 'CLOSED', closure_reason: 'DECLINED', version: 2 });
    expect(await wishOf(person)).toMatchObject({ ask_again: 'ON_DATE', ask_again_on: '2026-11-26', ask_again_by: under.here.members.advocate.id });
    expect(await rows('select state from planned_visit where person_id = $1', [person.personId])).toEqual([{ state: 'CANCELLED' }]);
    expect(await rows('select action from audit_event where person_id = $1 order by action', [person.personId])).toEqual([{ action: 'case:close' }, { action: 'contact:log' }]);
    under.clock.set(instant('2026-11-26T09:00:00Z'));
    expect((await priya('get', '/people?view=ask-again')).body).toMatchObject({ items: [{ personId: person.personId, askAgainOn: '2026-11-26' }] });
    await log(person, { startedAt: '2026-11-26T08:30:00Z', saidYes: false });
    expect(await wishOf(person)).toMatchObject({ ask_again: null, ask_again_on: null, ask_again_by: under.here.members.advocate.id });
    expect((await priya('get', '/people?view=ask-again')).body).toMatchObject({ total: 0 });
  });

  it('is with a case only a visit not wanted that day', async () => {
    const person = await supported();
    await log(person, { saidYes: true, startedAt: '2026-11-20T16:00:00Z' });
    expect((await log(person, { ...NO, askAgain: 'DIDNT_SAY' })).body).toMatchObject({ referralState: 'CASE_OPEN' });
    expect(await referralOf(person)).toMatchObject({ state: 'CASE_OPEN', closure_reason: null });
    expect(await wishOf(person)).toMatchObject({ ask_again: 'DIDNT_SAY', ask_again_on: null });
  });

  it('declines nothing when staff said it, or when it was before a later meeting, or before the referral', async () => {
    const [staff, late, early] = [await supported(), await supported(), await supported({ receivedAt: '2026-11-20T09:00:00Z' })];
    expect((await log(staff, { outcome: 'REFUSED_TO_MEET', privacy: null, askAgain: 'ON_DATE', askAgainOn: '2026-11-24' })).body).toMatchObject({ referralState: 'ALLOCATED' });
    await log(late);
    expect((await log(late, { ...NO, startedAt: '2026-11-20T10:00:00Z' })).body).toMatchObject({ referralState: 'CONTACTED' });
    expect((await log(early, { ...NO, startedAt: '2026-11-19T10:00:00Z' })).body).toMatchObject({ referralState: 'ALLOCATED' });
  });
});

describe('the same visit sent again', () => {
  it('is one contact, for twenty at once, with the same answer; another body is refused', async () => {
    const person = await supported();
    const headers = { 'idempotency-key': randomUUID() };
    const replies = await Promise.all(Array.from({ length: 20 }, () => log(person, {}, priya, headers)));
    expect(new Set(replies.map(({ status, body }) => `${status} ${JSON.stringify(body)}`)).size).toBe(1);
    expect(replies[0]?.status).toBe(201);
    expect(await contactsOf(person)).toHaveLength(1);
    expect((await log(person, { minutes: 31 }, priya, headers)).body).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
    expect((await log(await supported(), {}, priya, headers)).body).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
    expect(await contactsOf(person)).toHaveLength(1);
  });

  it('gives nothing of one provider or member to another who uses the same key', async () => {
    const person = await supported();
    const headers = { 'idempotency-key': randomUUID() };
    await log(person, {}, priya, headers);
    expect((await log(person, {}, stranger, headers)).status).toBe(404);
    expect((await log(person, {}, dan, headers)).body).toMatchObject({ status: 403, code: 'reason-needed' });
    const theirs = await aSupportedPerson(under.admin, under.elsewhere);
    expect((await log(theirs, {}, stranger, headers)).body).toMatchObject({ personId: theirs.personId });
  });

  it('is remembered by a service that was started again', async () => {
    const person = await supported();
    const headers = { 'idempotency-key': randomUUID() };
    const first = await log(person, {}, priya, headers);
    const { createServer } = await import('../src/server.js');
    const { callerWith, signInCookie } = await import('./support/caller.js');
    const { PASSWORD } = await import('./support/provider.js');
    const restarted = await createServer();
    await restarted.init();
    await restarted.getHttpAdapter().getInstance().ready();
    try {
      const server = restarted.getHttpServer() as Parameters<typeof callerWith>[0];
      const again = await log(person, {}, callerWith(server, await signInCookie(server, under.here.members.advocate.email, PASSWORD)), headers);
      expect([again.status, again.body]).toEqual([first.status, first.body]);
      expect(await contactsOf(person)).toHaveLength(1);
    } finally {
      await restarted.close();
    }
  });

  it('moves the referral once when two different visits come at once', async () => {
    const person = await supported();
    const replies = await Promise.all(Array.from({ length: 8 }, (_, index) => log(person, { minutes: index, saidYes: true })));
    expect(replies.map(({ status }) => status)).toEqual(Array<number>(8).fill(201));
    expect(new Set(replies.map(({ body }) => (body as { caseId: string }).caseId)).size).toBe(1);
    expect(await referralOf(person)).toMatchObject({ state: 'CASE_OPEN', version: 2 });
  });
});

describe('a visit that cannot be', () => {
  it.each<[string, object, number, string, string]>([
    ['tomorrow', { startedAt: '2026-11-24T09:00:00Z' }, 409, 'visit-in-future', '/startedAt'],
    ['before the person was born', { startedAt: '1969-12-31T09:00:00Z' }, 409, 'visit-before-birth', '/startedAt'],
    ['without saying whether they met', { outcome: null }, 409, 'outcome-needed', '/outcome'],
    ['without saying whether it was private', { privacy: null }, 409, 'privacy-needed', '/privacy'],
    ['not private without a reason', { privacy: 'STAFF_PRESENT' }, 409, 'privacy-reason-needed', '/privacyReason'],
    ['to be asked again on no day', { ...NO, askAgain: 'ON_DATE' }, 409, 'needs-information', '/askAgainOn'],
    ['to be asked again yesterday', { ...NO, askAgain: 'ON_DATE', askAgainOn: '2026-11-22' }, 409, 'date-in-past', '/askAgainOn'],
    ['a yes and a no together', { ...NO, saidYes: true }, 422, 'malformed', '/saidYes'],
    ['longer than a day', { minutes: 1441 }, 422, 'malformed', '/minutes'],
    ['of part of a minute', { minutes: 1.5 }, 422, 'malformed', '/minutes'],
    ['with an unknown outcome', { outcome: 'DNA?' }, 422, 'malformed', '/outcome'],
    ['in a year that cannot be', { startedAt: '0001-01-01T00:00:00+14:00' }, 422, 'malformed', '/startedAt'],
    ['at no time', { startedAt: '2026-11-31T09:00:00Z' }, 422, 'malformed', '/startedAt'],
    ['with text that cannot be kept', { note: 'a\u0000b' }, 422, 'malformed', '/note'],
    ['with half a character', { theirWords: '\ud83d' }, 422, 'malformed', '/theirWords'],
    ['on a ward nobody knows', { place: { wardId: '7d0b8d0e-6f57-4b6e-9a35-0c6f4a3c1111' } }, 422, 'malformed', '/place/wardId'],
    ['with a field nobody asked for', { isPrivate: true }, 422, 'malformed', '/isPrivate'],
  ])('%s is refused, says which field, and changes nothing', async (_name, change, status, code, pointer) => {
    const person = await supported({ person: { date_of_birth: '1970-01-01' } });
    const before = await contentsHash(under.admin);
    expect((await log(person, change)).body).toMatchObject({ status, code, errors: [{ pointer }] });
    expect(await contentsHash(under.admin)).toBe(before);
  });

  it("is not on somebody else's referral, plan, ward, person or contract", async () => {
    const [person, other, theirs] = [await supported(), await supported(), await aSupportedPerson(under.admin, under.elsewhere)];
    const [plan, donePlan] = [await aPlan(other), await aPlan(person, { state: 'CANCELLED' })];
    const before = await contentsHash(under.admin);
    expect((await log(person, { referralId: other.referralId })).status).toBe(404);
    expect((await log(person, { referralId: theirs.referralId })).status).toBe(404);
    expect((await log(person, { plannedVisitId: plan })).status).toBe(404);
    expect((await log(person, { plannedVisitId: donePlan })).body).toMatchObject({ status: 409, code: 'already-done' });
    expect((await log(person, { place: { wardId: under.elsewhere.wardId } })).body).toMatchObject({ status: 422 });
    expect((await log(person, {}, dan)).body).toMatchObject({ status: 403, code: 'reason-needed' });
    expect((await log(person, {}, cityManager)).status).toBe(404);
    expect((await log(person, {}, stranger)).status).toBe(404);
    expect((await log(theirs)).status).toBe(404);
    expect(await contentsHash(under.admin)).toBe(before);
  });

  it('is on a closed referral only a manager’s, and only before it closed', async () => {
    const person = await supported({ referral: { state: 'CLOSED', closed_on: '2026-11-20', closure_reason: 'DISENGAGED' }, person: { ask_again_by: under.here.members.advocate.id } });
    const on = { referralId: person.referralId };
    expect((await log(person, on)).body).toMatchObject({ status: 409, code: 'visit-after-closure' });
    expect((await log(person, { ...on, startedAt: '2026-11-19T09:00:00Z' })).body).toMatchObject({ status: 409, code: 'already-closed' });
    expect((await log(person, { ...on, saidYes: true }, grace)).body).toMatchObject({ code: 'visit-after-closure' });
    expect((await log(person, { ...on, startedAt: '2026-11-19T09:00:00Z' }, grace)).status).toBe(201);
  });

  it('is possible after a reason was given, for half an hour', async () => {
    const person = await supported();
    expect((await dan('post', `/people/${person.personId}/reasons`, { reason: 'COVERING' })).status).toBe(201);
    expect((await log(person, { referralId: person.referralId }, dan)).status).toBe(201);
    under.clock.set(instant('2026-11-23T10:01:00Z'));
    expect((await log(person, { referralId: person.referralId }, dan)).body).toMatchObject({ code: 'reason-needed' });
  });
});

describe('planning a visit', () => {
  const plan = (person: SupportedPerson, more: object = {}, caller = priya) => caller('post', `/people/${person.personId}/planned-visits`, { on: '2026-11-25', at: '10:30', minutes: 45, ...more });

  it('is for London time, where the person stays unless another place is given, and shows in the lists', async () => {
    const person = await supported();
    const reply = await plan(person, { purpose: 'Rights, second visit' });
    expect(reply.status).toBe(201);
    expect(reply.body).toMatchObject({ startsAt: '2026-11-25T10:30:00.000Z', minutes: 45, place: 'Rowan Ward, fenmoor hospital', wardId: under.here.wardId, purpose: 'Rights, second visit', state: 'PLANNED', version: 1 });
    expect(await rows('select next_step, next_step_on::text from caseload_entry where id = $1', [person.referralId])).toEqual([{ next_step: 'Rights, second visit', next_step_on: '2026-11-25' }]);
    expect((await plan(person, { on: '2027-06-01', place: { words: 'Library café' } })).body).toMatchObject({ startsAt: '2027-06-01T09:30:00.000Z', place: 'Library café', wardId: null });
    expect(await rows('select 1 from audit_event where action = $1 and person_id = $2', ['visit:plan', person.personId])).toHaveLength(2);
  });

  it('is taken out again, once', async () => {
    const person = await supported();
    const { id } = (await plan(person, { purpose: 'Talk' })).body as { id: string };
    const cancel = (version: number, caller = priya) => caller('post', `/planned-visits/${id}/cancelling`, { version });
    const before = await contentsHash(under.admin);
    expect((await cancel(5)).body).toMatchObject({ status: 409, code: 'stale-version' });
    expect((await cancel(1, dan)).body).toMatchObject({ status: 403, code: 'reason-needed' });
    expect((await cancel(1, cityManager)).status).toBe(404);
    expect((await cancel(1, stranger)).status).toBe(404);
    expect(await contentsHash(under.admin)).toBe(before);
    expect((await cancel(1)).body).toMatchObject({ id, state: 'CANCELLED', version: 2 });
    expect((await cancel(2)).body).toMatchObject({ status: 409, code: 'already-done' });
    expect(await rows('select next_step from caseload_entry where id = $1', [person.referralId])).toEqual([{ next_step: null }]);
  });

  it('cannot be for a time that has passed, a day that is none, or somebody else’s person', async () => {
    const person = await supported();
    const before = await contentsHash(under.admin);
    expect((await plan(person, { on: '2026-11-23', at: '09:29' })).body).toMatchObject({ status: 409, code: 'plan-in-past', errors: [{ pointer: '/on' }] });
    expect((await plan(person, { on: '2026-02-30' })).body).toMatchObject({ status: 422, errors: [{ pointer: '/on', code: 'not-a-date' }] });
    expect((await plan(person, { at: '25:00' })).body).toMatchObject({ status: 422, errors: [{ pointer: '/at' }] });
    expect((await plan(person, { place: { wardId: under.elsewhere.wardId } })).body).toMatchObject({ status: 422, errors: [{ pointer: '/place/wardId' }] });
    expect((await plan(person, {}, dan)).body).toMatchObject({ code: 'reason-needed' });
    expect((await plan(person, {}, cityManager)).status).toBe(404);
    expect((await plan(person, {}, stranger)).status).toBe(404);
    expect(await contentsHash(under.admin)).toBe(before);
  });
});

async function copyOf({ referralId }: SupportedPerson): Promise<Record<string, unknown>> {
  const [row] = await rows<Record<string, unknown>>('select * from referral where id = $1', [referralId]);
  return { ...row, id: randomUUID(), reference: `YY-${randomUUID()}`, received_on: '2026-11-17', told: '{}', facts: '{}' };
}
