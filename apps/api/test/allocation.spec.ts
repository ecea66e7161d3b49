import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { listWaiting, suggestAdvocates } from '@alongside/contracts';
import { instant } from '@alongside/domain';
import { NOW, startApp, type AppUnderTest, type Caller } from './support/app.js';
import { contentsHash } from './support/contents-hash.js';
import { inserter } from './support/provider.js';
import { aSupportedPerson, keepLists, type SupportedPerson, type SupportedPersonFacts } from './support/supported-person.js';

let under: AppUnderTest;
let grace: Caller;
let cityManager: Caller;
let priya: Caller;
let dan: Caller;
let stranger: Caller;

const waiting = async (facts: SupportedPersonFacts = {}): Promise<SupportedPerson> => {
  const person = await aSupportedPerson(under.admin, under.here, { advocateId: null, firstContactDueOn: '2026-11-25', ...facts });
  await keepLists(under.admin, under.here);
  return person;
};
const rows = async <Row extends object>(sql: string, values: unknown[]): Promise<Row[]> => (await under.admin.query<Row>(sql, values)).rows;
const referralOf = async ({ referralId }: SupportedPerson) =>
  (await rows<{ state: string; advocate_id: string | null; version: number }>('select state, advocate_id, version from referral where id = $1', [referralId]))[0];
const mailsOf = (allocationId: string) =>
  rows<{ kind: string; recipient: string; cancelled_at: Date | null; due_at: Date }>('select kind, recipient, cancelled_at, due_at from outbox where subject_id = $1 order by kind', [allocationId]);
const give = (person: SupportedPerson, more: object = {}, caller = grace) =>
  caller('post', `/allocation/${person.referralId}`, { version: 1, membershipId: under.here.members.advocate.id, ...more });

beforeAll(async () => {
  under = await startApp();
  const { admin, here, elsewhere } = under;
  await admin.query('insert into contract_holder (organisation_id, membership_id, contract_id) values ($1, $2, $3)', [here.organisationId, here.members.secondManager.id, here.otherContractId]);
  grace = await under.as(here.members.manager.email);
  cityManager = await under.as(here.members.secondManager.email);
  priya = await under.as(here.members.advocate.email);
  dan = await under.as(here.members.secondAdvocate.email);
  stranger = await under.as(elsewhere.members.manager.email);
});
beforeEach(() => under.clock.set(instant(NOW)));
afterAll(() => under.close());

describe('who waits for an advocate', () => {
  it('is listed with the urgent first, then by the day of the first contact, and in the contracts held', async () => {
    const later = await waiting({ name: 'Later', firstContactDueOn: '2026-11-30' });
    const late = await waiting({ name: 'Late', firstContactDueOn: '2026-11-20', wardId: null, legal: { code: '03', on: '2026-11-01' }, person: { advocate_gender_wanted: 'WOMAN' } });
    const urgent = await waiting({ name: 'Urgent', firstContactDueOn: '2026-12-02', referral: { priority: 'URGENT' } });
    const city = await waiting({ name: 'City', contractId: under.here.otherContractId });
    const reply = await grace('get', '/allocation');
    const list = listWaiting.response.parse(reply.body);
    const ids = list.items.map(({ id }) => id);
    expect(ids).toEqual([urgent, late, city, later].map(({ referralId }) => referralId));
    expect(list.total).toBe(4);
    expect(list.items.map(({ level, daysLeft }) => [level, daysLeft])).toEqual([['ordinary', 9], ['late', -3], ['soon', 2], ['ordinary', 7]]);
    expect(list.items[1]).toMatchObject({ name: 'Late', legalStatusCode: '03', place: null, advocateGenderWanted: 'WOMAN', version: 1 });
    expect((await cityManager('get', '/allocation')).body.items.map(({ id }: { id: string }) => id)).toEqual([city.referralId]);
    expect((await stranger('get', '/allocation')).body).toEqual({ items: [], total: 0 });
    expect((await priya('get', '/allocation')).status).toBe(403);
  });
});

describe('the suggestions', () => {
  it('give every advocate with reasons, the blocked last with why, and no score', async () => {
    const { admin, here } = under;
    const insert = inserter(admin, here.organisationId);
    const person = await waiting({ name: 'Owen', person: { advocate_gender_wanted: 'MAN', safe_to_visit: 'Ring first', interpreter_needed: true, interpreter_language: 'Urdu' } });
    await insert('communication_need', { id: randomUUID(), person_id: person.personId, need_group: 'INFORMATION_FORMAT', code: 'EASY_READ' });
    await admin.query(`update membership set gender = 'MAN', languages = '{en,ur}', skills = '{EASY_READ}', capacity_points = 22, working_days = '{2,3,4,5}' where id = $1`, [here.members.secondAdvocate.id]);
    await insert('ward_cover', { id: randomUUID(), membership_id: here.members.secondAdvocate.id, ward_id: here.wardId, kind: 'LEAD', weekday: 3 });
    const [lena, marcus] = [await anAdvocate('Lena Trott'), await anAdvocate('Marcus Bell')];
    await insert('declared_conflict', { id: randomUUID(), membership_id: lena, ward_id: here.wardId, kind: 'OTHER_PARTY', declared_on: '2026-10-01' });
    await admin.query(`update membership set imha_qualified_on = null, imha_training_supervisor_id = $2, capacity_points = 2 where id = $1`, [marcus, here.members.secondAdvocate.id]);
    const amir = await anAdvocate('Amir Qureshi');
    await admin.query(`update membership set imha_qualified_on = null, services = '{CARE_ACT}' where id = $1`, [amir]);
    await anAdvocate('Gone Away', { ended_at: '2026-10-01T00:00:00Z' });
    await aSupportedPerson(admin, here, { advocateId: marcus, person: { interpreter_needed: true } });
    await keepLists(admin, here);

    const reply = await grace('get', `/allocation/${person.referralId}`);
    const answer = suggestAdvocates.response.strict().parse(reply.body);
    expect(answer.referral).toMatchObject({ name: 'Owen', safeToVisit: 'Ring first', needsDetail: [{ code: 'EASY_READ', note: null }] });
    expect(answer.items[0]).toMatchObject({ name: 'Dan Whitlock', isBestFit: true, isPossible: true, nextVisitThereOn: '2026-11-25', workingDays: [2, 3, 4, 5], loadPoints: 0, capacityPoints: 22 });
    expect(answer.items[0]?.reasons.map(({ code }) => code)).toEqual(['gender-wanted', 'speaks-language', 'has-skill', 'leads-ward', 'can-visit-on', 'has-room']);
    const of = (name: string) => answer.items.find((each) => each.name === name);
    expect(of('Lena Trott')).toMatchObject({ isPossible: false, isOverridable: true, isBestFit: false });
    expect(of('Lena Trott')?.reasons[0]).toEqual({ code: 'conflict-declared', holds: 'blocks', data: { kind: 'OTHER_PARTY' } });
    expect(of('Amir Qureshi')).toMatchObject({ isPossible: false, isOverridable: false, reasons: expect.arrayContaining([{ code: 'not-qualified-for-imha', holds: 'blocks', data: {} }]) });
    expect(of('Marcus Bell')).toMatchObject({ isPossible: true, loadPoints: 1.5 });
    expect(of('Marcus Bell')?.reasons).toContainEqual({ code: 'in-training', holds: 'note', data: { supervisorId: here.members.secondAdvocate.id, supervisor: 'Dan Whitlock' } });
    expect(of('Gone Away')).toBeUndefined();
    expect(answer.items.slice(-2).map(({ isPossible }) => isPossible)).toEqual([false, false]);
    expect(JSON.stringify(reply.body)).not.toMatch(/score|fit"?:\d/i);
    expect(await rows('select 1 from audit_event where action = $1 and person_id = $2', ['allocation:suggest', person.personId])).toHaveLength(1);
  });

  it('do not exist for another contract or provider, and end once the person has an advocate', async () => {
    const person = await waiting();
    expect((await cityManager('get', `/allocation/${person.referralId}`)).status).toBe(404);
    expect((await stranger('get', `/allocation/${person.referralId}`)).status).toBe(404);
    await give(person);
    expect((await grace('get', `/allocation/${person.referralId}`)).body).toMatchObject({ code: 'already-allocated' });
  });
});

describe('allocating', () => {
  it('offers the person to the advocate, and tells them when it can no longer be undone', async () => {
    const person = await waiting();
    const reply = await give(person, { reason: 'Knows the ward' });
    expect(reply.status).toBe(201);
    expect(reply.body).toMatchObject({ referralId: person.referralId, advocateName: 'Priya Raman', undoUntil: '2026-11-23T09:30:10.000Z', version: 2 });
    const { allocationId } = reply.body as { allocationId: string };
    expect(await referralOf(person)).toEqual({ state: 'ALLOCATED', advocate_id: under.here.members.advocate.id, version: 2 });
    expect(await mailsOf(allocationId)).toEqual([{ kind: 'new-for-you', recipient: under.here.members.advocate.email, cancelled_at: null, due_at: new Date('2026-11-23T09:30:12Z') }]);
    expect(await rows('select advocate_id from caseload_entry where id = $1', [person.referralId])).toEqual([{ advocate_id: under.here.members.advocate.id }]);
    expect(await rows('select reason from audit_event where action = $1 and subject_id = $2', ['allocation:make', allocationId])).toEqual([{ reason: 'Knows the ward' }]);
  });

  it('gives the same answer to the same key, and refuses the key with another body', async () => {
    const person = await waiting();
    const headers = { 'idempotency-key': randomUUID() };
    const body = { version: 1, membershipId: under.here.members.advocate.id };
    const first = await grace('post', `/allocation/${person.referralId}`, body, headers);
    const again = await grace('post', `/allocation/${person.referralId}`, body, headers);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    expect((await grace('post', `/allocation/${person.referralId}`, { ...body, reason: 'x' }, headers)).body).toMatchObject({ code: 'idempotency-key-reused' });
  });

  it('refuses what blocks in law whoever asks, sets aside a declared conflict only with a reason, and keeps it', async () => {
    const { admin, here } = under;
    const [blocked, conflicted, person] = [await anAdvocate('No Certificate', { dbs_checked_on: null }), await anAdvocate('Old Friend'), await waiting()];
    await inserter(admin, here.organisationId)('declared_conflict', { id: randomUUID(), membership_id: conflicted, person_id: person.personId, kind: 'PERSONAL', declared_on: '2026-10-01' });
    const before = await contentsHash(admin);
    expect((await give(person, { membershipId: blocked, overrideReason: 'because' })).body).toMatchObject({ status: 409, code: 'advocate-blocked', errors: [{ pointer: '/membershipId' }] });
    expect((await give(person, { membershipId: conflicted })).body).toMatchObject({ status: 409, code: 'needs-information', errors: [{ pointer: '/overrideReason' }] });
    expect((await give(person, { membershipId: conflicted, overrideReason: '  ' })).body).toMatchObject({ code: 'needs-information' });
    expect(await contentsHash(admin)).toBe(before);
    expect((await give(person, { membershipId: conflicted, overrideReason: 'They both asked for it' })).status).toBe(201);
    expect(await rows('select override_reason from allocation where referral_id = $1', [person.referralId])).toEqual([{ override_reason: 'They both asked for it' }]);
  });

  it('changes nothing when it is refused', async () => {
    const person = await waiting();
    const undecided = await waiting({ referral: { state: 'TRIAGE', eligibility: 'PENDING' } });
    const before = await contentsHash(under.admin);
    expect((await give(person, { version: 7 })).body).toMatchObject({ status: 409, code: 'stale-version' });
    expect((await give(undecided)).body).toMatchObject({ status: 409, code: 'not-waiting' });
    expect((await give(person, { membershipId: under.elsewhere.members.advocate.id })).status).toBe(404);
    expect((await give(person, { membershipId: under.here.members.manager.id })).status).toBe(404);
    expect((await give(person, { membershipId: 'x' })).body).toMatchObject({ status: 422, errors: [{ pointer: '/membershipId', code: 'not-an-id' }] });
    expect((await give(person, {}, cityManager)).status).toBe(404);
    expect((await give(person, {}, stranger)).status).toBe(404);
    expect((await give(person, {}, priya)).status).toBe(403);
    expect((await give({ ...person, referralId: randomUUID() })).status).toBe(404);
    expect(await contentsHash(under.admin)).toBe(before);
  });
});

describe('undoing', () => {
  it('puts the referral back in the list and recalls the message, within ten seconds', async () => {
    const person = await waiting();
    const { allocationId } = (await give(person)).body as { allocationId: string };
    under.clock.set(instant('2026-11-23T09:30:11.900Z'));
    const reply = await grace('post', `/allocations/${allocationId}/undoing`);
    expect([reply.status, reply.body]).toEqual([200, { referralId: person.referralId, version: 3 }]);
    expect(await referralOf(person)).toEqual({ state: 'WAITING', advocate_id: null, version: 3 });
    expect((await mailsOf(allocationId))[0]?.cancelled_at).not.toBeNull();
    expect((await grace('get', '/allocation')).body.items.map(({ id }: { id: string }) => id)).toContain(person.referralId);
    expect((await give(person, { version: 3 })).status).toBe(201);
  });

  it('comes too late afterwards, or once the advocate has been told or has answered', async () => {
    const [late, told, taken] = [await waiting(), await waiting(), await waiting()];
    const idOf = async (person: SupportedPerson) => ((await give(person)).body as { allocationId: string }).allocationId;
    const [lateId, toldId, takenId] = [await idOf(late), await idOf(told), await idOf(taken)];
    await under.admin.query('update outbox set sent_at = now() where subject_id = $1', [toldId]);
    expect((await priya('post', `/allocations/${takenId}/acceptance`)).status).toBe(200);
    const before = await contentsHash(under.admin);
    expect((await grace('post', `/allocations/${toldId}/undoing`)).body).toMatchObject({ status: 409, code: 'undo-too-late' });
    expect((await grace('post', `/allocations/${takenId}/undoing`)).body).toMatchObject({ status: 409, code: 'already-answered' });
    under.clock.set(instant('2026-11-23T09:30:12.001Z'));
    expect((await grace('post', `/allocations/${lateId}/undoing`)).body).toMatchObject({ status: 409, code: 'undo-too-late' });
    expect((await cityManager('post', `/allocations/${lateId}/undoing`)).status).toBe(404);
    expect((await stranger('post', `/allocations/${lateId}/undoing`)).status).toBe(404);
    expect((await priya('post', `/allocations/${lateId}/undoing`)).status).toBe(403);
    expect(await contentsHash(under.admin)).toBe(before);
  });
});

describe('the advocate', () => {
  it('takes it on, once, and only their own', async () => {
    const person = await waiting();
    const { allocationId } = (await give(person)).body as { allocationId: string };
    const before = await contentsHash(under.admin);
    expect((await dan('post', `/allocations/${allocationId}/acceptance`)).body).toMatchObject({ status: 403, code: 'not-allowed' });
    expect((await (await under.as(under.elsewhere.members.advocate.email))('post', `/allocations/${allocationId}/acceptance`)).status).toBe(404);
    expect((await grace('post', `/allocations/${allocationId}/acceptance`)).status).toBe(403);
    expect(await contentsHash(under.admin)).toBe(before);
    const reply = await priya('post', `/allocations/${allocationId}/acceptance`);
    expect([reply.status, reply.body]).toEqual([200, { personId: person.personId }]);
    expect((await priya('post', `/allocations/${allocationId}/acceptance`)).body).toMatchObject({ status: 409, code: 'already-answered' });
    expect((await priya('post', `/allocations/${allocationId}/discussion`, {})).body).toMatchObject({ code: 'already-answered' });
    expect(await rows('select state from allocation where id = $1', [allocationId])).toEqual([{ state: 'ACCEPTED' }]);
  });

  it('may talk to the manager first, who is written to, and may still take it on', async () => {
    const person = await waiting();
    const { allocationId } = (await give(person)).body as { allocationId: string };
    under.clock.set(instant('2026-11-23T10:00:00Z'));
    const reply = await priya('post', `/allocations/${allocationId}/discussion`, { message: 'I met him before' });
    expect([reply.status, reply.body]).toEqual([200, { managerName: 'Grace Adeyemi' }]);
    expect((await mailsOf(allocationId)).map(({ kind, recipient }) => [kind, recipient])).toContainEqual(['talk-first', under.here.members.manager.email]);
    expect(await rows('select state, message from allocation where id = $1', [allocationId])).toEqual([{ state: 'OFFERED', message: 'I met him before' }]);
    expect((await priya('post', `/allocations/${allocationId}/discussion`, {})).body).toMatchObject({ status: 409, code: 'already-answered' });
    expect((await dan('post', `/allocations/${allocationId}/discussion`, {})).status).toBe(403);
    expect((await priya('post', `/allocations/${allocationId}/acceptance`)).status).toBe(200);
  });
});

async function anAdvocate(name: string, more: object = {}): Promise<string> {
  return aMember('advocate', name, { imha_qualified_on: '2024-01-10', dbs_checked_on: '2025-06-01', ...more });
}
const addressOf = (name: string) => `${name.toLowerCase().replaceAll(' ', '.')}@fenmoor.example`;
async function aMember(role: string, name: string, more: object = {}): Promise<string> {
  const { admin, here } = under;
  const [id, email] = [randomUUID(), addressOf(name)];
  const account = await admin.query<{ id: string }>('select ensure_account($1, $2, (select password_hash from account limit 1)) as id', [randomUUID(), email]);
  await inserter(admin, here.organisationId)('membership', { id, account_id: account.rows[0]?.id, role, display_name: name, email, ...more });
  return id;
}
