import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type AppUnderTest } from './support/app.js';
import { PASSWORD } from './support/provider.js';

let under: AppUnderTest;
beforeAll(async () => {
  under = await startApp();
});
afterAll(() => under.close());

describe('signing in', () => {
  it('gives a session that says who, as what and where', async () => {
    const priya = await under.as(under.here.members.advocate.email);
    const reply = await priya('get', '/session');
    expect(reply.status).toBe(200);
    expect(reply.body).toMatchObject({ displayName: 'Priya Raman', role: 'advocate', isLocked: false });
    expect(reply.headers['cache-control']).toBe('no-store');
  });

  it('says the same for an unknown address and a wrong password', async () => {
    const nobody = under.anonymous();
    const unknown = await nobody('post', '/session', { email: 'nobody@fenmoor.example', password: PASSWORD });
    const wrong = await nobody('post', '/session', { email: under.here.members.manager.email, password: 'not this one' });
    expect([unknown.status, wrong.status]).toEqual([401, 401]);
    expect({ ...unknown.body, instance: '' }).toEqual({ ...wrong.body, instance: '' });
  });

  it('makes an account wait after repeated failures, and says for how long', async () => {
    const nobody = under.anonymous();
    const email = under.here.members.administrator.email;
    const statuses: number[] = [];
    for (let n = 0; n < 7; n += 1) statuses.push((await nobody('post', '/session', { email: n % 2 ? email.toUpperCase() : ` ${email}`, password: 'guess' })).status);
    expect(statuses.slice(0, 5)).toEqual([401, 401, 401, 401, 401]);
    expect(statuses[6]).toBe(429);
    const reply = await nobody('post', '/session', { email, password: PASSWORD }, { 'x-forwarded-for': '203.0.113.9' });
    expect(reply.status).toBe(429);
    expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('answers 401 before it reads a body, a type or a path', async () => {
    const nobody = under.anonymous();
    expect((await nobody('post', '/people/finding', '{"typed":')).status).toBe(401);
    expect((await nobody('get', '/no/such/path')).status).toBe(401);
    expect((await nobody('post', '/referrals', 'x', { 'content-type': 'text/weird' })).status).toBe(401);
  });

  it('locks, refuses everything but unlocking, and unlocks with the password', async () => {
    const dan = await under.as(under.here.members.secondAdvocate.email);
    expect((await dan('post', '/session/lock')).status).toBe(204);
    expect((await dan('get', '/session')).body).toMatchObject({ isLocked: true });
    expect((await dan('get', '/people')).body).toMatchObject({ code: 'session-locked' });
    expect((await dan('post', '/session/unlock', { password: 'wrong' })).status).toBe(401);
    expect((await dan('post', '/session/unlock', { password: PASSWORD })).body).toMatchObject({ isLocked: false });
  });

  it('signs out everywhere at once', async () => {
    const [first, second] = [await under.as(under.here.members.secondManager.email), await under.as(under.here.members.secondManager.email)];
    expect((await first('delete', '/sessions')).status).toBe(204);
    expect((await second('get', '/session')).status).toBe(401);
  });

  it('refuses an unsafe request from another site', async () => {
    const priya = await under.as(under.here.members.advocate.email);
    expect((await priya('post', '/session/lock', undefined, { origin: 'https://elsewhere.example' })).body).toMatchObject({ code: 'wrong-origin' });
  });

  it('throttles the account that is guessed at, never the hospital it is guessed from', async () => {
    const nobody = under.anonymous();
    const { commissioner, advocate, manager } = under.here.members;
    const victim = await under.as(commissioner.email);
    const statuses = new Set<number>();
    for (let n = 0; n < 100; n += 1) statuses.add((await nobody('post', '/session', { email: commissioner.email, password: `guess ${n}` })).status);
    expect(statuses).toEqual(new Set([401, 429]));
    for (const { email } of [advocate, manager]) expect((await nobody('post', '/session', { email, password: PASSWORD })).status).toBe(201);
    expect((await victim('get', '/session')).status).toBe(200);
  });

  it('keeps how the account was proved, and gives a new id when the membership is changed', async () => {
    const { manager } = under.here.members;
    const { rows } = await under.admin.query<{ account_id: string }>('select account_id from membership where id = $1', [manager.id]);
    const id = randomUUID();
    await under.admin.query(
      `insert into membership (organisation_id, id, account_id, role, display_name, email) values ($1, $2, $3, 'advocate', 'Grace Adeyemi', 'grace@larkhill.example')`,
      [under.elsewhere.organisationId, id, rows[0]?.account_id],
    );
    const first = await under.anonymous()('post', '/session', { email: manager.email, password: PASSWORD });
    const cookie = first.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
    const moved = await under.anonymous()('post', '/session/membership', { membershipId: id }, { cookie });
    expect(moved.body).toMatchObject({ role: 'advocate', organisation: { slug: 'larkhill' } });
    expect((await under.anonymous()('get', '/session', undefined, { cookie })).status).toBe(401);
    const { rows: sessions } = await under.admin.query<{ proofs: unknown }>('select proofs from session where membership_id = $1', [id]);
    expect(sessions[0]?.proofs).toMatchObject([{ how: 'password' }]);
    const theirs = await under.anonymous()('post', '/session/membership', { membershipId: under.here.members.advocate.id }, { cookie: moved.headers['set-cookie']?.[0]?.split(';')[0] ?? '' });
    expect(theirs.status).toBe(404);
  });
});
