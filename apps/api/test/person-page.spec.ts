import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Action, PersonPage, PersonReferral, PlannedVisit, SharingState, TimelineEntry } from '@alongside/contracts';
import { instant } from '@alongside/domain';
import { z } from 'zod';
import { NOW, startApp, type AppUnderTest, type Caller } from './support/app.js';
import { inserter } from './support/provider.js';
import { aSupportedPerson, keepLists, type SupportedPerson } from './support/supported-person.js';

let under: AppUnderTest;
let rosa: SupportedPerson;
let kwame: SupportedPerson;
let priya: Caller;
let dan: Caller;
let grace: Caller;

beforeAll(async () => {
  under = await startApp();
  const { admin, here } = under;
  rosa = await aSupportedPerson(admin, here, { legal: { code: '02', on: '2026-11-14' }, firstContactDueOn: '2026-11-20', person: { date_of_birth: '1992-11-24', pronouns: 'she/her' } });
  kwame = await aSupportedPerson(admin, here, { name: 'Kwame Mensah', advocateId: here.members.secondAdvocate.id, person: { nhs_number: '9990000018' } });
  await addWork();
  await keepLists(admin, here);
  priya = await under.as(here.members.advocate.email);
  dan = await under.as(here.members.secondAdvocate.email);
  grace = await under.as(here.members.manager.email);
});
beforeEach(() => under.clock.set(instant(NOW)));
afterAll(() => under.close());

/** One of everything that a timeline can hold. */
async function addWork(): Promise<void> {
  const { admin, here } = under;
  const insert = inserter(admin, here.organisationId);
  const me = here.members.advocate.id;
  const manager = here.members.manager.id;
  const { personId, referralId } = rosa;
  await insert('allocation', { id: randomUUID(), referral_id: referralId, membership_id: me, allocated_by: manager, allocated_at: '2026-11-17T10:00:00Z', state: 'ACCEPTED' });
  await insert('contact', { id: randomUUID(), person_id: personId, referral_id: referralId, membership_id: me, kind: 'PERSON_CONTACT', mode: 'F2F', outcome: 'DELIVERED', started_at: '2026-11-23T00:20:00Z', happened_on: '2026-11-23', minutes: 35, their_words: 'I want someone to ask them', written_at: '2026-11-23T01:00:00Z' });
  await insert('case_file', { id: randomUUID(), referral_id: referralId, person_id: personId, service: 'IMHA', opened_on: '2026-11-18', state: 'OPEN' });
  await insert('planned_visit', { id: randomUUID(), person_id: personId, membership_id: me, ward_id: here.wardId, starts_at: '2026-11-24T11:00:00Z', planned_on: '2026-11-24', minutes: 30, purpose: 'Bring T110', state: 'PLANNED' });
  await insert('action', { id: randomUUID(), person_id: personId, membership_id: me, title: 'Check the answer', due_on: '2026-11-25', created_by: me });
  await insert('action', { id: randomUUID(), person_id: personId, membership_id: me, title: 'Send letter', done_at: '2026-11-20T10:00:00Z', done_by: me, created_by: me });
  const party = await insert('sharing_party', { id: randomUUID(), person_id: personId, kind: 'WARD_TEAM', name: 'Ward team', sort_order: 1 });
  await insert('sharing_party', { id: randomUUID(), person_id: personId, kind: 'OTHER', name: 'Ingrid, mum', sort_order: 2 });
  for (const [choice, at] of [['SHARE', '2026-11-18'], ['ASK_FIRST', '2026-11-19']] as const) {
    await insert('sharing_choice', { id: randomUUID(), person_id: personId, party_id: party, choice, scope: [], told_how: 'SAID', chosen_on: at, recorded_at: `${at}T10:00:00Z`, recorded_by: me });
  }
}

const strict = PersonPage.extend({
  referrals: z.array(PersonReferral.strict()),
  sharing: z.array(SharingState.strict()),
  planned: z.array(PlannedVisit.strict()),
  actions: z.array(Action.strict()),
  timeline: z.array(TimelineEntry.strict()),
}).strict();
const open = async (caller: Caller, { personId }: SupportedPerson) => caller('get', `/people/${personId}`);
const openings = async (personId: string) =>
  (await under.admin.query<{ action: string; actor_id: string; reason: string | null }>('select action, actor_id, reason from audit_event where person_id = $1 order by happened_at', [personId])).rows;

describe('opening a person', () => {
  it('gives the page as its contract says', async () => {
    const reply = await open(priya, rosa);
    expect(reply.status).toBe(200);
    const page = strict.parse(reply.body);
    expect(page).toMatchObject({ name: 'Rosa Lindqvist', age: 33, pronouns: 'she/her', today: '2026-11-23', legalStatus: { code: '02', since: '2026-11-14' }, place: { wardName: 'Rowan Ward' } });
    expect(page.sharing.map(({ name, choice, history }) => [name, choice, history.length])).toEqual([['Ward team', 'ASK_FIRST', 2], ['Ingrid, mum', 'NOT_ASKED', 0]]);
    expect(page.planned).toHaveLength(1);
    expect(page.actions.map(({ title, doneAt }) => [title, doneAt])).toEqual([['Check the answer', null], ['Send letter', '2026-11-20T10:00:00.000Z']]);
    expect(page.referrals[0]).toMatchObject({ allocationState: 'ACCEPTED', advocateName: 'Priya Raman', caseOpenedOn: '2026-11-18' });
    expect(page.allowedActions).toEqual(expect.arrayContaining(['contact:log', 'person:correct', 'sharing:record']));
    expect(page.allowedActions).not.toContain('referral:accept');
  });

  it('tells everything that happened, newest first', async () => {
    const page = strict.parse((await open(priya, rosa)).body);
    expect(page.timelineTotal).toBe(page.timeline.length);
    expect(new Set(page.timeline.map(({ type }) => type))).toEqual(new Set(['PLANNED', 'CONTACT', 'SHARING', 'ACTION_DONE', 'CASE_OPENED', 'ALLOCATION', 'DECISION', 'REFERRAL', 'LEGAL', 'STAY']));
    const at = page.timeline.map((entry) => entry.at);
    expect(at).toEqual(at.toSorted().toReversed());
    const contact = page.timeline.find(({ type }) => type === 'CONTACT');
    expect(contact).toMatchObject({ at: '2026-11-23T00:20:00.000Z', on: '2026-11-23', byName: 'Priya Raman', detail: { outcome: 'DELIVERED', minutes: 35, theirWords: 'I want someone to ask them' } });
  });

  it('is recorded, and counted among those who looked in the last 30 days', async () => {
    const before = (await openings(kwame.personId)).length;
    expect((await open(dan, kwame)).body).toMatchObject({ lookedCount: 1 });
    await open(dan, kwame);
    expect((await open(grace, kwame)).body).toMatchObject({ lookedCount: 2 });
    expect((await openings(kwame.personId)).slice(before).map(({ action }) => action)).toEqual(['person:open', 'person:open', 'person:open']);
  });

  it('does not exist for another organisation, for a made-up id, or for a manager of another contract', async () => {
    const stranger = await under.as(under.elsewhere.members.manager.email);
    await inserter(under.admin, under.here.organisationId)('contract_holder', { membership_id: under.here.members.secondManager.id, contract_id: under.here.otherContractId });
    const ola = await under.as(under.here.members.secondManager.email);
    for (const reply of [await open(stranger, rosa), await open(ola, rosa), await open(priya, { ...rosa, personId: randomUUID() })]) {
      expect([reply.status, reply.body.code]).toEqual([404, 'not-found']);
    }
    expect((await open(await under.as(under.here.members.administrator.email), rosa)).status).toBe(403);
    expect((await open(await under.as(under.here.members.commissioner.email), rosa)).status).toBe(403);
  });

  it('leads nowhere once the person turned out to be somebody known', async () => {
    const provisional = await aSupportedPerson(under.admin, under.here, { person: { merged_into: rosa.personId } });
    expect((await open(priya, provisional)).status).toBe(404);
  });
});

describe('a reason to look', () => {
  it('is asked of an advocate whose list it is not, holds for half an hour, and is kept with the opening', async () => {
    expect((await open(priya, kwame)).body).toMatchObject({ status: 403, code: 'reason-needed' });
    const given = await priya('post', `/people/${kwame.personId}/reasons`, { reason: 'COVERING', words: 'Dan is away' });
    expect([given.status, given.body]).toEqual([201, { runsUntil: '2026-11-23T10:00:00.000Z' }]);
    expect((await open(priya, kwame)).status).toBe(200);
    expect((await openings(kwame.personId)).slice(-2)).toMatchObject([
      { action: 'person:give-reason', reason: 'COVERING: Dan is away' },
      { action: 'person:open', reason: 'COVERING: Dan is away' },
    ]);
    under.clock.set(instant('2026-11-23T10:00:00Z'));
    expect((await open(priya, kwame)).body).toMatchObject({ code: 'reason-needed' });
  });

  it('is one of the list, or ten characters of their own', async () => {
    const give = (body: object) => priya('post', `/people/${kwame.personId}/reasons`, body);
    expect((await give({ reason: 'OTHER', words: 'because' })).body).toMatchObject({ status: 409, code: 'needs-information', errors: [{ pointer: '/words' }] });
    expect((await give({ reason: 'NOSY' })).status).toBe(422);
    expect((await give({ reason: 'DUTY' })).status).toBe(201);
    expect((await priya('post', `/people/${randomUUID()}/reasons`, { reason: 'DUTY' })).status).toBe(404);
    expect((await (await under.as(under.elsewhere.members.advocate.email))('post', `/people/${kwame.personId}/reasons`, { reason: 'DUTY' })).status).toBe(404);
  });
});

describe('who has looked', () => {
  it('lists every act on the person from the audit record, newest first, in pages', async () => {
    const someone = await aSupportedPerson(under.admin, under.here, { name: 'Iris Wendell' });
    for (let n = 0; n < 52; n += 1) await open(priya, someone);
    const first = await priya('get', `/people/${someone.personId}/looked`);
    expect([first.status, first.body.total, first.body.items.length]).toEqual([200, 52, 50]);
    expect(first.body.items[0]).toMatchObject({ byName: 'Priya Raman', role: 'advocate', action: 'person:open', reason: null });
    const second = await grace('get', `/people/${someone.personId}/looked?after=${first.body.next}`);
    expect([second.body.items.length, second.body.next]).toEqual([2, null]);
    expect(new Set([...first.body.items, ...second.body.items].map(({ id }: { id: string }) => id)).size).toBe(52);
  });

  it('may be read by an administrator, who may not open the person, and by nobody outside', async () => {
    const dee = await under.as(under.here.members.administrator.email);
    expect((await dee('get', `/people/${rosa.personId}/looked`)).status).toBe(200);
    expect((await dan('get', `/people/${rosa.personId}/looked`)).body).toMatchObject({ code: 'reason-needed' });
    expect((await (await under.as(under.elsewhere.members.administrator.email))('get', `/people/${rosa.personId}/looked`)).status).toBe(404);
    expect((await dee('get', `/people/${rosa.personId}/looked?after=zzzz`)).body).toMatchObject({ status: 422, code: 'malformed' });
  });
});

describe('correcting a person', () => {
  const correct = (caller: Caller, body: object, headers = {}) => caller('patch', `/people/${rosa.personId}`, body, headers);
  const version = async () => (await open(priya, rosa)).body.version as number;

  it('changes only what is given, byte for byte, and dates their words', async () => {
    const words = '<b>"\'=1+1</b> \u{1f600} e\u0301';
    const reply = await correct(priya, { version: await version(), wants: words, phone: '01632 960 111' });
    expect(reply.status).toBe(200);
    const page = (await open(priya, rosa)).body;
    expect(page).toMatchObject({ wants: words, wantsHeardOn: '2026-11-23', phone: '01632 960 111', name: 'Rosa Lindqvist', pronouns: 'she/her', version: reply.body.version });
    await correct(priya, { version: page.version, pronouns: null });
    expect((await open(priya, rosa)).body).toMatchObject({ pronouns: null, wants: words });
  });

  it('replaces needs by dating those that ended', async () => {
    await correct(priya, { version: await version(), needs: [{ code: 'LARGE_PRINT' }, { code: 'OTHER', note: 'Mornings' }] });
    await correct(priya, { version: await version(), needs: [{ code: 'LARGE_PRINT' }, { code: 'EASY_READ' }] });
    expect((await open(priya, rosa)).body.needs).toEqual([{ code: 'EASY_READ', note: null }, { code: 'LARGE_PRINT', note: null }]);
    const { rows } = await under.admin.query('select code, ended_on is null as runs from communication_need where person_id = $1 order by code', [rosa.personId]);
    expect(rows).toEqual([{ code: 'EASY_READ', runs: true }, { code: 'LARGE_PRINT', runs: true }, { code: 'OTHER', runs: false }]);
  });

  it('moves them by closing the stay that ran and opening another, and the lists know at once', async () => {
    await correct(priya, { version: await version(), place: { words: 'Home, Saltby' } });
    const { rows } = await under.admin.query('select from_on::text, to_on::text, place_text from stay where person_id = $1 order by from_on, to_on', [rosa.personId]);
    expect(rows).toEqual([{ from_on: '2026-11-14', to_on: '2026-11-23', place_text: null }, { from_on: '2026-11-23', to_on: null, place_text: 'Home, Saltby' }]);
    const list = await priya('get', '/people?sort=name');
    expect((list.body.items as { name: string; place: string }[]).find(({ name }) => name === 'Rosa Lindqvist')?.place).toBe('Home, Saltby');
    expect((await correct(priya, { version: await version(), place: { wardId: under.elsewhere.wardId } })).body).toMatchObject({ status: 422, errors: [{ pointer: '/place/wardId', code: 'not-a-choice' }] });
  });

  it('starts the clocks that follow from what is known', async () => {
    const reply = await correct(priya, { version: await version(), place: { wardId: under.here.wardId } });
    expect(reply.status).toBe(200);
    const { clocks } = (await open(priya, rosa)).body as PersonPage;
    expect(clocks.find(({ code }) => code === 'S2_TRIBUNAL_WINDOW')).toMatchObject({ isLaw: true, opensOn: '2026-11-14', lastDay: '2026-11-27', acceptedUntil: '2026-11-27', daysLeft: 4, level: 'soon', state: 'RUNNING' });
    expect(clocks.find(({ code }) => code === 'S2_DETENTION')).toMatchObject({ lastDay: '2026-12-11', daysLeft: 18, level: 'ordinary' });
  });

  it('refuses a version that has moved on, an impossible date, and a number that is somebody else’s', async () => {
    const now = await version();
    expect((await correct(priya, { version: now - 1, name: 'Rosa' })).body).toMatchObject({ status: 409, code: 'stale-version' });
    expect((await correct(priya, { version: now, dateOfBirth: '2026-11-24' })).body).toMatchObject({ status: 409, code: 'age-does-not-fit', errors: [{ pointer: '/dateOfBirth' }] });
    expect((await correct(priya, { version: now, nhsNumber: '9990000018' })).body).toMatchObject({ status: 409, code: 'nhs-number-in-use' });
    expect((await correct(priya, { version: now, nhsNumber: '9990000019' })).body).toMatchObject({ status: 422 });
    expect((await correct(priya, { version: now, name: 'a\u0000b' })).status).toBe(422);
    expect((await correct(priya, { version: now, colour: 'red' })).body).toMatchObject({ status: 422, errors: [{ pointer: '/colour', code: 'unknown-field' }] });
    expect((await correct(dan, { version: now, name: 'Rosa' })).body).toMatchObject({ status: 403, code: 'reason-needed' });
    expect((await correct(await under.as(under.elsewhere.members.advocate.email), { version: now, name: 'Rosa' })).status).toBe(404);
    expect(await version()).toBe(now);
  });

  it('gives the same answer to the same key, once, and refuses the key with another body', async () => {
    const [key, body] = [randomUUID(), { version: await version(), name: 'Rosa L.' }];
    const first = await correct(priya, body, { 'idempotency-key': key });
    const second = await correct(priya, body, { 'idempotency-key': key });
    expect([first.status, second.status, second.body]).toEqual([200, 200, first.body]);
    expect((await correct(priya, { ...body, name: 'R' }, { 'idempotency-key': key })).body).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
    expect((await open(priya, rosa)).body).toMatchObject({ name: 'Rosa L.', version: first.body.version });
  });
});
