import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { instant } from '@alongside/domain';
import { NOW, startApp, type AppUnderTest, type Caller } from './support/app.js';
import { contentsHash } from './support/contents-hash.js';
import { inserter } from './support/provider.js';
import { aSupportedPerson, keepLists, type SupportedPerson } from './support/supported-person.js';

let under: AppUnderTest;
let priya: Caller;
let dan: Caller;
let grace: Caller;
let stranger: Caller;
let rosa: SupportedPerson & { readonly wardTeam: string };

const rows = async <Row extends object>(sql: string, values: unknown[]): Promise<Row[]> => (await under.admin.query<Row>(sql, values)).rows;
async function aPersonWithWardTeam() {
  const person = await aSupportedPerson(under.admin, under.here);
  const wardTeam = await inserter(under.admin, under.here.organisationId)('sharing_party', { id: randomUUID(), person_id: person.personId, kind: 'WARD_TEAM', name: 'Ward team', sort_order: 1 });
  await keepLists(under.admin, under.here);
  return { ...person, wardTeam };
}
const SHARE = { choice: 'SHARE', scope: ['MEETING_TIMES'], lasts: 'UNTIL_STOP', toldHow: 'SAID' };
const choose = (person: typeof rosa, more: object = {}, caller = priya) => caller('post', `/people/${person.personId}/sharing-choices`, { partyId: person.wardTeam, ...SHARE, ...more });
const add = (person: SupportedPerson, body: object, caller = priya) => caller('post', `/people/${person.personId}/sharing-parties`, body);
const wardSharing = async ({ personId }: SupportedPerson) => (await rows<{ ward_sharing: string }>('select ward_sharing from caseload_entry where person_id = $1', [personId]))[0]?.ward_sharing;

beforeAll(async () => {
  under = await startApp();
  const { here, elsewhere } = under;
  priya = await under.as(here.members.advocate.email);
  dan = await under.as(here.members.secondAdvocate.email);
  grace = await under.as(here.members.manager.email);
  stranger = await under.as(elsewhere.members.manager.email);
});
beforeEach(async () => {
  under.clock.set(instant(NOW));
  rosa = await aPersonWithWardTeam();
});
afterAll(() => under.close());

describe('what the person chose', () => {
  it('is in force at once, is withdrawn at once, and is never overwritten', async () => {
    expect(await wardSharing(rosa)).toBe('NOT_ASKED');
    const yes = await choose(rosa, { scope: ['MEETING_TIMES', 'MY_QUESTIONS', 'MEETING_TIMES'], note: 'In front of Priya' });
    expect(yes.status).toBe(201);
    expect(yes.body).toMatchObject({ partyId: rosa.wardTeam, kind: 'WARD_TEAM', choice: 'SHARE', scope: ['MEETING_TIMES', 'MY_QUESTIONS'], lasts: 'UNTIL_STOP', toldHow: 'SAID', chosenOn: '2026-11-23' });
    expect(await wardSharing(rosa)).toBe('SHARE');
    under.clock.set(instant('2026-11-23T09:31:00Z'));
    const no = await choose(rosa, { choice: 'DONT_SHARE', scope: ['MY_QUESTIONS'], lasts: 'JUST_ONCE', toldHow: 'SIGNED' }, grace);
    expect(no.body).toMatchObject({ choice: 'DONT_SHARE', scope: [], lasts: null, toldHow: 'SIGNED' });
    const { history } = no.body as { history: { choice: string; recordedBy: string; recordedAt: string; note: string | null }[] };
    expect(history.map(({ choice, recordedBy, recordedAt }) => [choice, recordedBy, recordedAt])).toEqual([
      ['DONT_SHARE', 'Grace Adeyemi', '2026-11-23T09:31:00.000Z'],
      ['SHARE', 'Priya Raman', '2026-11-23T09:30:00.000Z'],
    ]);
    expect(history[1]?.note).toBe('In front of Priya');
    expect(await wardSharing(rosa)).toBe('DONT_SHARE');
    expect(await rows('select 1 from audit_event where action = $1 and person_id = $2', ['sharing:record', rosa.personId])).toHaveLength(2);
  });

  it('keeps an order when two are recorded at once, and one table and one list agree on the last', async () => {
    const choices = ['SHARE', 'DONT_SHARE', 'ASK_FIRST'];
    const replies = await Promise.all(Array.from({ length: 21 }, (_, index) => choose(rosa, { choice: choices[index % 3] })));
    expect(replies.every(({ status }) => status === 201)).toBe(true);
    const lengths = replies.map(({ body }) => (body as { history: unknown[] }).history.length).sort((a, b) => a - b);
    expect(lengths).toEqual(Array.from({ length: 21 }, (_, index) => index + 1));
    const last = replies.find(({ body }) => (body as { history: unknown[] }).history.length === 21)?.body as { choice: string };
    expect(await wardSharing(rosa)).toBe(last.choice);
  });

  it('is never dated before the choice that it follows, even if the clock went back', async () => {
    await choose(rosa);
    under.clock.set(instant('2026-11-23T09:29:00Z'));
    const reply = await choose(rosa, { choice: 'DONT_SHARE' });
    expect(reply.body).toMatchObject({ choice: 'DONT_SHARE', history: [{ recordedAt: '2026-11-23T09:30:00.000Z' }, {}] });
  });

  it('is the same choice when it is sent again', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const send = (toldHow: string) => priya('post', `/people/${rosa.personId}/sharing-choices`, { partyId: rosa.wardTeam, ...SHARE, toldHow }, headers);
    const [first, again] = [await send('SAID'), await send('SAID')];
    expect(again.body).toEqual(first.body);
    expect(await rows('select 1 from sharing_choice where person_id = $1', [rosa.personId])).toHaveLength(1);
    expect((await send('SIGNED')).body).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
  });

  it('changes nothing when it is refused', async () => {
    const other = await aPersonWithWardTeam();
    const before = await contentsHash(under.admin);
    expect((await choose(rosa, { scope: [] })).body).toMatchObject({ status: 409, code: 'needs-information', errors: [{ pointer: '/scope' }] });
    expect((await choose(rosa, { lasts: null })).body).toMatchObject({ status: 409, code: 'needs-information', errors: [{ pointer: '/lasts' }] });
    expect((await choose(rosa, { toldHow: undefined })).body).toMatchObject({ status: 422, errors: [{ pointer: '/toldHow' }] });
    expect((await choose(rosa, { choice: 'NOT_ASKED' })).status).toBe(422);
    expect((await choose(rosa, { partyId: other.wardTeam })).status).toBe(404);
    expect((await choose(rosa, { partyId: randomUUID() })).status).toBe(404);
    expect((await choose(rosa, {}, dan)).body).toMatchObject({ status: 403, code: 'reason-needed' });
    expect((await choose(rosa, {}, stranger)).status).toBe(404);
    expect((await choose({ ...rosa, personId: randomUUID() })).status).toBe(404);
    expect(await contentsHash(under.admin)).toBe(before);
  });
});

describe('somebody the person may choose about', () => {
  it('is added by name, and nothing is shared with them until the person says so', async () => {
    const reply = await add(rosa, { kind: 'RELATIVE', name: '  Her sister, <b>Ana</b> ' });
    expect(reply.status).toBe(201);
    expect(reply.body).toMatchObject({ kind: 'RELATIVE', name: 'Her sister, <b>Ana</b>', choice: 'NOT_ASKED', scope: [], lasts: null, toldHow: null, chosenOn: null, history: [] });
    const { partyId } = reply.body as { partyId: string };
    expect(await rows('select sort_order from sharing_party where id = $1', [partyId])).toEqual([{ sort_order: 2 }]);
    expect((await choose(rosa, { partyId })).body).toMatchObject({ partyId, choice: 'SHARE' });
    expect(await wardSharing(rosa)).toBe('NOT_ASKED');
  });

  it('is one ward team only, also for two who add it at once, and nothing changes when it is refused', async () => {
    const bare = await aSupportedPerson(under.admin, under.here);
    const replies = await Promise.all(Array.from({ length: 6 }, () => add(bare, { kind: 'WARD_TEAM', name: 'Ward team' })));
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
    const before = await contentsHash(under.admin);
    expect((await add(rosa, { kind: 'WARD_TEAM', name: 'Ward team' })).body).toMatchObject({ status: 409, code: 'already-done', errors: [{ pointer: '/kind' }] });
    expect((await add(rosa, { kind: 'RELATIVE', name: '   ' })).body).toMatchObject({ status: 422, errors: [{ pointer: '/name' }] });
    expect((await add(rosa, { kind: 'RELATIVE', name: 'Ana' }, dan)).body).toMatchObject({ code: 'reason-needed' });
    expect((await add(rosa, { kind: 'RELATIVE', name: 'Ana' }, stranger)).status).toBe(404);
    expect(await contentsHash(under.admin)).toBe(before);
  });
});
