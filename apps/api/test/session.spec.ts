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
});
