import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { instant } from '@alongside/domain';
import { startApp, type AppUnderTest, type Caller } from './support/app.js';

let under: AppUnderTest;
let manager: Caller;
beforeAll(async () => {
  under = await startApp();
  manager = await under.as(under.here.members.manager.email);
});
afterAll(() => under.close());

describe('the first set-up', () => {
  it('tells what is there, that nothing was said to be done, and where to begin', async () => {
    const { status, body } = await manager('get', '/setup');
    expect(status).toBe(200);
    expect(body.steps).toHaveLength(7);
    expect(body.steps[0]).toEqual({ step: 'ORGANISATION', isDone: false, doneAt: null, doneBy: null });
    expect(body.next).toBe('ORGANISATION');
    const { rows } = await under.admin.query('select count(*)::integer as n from ward where organisation_id = $1', [under.here.organisationId]);
    expect(body.facts).toMatchObject({ nation: 'England', hasIndependenceStatement: false, hasPrivacyLead: false, isPublicFormOn: true, wards: rows[0].n });
  });

  it('keeps the place: who did which step, once, until somebody says it is not done after all', async () => {
    expect((await manager('put', '/setup/steps/ORGANISATION', { isDone: true })).body).toEqual({ next: 'PLACES' });
    const [first] = (await manager('get', '/setup')).body.steps;
    expect(first).toMatchObject({ isDone: true, doneAt: under.clock.now() });
    under.clock.set(instant('2026-11-23T09:35:00.000Z'));
    await manager('put', '/setup/steps/ORGANISATION', { isDone: true });
    expect((await manager('get', '/setup')).body.steps[0]).toEqual(first);
    expect((await manager('put', '/setup/steps/ORGANISATION', { isDone: false })).body).toEqual({ next: 'ORGANISATION' });
    expect((await manager('get', '/setup')).body.steps[0]).toMatchObject({ isDone: false, doneBy: null });
  });

  it('is another provider’s own affair', async () => {
    await manager('put', '/setup/steps/TEAM', { isDone: true });
    const there = await (await under.as(under.elsewhere.members.manager.email))('get', '/setup');
    expect(there.body.steps.every(({ isDone }: { isDone: boolean }) => !isDone)).toBe(true);
  });

  it('refuses a step that is none, a body of another shape, and whoever does not set up', async () => {
    expect((await manager('put', '/setup/steps/PARTY', { isDone: true })).status).toBe(422);
    expect((await manager('put', '/setup/steps/TEAM', { isDone: 'yes' })).status).toBe(422);
    expect((await (await under.as(under.here.members.advocate.email))('get', '/setup')).status).toBe(403);
    expect((await (await under.as(under.here.members.commissioner.email))('put', '/setup/steps/TEAM', { isDone: true })).status).toBe(403);
  });

  it('has no door to be somebody else or to erase anything in a real provider', async () => {
    const begin = { providerName: 'Ours', yourName: 'Me', email: 'me@ours.example', password: 'a password of mine' };
    const cleared = await manager('post', '/practice/clearing', begin);
    expect([cleared.status, cleared.body.code]).toEqual([404, 'not-found']);
    expect((await manager('get', '/practice/trying')).body).toEqual({ items: [], total: 0 });
    const tried = await manager('post', '/practice/trying', { membershipId: under.here.members.advocate.id });
    expect([tried.status, tried.body.code]).toEqual([404, 'not-found']);
    await expect(under.admin.query(`begin; set local role app_owner; select set_config('app.organisation_id', '${under.here.organisationId}', true); select erase_practice()`)).rejects.toMatchObject({ code: '42501' });
    await under.admin.query('rollback');
  });
});
