import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { listActions } from '@alongside/contracts';
import { instant } from '@alongside/domain';
import { NOW, startApp, type AppUnderTest, type Caller } from './support/app.js';
import { contentsHash } from './support/contents-hash.js';
import { aSupportedPerson, keepLists, type SupportedPerson } from './support/supported-person.js';

let under: AppUnderTest;
let priya: Caller;
let dan: Caller;
let grace: Caller;
let cityManager: Caller;
let stranger: Caller;
let rosa: SupportedPerson;

const rows = async <Row extends object>(sql: string, values: unknown[]): Promise<Row[]> => (await under.admin.query<Row>(sql, values)).rows;
const add = (body: object, caller = priya, person = rosa) => caller('post', `/people/${person.personId}/actions`, body);
const change = (id: string, body: object, caller = priya) => caller('patch', `/actions/${id}`, body);
const added = async (body: object = { title: 'Ring the ward' }, caller = priya) => (await add(body, caller)).body as { id: string; version: number };

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
beforeEach(async () => {
  under.clock.set(instant(NOW));
  rosa = await aSupportedPerson(under.admin, under.here);
  await keepLists(under.admin, under.here);
});
afterAll(() => under.close());

describe('an action', () => {
  it('is added for a person, is the actor’s own, and becomes the next step', async () => {
    const reply = await add({ title: '  Bring form T110 ', dueOn: '2026-11-24' });
    expect(reply.status).toBe(201);
    expect(reply.body).toMatchObject({ personId: rosa.personId, personName: 'Rosa Lindqvist', title: 'Bring form T110', dueOn: '2026-11-24', doneAt: null, ownerName: 'Priya Raman', version: 1 });
    expect(await rows('select next_step, open_actions from caseload_entry where person_id = $1', [rosa.personId])).toEqual([{ next_step: 'Bring form T110', open_actions: 1 }]);
    expect(await rows('select 1 from audit_event where action = $1 and person_id = $2', ['action:add', rosa.personId])).toHaveLength(1);
  });

  it('is done, undone, reworded and moved, each by version', async () => {
    const { id } = await added({ title: 'Ring the ward', dueOn: '2026-11-24' });
    expect((await change(id, { version: 1, isDone: true })).body).toMatchObject({ doneAt: NOW, version: 2, title: 'Ring the ward' });
    expect(await rows('select done_by from action where id = $1', [id])).toEqual([{ done_by: under.here.members.advocate.id }]);
    expect(await rows('select open_actions from caseload_entry where person_id = $1', [rosa.personId])).toEqual([{ open_actions: 0 }]);
    expect((await change(id, { version: 2, isDone: true })).body).toMatchObject({ status: 409, code: 'already-done' });
    expect((await change(id, { version: 2, isDone: false }, grace)).body).toMatchObject({ doneAt: null, version: 3 });
    expect((await change(id, { version: 3, title: 'Ring the nurse in charge', dueOn: null })).body).toMatchObject({ title: 'Ring the nurse in charge', dueOn: null, version: 4 });
    expect(await rows('select done_by, version from action where id = $1', [id])).toEqual([{ done_by: null, version: 4 }]);
    expect(await rows('select 1 from audit_event where action = $1 and subject_id = $2', ['action:change', id])).toHaveLength(3);
  });

  it('is done once by two at once', async () => {
    const { id } = await added();
    const replies = await Promise.all([change(id, { version: 1, isDone: true }), change(id, { version: 1, isDone: true }), change(id, { version: 1, title: 'Another' })]);
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('changes nothing when it is refused', async () => {
    const { id } = await added();
    const before = await contentsHash(under.admin);
    expect((await change(id, { version: 9, isDone: true })).body).toMatchObject({ status: 409, code: 'stale-version' });
    expect((await change(id, { version: 1, title: ' ' })).body).toMatchObject({ status: 422, errors: [{ pointer: '/title' }] });
    expect((await change(id, { version: 1, isDone: true }, dan)).body).toMatchObject({ status: 403, code: 'reason-needed' });
    expect((await change(id, { version: 1, isDone: true }, cityManager)).status).toBe(404);
    expect((await change(id, { version: 1, isDone: true }, stranger)).status).toBe(404);
    expect((await change(randomUUID(), { version: 1 })).status).toBe(404);
    expect((await add({ title: 'x', dueOn: '2026-13-01' })).body).toMatchObject({ status: 422, errors: [{ pointer: '/dueOn', code: 'not-a-date' }] });
    expect((await add({ dueOn: '2026-12-01' })).body).toMatchObject({ status: 422, errors: [{ pointer: '/title', code: 'missing' }] });
    expect((await add({ title: 'x' }, dan)).body).toMatchObject({ code: 'reason-needed' });
    expect((await add({ title: 'x' }, stranger)).status).toBe(404);
    expect(await contentsHash(under.admin)).toBe(before);
  });

  it('is the same one when it is sent again', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const send = (title: string) => priya('post', `/people/${rosa.personId}/actions`, { title }, headers);
    const [first, again] = [await send('Once'), await send('Once')];
    expect(again.body).toEqual(first.body);
    expect((await send('Twice')).body).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
  });
});

describe('my open actions', () => {
  it('are my own, earliest first, those without a day last, page by page without a gap', async () => {
    const { admin, here } = under;
    await admin.query('update action set done_at = now()');
    await admin.query(
      `insert into action (organisation_id, id, person_id, membership_id, title, due_on, created_by)
       select $1, gen_random_uuid(), $2, $3, 'Step ' || n, case when n % 4 = 0 then null else date '2026-11-20' + n % 7 end, $3 from generate_series(1, 120) n`,
      [here.organisationId, rosa.personId, here.members.advocate.id],
    );
    await added({ title: 'Not mine' }, grace);
    const seen: { id: string; dueOn: string | null }[] = [];
    for (let after: string | null = ''; after !== null; ) {
      const page = listActions.response.strict().parse((await priya('get', `/actions${after && `?after=${encodeURIComponent(after)}`}`)).body);
      expect(page.total).toBe(120);
      expect(page.items.length).toBeLessThanOrEqual(50);
      seen.push(...page.items);
      after = page.next;
    }
    expect(seen).toHaveLength(120);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(120);
    const keys = seen.map(({ dueOn, id }) => `${dueOn ?? 'infinity'} ${id}`);
    expect(keys).toEqual([...keys].sort());
    expect((await grace('get', '/actions')).body).toMatchObject({ total: 1, items: [{ title: 'Not mine' }], next: null });
    expect((await stranger('get', '/actions')).body).toMatchObject({ total: 0 });
  });

  it.each(['x', '2026-02-30_00000000-0000-0000-0000-000000000000', '2026-11-20', 'infinity_x', "'; drop table action; --"])('refuse a made-up place to go on from: %s', async (after) => {
    expect((await priya('get', `/actions?after=${encodeURIComponent(after)}`)).body).toMatchObject({ status: 422, errors: [{ pointer: '/after' }] });
  });
});
