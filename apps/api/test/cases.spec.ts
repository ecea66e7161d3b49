import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
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

const supported = async (facts: SupportedPersonFacts = {}): Promise<SupportedPerson> => {
  const person = await aSupportedPerson(under.admin, under.here, facts);
  await keepLists(under.admin, under.here);
  return person;
};
const reached = async (facts: SupportedPersonFacts = {}): Promise<SupportedPerson> => {
  const person = await supported({ ...facts, referral: { state: 'CONTACTED', ...facts.referral } });
  await insert('contact', { ...contactRow, id: randomUUID(), person_id: person.personId, referral_id: person.referralId, membership_id: under.here.members.advocate.id });
  return person;
};
const contactRow = { kind: 'PERSON_CONTACT', mode: 'F2F', outcome: 'DELIVERED', privacy: 'PRIVATE', started_at: '2026-11-20T10:00:00Z', happened_on: '2026-11-20', minutes: 30, written_at: '2026-11-20T11:00:00Z' };
const insert = (table: string, row: Readonly<Record<string, unknown>>) => inserter(under.admin, under.here.organisationId)(table, row);
const rows = async <Row extends object>(sql: string, values: unknown[]): Promise<Row[]> => (await under.admin.query<Row>(sql, values)).rows;
const open = (person: SupportedPerson, more: object = {}, caller = priya) => caller('post', `/referrals/${person.referralId}/case`, { version: 1, instruction: 'INSTRUCTED', ...more });
const close = (person: SupportedPerson, more: object = {}, caller = priya) => caller('post', `/referrals/${person.referralId}/closing`, { version: 1, reason: 'WITHDRAWN_BY_PERSON', ...more });
const stateOf = async ({ referralId }: SupportedPerson) => (await rows<{ state: string }>('select state from referral where id = $1', [referralId]))[0]?.state;

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

describe('opening a case', () => {
  it('takes having met the person, and happens once', async () => {
    const [met, unmet] = [await reached(), await supported()];
    const reply = await open(met, { note: 'Wants to see the care plan' });
    expect(reply.status).toBe(201);
    expect(reply.body).toMatchObject({ id: met.referralId, state: 'CASE_OPEN', version: 2 });
    const { caseId } = reply.body as { caseId: string };
    expect(await rows('select opened_on::text, instruction, instruction_note, state, person_id from case_file where id = $1', [caseId])).toEqual([
      { opened_on: '2026-11-23', instruction: 'INSTRUCTED', instruction_note: 'Wants to see the care plan', state: 'OPEN', person_id: met.personId },
    ]);
    expect(await rows('select state, case_id from caseload_entry where id = $1', [met.referralId])).toEqual([{ state: 'CASE_OPEN', case_id: caseId }]);
    expect(await rows('select person_id from audit_event where action = $1 and case_id = $2', ['case:open', caseId])).toEqual([{ person_id: met.personId }]);
    expect((await open(met, { version: 2 })).body).toMatchObject({ status: 409, code: 'already-open' });
    expect((await open(unmet)).body).toMatchObject({ status: 409, code: 'needs-information' });
    expect((await open(unmet, { instruction: 'NON_INSTRUCTED' })).status).toBe(201);
  });

  it('happens once for twenty at once, and the same key is the same case', async () => {
    const [person, keyed] = [await reached(), await reached()];
    const statuses = (await Promise.all(Array.from({ length: 20 }, () => open(person)))).map(({ status }) => status).sort();
    expect(statuses).toEqual([201, ...Array<number>(19).fill(409)]);
    const headers = { 'idempotency-key': randomUUID() };
    const send = () => priya('post', `/referrals/${keyed.referralId}/case`, { version: 1, instruction: 'INSTRUCTED' }, headers);
    const replies = await Promise.all([send(), send(), send()]);
    expect(new Set(replies.map(({ status, body }) => `${status} ${(body as { caseId: string }).caseId}`)).size).toBe(1);
    expect(replies[0]?.status).toBe(201);
  });

  it('changes nothing when it is refused', async () => {
    const [person, waiting, closed] = [await reached(), await supported({ advocateId: null }), await supported({ referral: { state: 'CLOSED', closed_on: '2026-11-20', closure_reason: 'DISENGAGED' } })];
    const before = await contentsHash(under.admin);
    expect((await open(person, { version: 4 })).body).toMatchObject({ status: 409, code: 'stale-version' });
    expect((await open(waiting, {}, grace)).body).toMatchObject({ status: 409, code: 'not-eligible' });
    expect((await open(closed, {}, grace)).body).toMatchObject({ status: 409, code: 'already-closed' });
    expect((await open(person, { instruction: 'SOMEHOW' })).body).toMatchObject({ status: 422, errors: [{ pointer: '/instruction' }] });
    expect((await open(person, {}, dan)).body).toMatchObject({ status: 403, code: 'reason-needed' });
    expect((await open(person, {}, cityManager)).status).toBe(404);
    expect((await open(person, {}, stranger)).status).toBe(404);
    expect(await contentsHash(under.admin)).toBe(before);
  });
});

describe('closing', () => {
  it('ends the referral, its case, its allocation, its question, its clock and its plans together', async () => {
    const { admin, here } = under;
    const person = await reached({ firstContactDueOn: '2026-11-25' });
    const { caseId } = (await open(person)).body as { caseId: string };
    await insert('allocation', { id: randomUUID(), referral_id: person.referralId, membership_id: here.members.advocate.id, allocated_by: here.members.manager.id, allocated_at: '2026-11-18T09:00:00Z', state: 'ACCEPTED' });
    await insert('referral_pause', { id: randomUUID(), referral_id: person.referralId, from_on: '2026-11-18', reason: 'INFO_REQUESTED' });
    await insert('planned_visit', { id: randomUUID(), person_id: person.personId, membership_id: here.members.advocate.id, starts_at: '2026-11-25T10:00:00Z', planned_on: '2026-11-25', minutes: 30, state: 'PLANNED' });
    await insert('clock', { id: randomUUID(), person_id: person.personId, referral_id: person.referralId, code: 'FIRST_CONTACT', is_law: false, last_day: '2026-11-25', state: 'RUNNING', citation: 'Our standard', rule_version: 'x', worked_out_at: '2026-11-18T09:00:00Z' });
    const reply = await close(person, { version: 2, reason: 'ISSUE_RESOLVED', note: 'Done', feedbackOffered: true });
    expect([reply.status, reply.body]).toEqual([200, { id: person.referralId, state: 'CLOSED', version: 3 }]);
    expect(await rows('select state, closed_on::text, closure_reason, closed_by, closure_note, feedback_offered from referral where id = $1', [person.referralId])).toEqual([
      { state: 'CLOSED', closed_on: '2026-11-23', closure_reason: 'ISSUE_RESOLVED', closed_by: here.members.advocate.id, closure_note: 'Done', feedback_offered: true },
    ]);
    expect(await rows('select state, closed_on::text from case_file where id = $1', [caseId])).toEqual([{ state: 'CLOSED', closed_on: '2026-11-23' }]);
    expect(await rows('select state, ended_at from allocation where referral_id = $1', [person.referralId])).toEqual([{ state: 'ENDED', ended_at: new Date(NOW) }]);
    expect(await rows('select to_on::text from referral_pause where referral_id = $1', [person.referralId])).toEqual([{ to_on: '2026-11-23' }]);
    expect(await rows('select state from planned_visit where person_id = $1', [person.personId])).toEqual([{ state: 'CANCELLED' }]);
    expect(await rows('select state, settled_on::text from clock where person_id = $1', [person.personId])).toEqual([{ state: 'SETTLED', settled_on: '2026-11-23' }]);
    expect(await rows('select 1 from caseload_entry where person_id = $1', [person.personId])).toEqual([]);
    expect(await rows('select detail from audit_event where action = $1 and subject_id = $2 and case_id = $3', ['case:close', person.referralId, caseId])).toEqual([{ detail: { reason: 'ISSUE_RESOLVED' } }]);
    expect(await admin.query('select 1 from row_history where row_id = $1 and operation = $2', [person.referralId, 'UPDATE'])).toMatchObject({ rowCount: 2 });
  });

  it('leaves the plans of somebody who is supported with something else', async () => {
    const person = await supported();
    await insert('referral', { ...(await otherReferral(person)), service: 'CARE_ACT' });
    await insert('planned_visit', { id: randomUUID(), person_id: person.personId, membership_id: under.here.members.advocate.id, starts_at: '2026-11-25T10:00:00Z', planned_on: '2026-11-25', minutes: 30, state: 'PLANNED' });
    expect((await close(person)).status).toBe(200);
    expect(await rows('select state from planned_visit where person_id = $1', [person.personId])).toEqual([{ state: 'PLANNED' }]);
  });

  it('keeps with the person when to ask again, and asks nobody about somebody who died', async () => {
    const { here } = under;
    const [asked, managed, died] = [await reached(), await reached(), await reached({ person: { ask_again: 'ON_DATE', ask_again_on: '2026-12-01', ask_again_by: here.members.advocate.id } })];
    expect((await close(asked, { reason: 'DECLINED', askAgain: 'ON_DATE', askAgainOn: '2026-11-26' })).status).toBe(200);
    expect((await close(managed, { reason: 'DECLINED', askAgain: 'WILL_ASK' }, grace)).status).toBe(200);
    expect((await close(died, { reason: 'DIED' })).status).toBe(200);
    const wish = ({ personId }: SupportedPerson) => rows('select ask_again, ask_again_on::text, ask_again_by from person where id = $1', [personId]);
    expect(await wish(asked)).toEqual([{ ask_again: 'ON_DATE', ask_again_on: '2026-11-26', ask_again_by: here.members.advocate.id }]);
    expect(await wish(managed)).toEqual([{ ask_again: 'WILL_ASK', ask_again_on: null, ask_again_by: here.members.advocate.id }]);
    expect(await wish(died)).toEqual([{ ask_again: null, ask_again_on: null, ask_again_by: null }]);
    under.clock.set(instant('2026-11-26T09:00:00Z'));
    const listed = (await priya('get', '/people?view=ask-again')).body as { items: { personId: string }[] };
    expect(listed.items.map(({ personId }) => personId)).toEqual([asked.personId]);
  });

  it('recalls a message that has not left: somebody who closes at once is nobody new', async () => {
    const person = await supported({ advocateId: null });
    const { allocationId } = (await grace('post', `/allocation/${person.referralId}`, { version: 1, membershipId: under.here.members.advocate.id })).body as { allocationId: string };
    expect((await close(person, { version: 2 }, grace)).status).toBe(200);
    expect(await rows('select cancelled_at from outbox where subject_id = $1', [allocationId])).toEqual([{ cancelled_at: new Date(NOW) }]);
  });

  it('refuses a reason that does not fit, and changes nothing when it refuses', async () => {
    const [unmet, withCase] = [await supported(), await reached()];
    await open(withCase);
    const before = await contentsHash(under.admin);
    expect((await close(unmet, { reason: 'DECLINED' })).body).toMatchObject({ status: 409, code: 'reason-does-not-fit', errors: [{ pointer: '/reason' }] });
    expect((await close(unmet, { reason: 'ISSUE_RESOLVED' })).body).toMatchObject({ code: 'reason-does-not-fit' });
    expect((await close(withCase, { version: 2, reason: 'DECLINED' })).body).toMatchObject({ code: 'reason-does-not-fit' });
    expect((await close(unmet, { version: 3 })).body).toMatchObject({ status: 409, code: 'stale-version' });
    expect((await close(unmet, { askAgain: 'ON_DATE' })).body).toMatchObject({ status: 409, code: 'needs-information', errors: [{ pointer: '/askAgainOn' }] });
    expect((await close(unmet, { askAgain: 'ON_DATE', askAgainOn: '2026-11-22' })).body).toMatchObject({ code: 'date-in-past' });
    expect((await close(unmet, { reason: 'TIRED' })).body).toMatchObject({ status: 422, errors: [{ pointer: '/reason', code: 'not-a-choice' }] });
    expect((await close(unmet, {}, dan)).body).toMatchObject({ status: 403, code: 'reason-needed' });
    expect((await close(unmet, {}, cityManager)).status).toBe(404);
    expect((await close(unmet, {}, stranger)).status).toBe(404);
    expect(await contentsHash(under.admin)).toBe(before);
    expect((await close(unmet, { reason: 'DECLINED_VIA_STAFF' })).status).toBe(200);
    expect((await close(unmet, { version: 2 }, grace)).body).toMatchObject({ status: 409, code: 'already-closed' });
  });

  it("is a manager's only under the referral's own contract, whatever else the person has", async () => {
    const person = await supported();
    const city = await otherReferral(person);
    await insert('referral', { ...city, contract_id: under.here.otherContractId, service: 'CARE_ACT' });
    expect((await close(person, {}, cityManager)).status).toBe(404);
    expect(await stateOf(person)).toBe('ALLOCATED');
    expect((await cityManager('post', `/referrals/${city.id}/closing`, { version: 1, reason: 'WITHDRAWN_BY_PERSON' })).status).toBe(200);
  });
});

async function otherReferral({ personId, referralId }: SupportedPerson): Promise<Record<string, unknown> & { id: string }> {
  const [row] = await rows<Record<string, unknown>>('select * from referral where id = $1', [referralId]);
  return { ...row, id: randomUUID(), reference: `YY-${randomUUID()}`, person_id: personId, received_on: '2026-11-17', told: '{}', facts: '{}' };
}
