import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type AppUnderTest, type Caller } from './support/app.js';
import { inserter, PASSWORD } from './support/provider.js';
import { takeTheSameTime } from './support/same-time.js';
import { aSupportedPerson, keepLists } from './support/supported-person.js';

let under: AppUnderTest;
beforeAll(async () => {
  under = await startApp();
});
afterAll(() => under.close());

const member = () => under.here.members.secondAdvocate;
/** Moves what the database knows of a member's sessions, as time passing would. */
const age = (set: string) => under.admin.query(`update session set ${set} where membership_id = $1`, [member().id]);
const fresh = async (): Promise<Caller> => {
  await under.admin.query('delete from session where membership_id = $1', [member().id]);
  return under.as(member().email);
};

describe('a session', () => {
  it('locks by itself after ten minutes without use, on the server, and use puts it off', async () => {
    const dan = await fresh();
    await age(`last_seen_at = now() - interval '9 minutes 50 seconds'`);
    expect((await dan('get', '/people')).status).toBe(200);
    const { rows } = await under.admin.query<{ recent: boolean }>(`select last_seen_at > now() - interval '1 minute' as recent from session where membership_id = $1`, [member().id]);
    expect(rows).toEqual([{ recent: true }]);
    await age(`last_seen_at = now() - interval '10 minutes 1 second'`);
    expect((await dan('get', '/people')).body).toMatchObject({ status: 401, code: 'session-locked' });
    expect((await dan('get', '/session')).body).toMatchObject({ isLocked: true });
    // Asking is no use: a page that polls keeps no session open.
    expect((await dan('get', '/people')).body).toMatchObject({ code: 'session-locked' });
    expect((await dan('post', '/session/unlock', { password: PASSWORD })).body).toMatchObject({ isLocked: false });
    expect((await dan('get', '/people')).status).toBe(200);
  });

  it('ends after twelve hours, however much it was used', async () => {
    const dan = await fresh();
    const { rows } = await under.admin.query<{ expires_at: Date }>('select expires_at from session where membership_id = $1', [member().id]);
    expect(rows[0]?.expires_at.toISOString()).toBe('2026-11-23T21:30:00.000Z');
    await age(`expires_at = now() - interval '1 second'`);
    expect((await dan('get', '/session')).status).toBe(401);
    expect((await dan('post', '/session/unlock', { password: PASSWORD })).status).toBe(401);
  });

  it.each([
    ['the account is disabled', 'update account set disabled_at = now() where id = (select account_id from membership where id = $1)', 'update account set disabled_at = null where id = (select account_id from membership where id = $1)'],
    ['the password is changed', `update account set password_changed_at = now() + interval '1 second' where id = (select account_id from membership where id = $1)`, `update account set password_changed_at = '2020-01-01' where id = (select account_id from membership where id = $1)`],
    ['the membership ends', 'update membership set ended_at = now() where id = $1', 'update membership set ended_at = null where id = $1'],
  ])('is dead at the next request once %s', async (_, end, mend) => {
    const dan = await fresh();
    expect((await dan('get', '/people')).status).toBe(200);
    await under.admin.query(end, [member().id]);
    expect((await dan('get', '/people')).status).toBe(401);
    await under.admin.query(mend, [member().id]);
  });

  it('has the role and the contracts of this moment, not of when it began', async () => {
    const dan = await fresh();
    expect((await dan('get', '/referrals')).status).toBe(403);
    await under.admin.query(`update membership set role = 'manager' where id = $1`, [member().id]);
    expect((await dan('get', '/referrals')).status).toBe(200);
    await inserter(under.admin, under.here.organisationId)('contract_holder', { membership_id: member().id, contract_id: under.here.otherContractId });
    const { referralId } = await aSupportedPerson(under.admin, under.here);
    await keepLists(under.admin, under.here);
    expect((await dan('get', `/referrals/${referralId}`)).status).toBe(404);
    await under.admin.query(`update membership set role = 'advocate' where id = $1`, [member().id]);
    expect((await dan('get', '/referrals')).status).toBe(403);
  });

  it('leaves nothing in the browser when it ends', async () => {
    const dan = await fresh();
    const reply = await dan('delete', '/session');
    expect([reply.status, reply.headers['clear-site-data'], reply.headers['cache-control']]).toEqual([204, '"cache"', 'no-store']);
    expect(reply.headers['set-cookie']?.[0]).toMatch(/^alongside=; .*Expires=Thu, 01 Jan 1970/);
    expect((await dan('get', '/session')).status).toBe(401);
  });

  it('is unlocked by whoever holds it while the door is being guessed at, and counts its own wrong passwords', async () => {
    const dan = await fresh();
    await dan('post', '/session/lock');
    for (let n = 0; n < 6; n += 1) await under.anonymous()('post', '/session', { email: member().email, password: `guess ${n}` });
    expect((await under.anonymous()('post', '/session', { email: member().email, password: PASSWORD })).status).toBe(429);
    expect((await dan('post', '/session/unlock', { password: PASSWORD })).status).toBe(200);
    const statuses: number[] = [];
    for (let n = 0; n < 7; n += 1) statuses.push((await dan('post', '/session/unlock', { password: `guess ${n}` })).status);
    expect([statuses[0], statuses.at(-1)]).toEqual([401, 429]);
  });
});

describe('signing in', () => {
  it.each([
    ['nothing', {}, '/email', 'missing'],
    ['an address that is no text', { email: { $ne: '' }, password: 'x' }, '/email', 'wrong-type'],
    ['an address that cannot be kept', { email: 'a\u0000b@fenmoor.example', password: 'x' }, '/email', 'not-valid-text'],
    ['a password that is no text', { email: 'a@fenmoor.example', password: 1 }, '/password', 'wrong-type'],
    ['a field it does not know', { email: 'a@fenmoor.example', password: 'x', remember: true }, '/remember', 'unknown-field'],
  ])('points at the field when given %s', async (_, body, pointer, code) => {
    const reply = await under.anonymous()('post', '/session', body);
    expect(reply.body).toMatchObject({ status: 422, code: 'malformed' });
    expect(reply.body.errors).toContainEqual({ pointer, code });
  });
});

describe('an address that has an account and one that has none', () => {
  it('take the same time to refuse', async () => {
    const guess = (email: string) => async () => {
      expect((await under.anonymous()('post', '/session', { email, password: 'a guess' })).status).toBe(401);
      await under.admin.query('delete from sign_in_attempt');
    };
    const [known, unknown] = [guess(under.here.members.manager.email), guess('nobody.at.all@fenmoor.example')];
    await unknown();
    expect(await takeTheSameTime(process.env['LONG'] ? 200 : 40, known, unknown)).toBe(true);
  }, 120_000);
});

describe('where the service has a public address over TLS', () => {
  const PUBLIC = 'https://advocacy.example';
  const leave = async (origin?: string, more: Record<string, string> = {}) => {
    const reply = await under.anonymous()('post', '/session', { email: member().email, password: PASSWORD }, { ...(origin ? { origin } : {}), ...more });
    return [reply.status, reply.body.code];
  };
  beforeAll(async () => {
    process.env['PUBLIC_URL'] = PUBLIC;
    await under.admin.query('delete from sign_in_attempt');
  });
  afterAll(() => {
    delete process.env['PUBLIC_URL'];
  });

  it('the cookie is one that only this host can set, over TLS, out of reach of scripts', async () => {
    const reply = await under.anonymous()('post', '/session', { email: member().email, password: PASSWORD });
    const [cookie = ''] = (reply.headers['set-cookie'] as unknown as string[] | undefined) ?? [];
    expect(cookie).toMatch(/^__Host-alongside=[\w-]{43};/);
    for (const part of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax', 'Max-Age=43200']) expect(cookie).toContain(part);
    expect(cookie).not.toContain('Domain');
    const [value = ''] = cookie.split(';');
    expect((await under.anonymous()('get', '/session', undefined, { cookie: value })).status).toBe(200);
    expect((await under.anonymous()('get', '/session', undefined, { cookie: value.replace('__Host-', '') })).status).toBe(401);
  });

  it('an unsafe request comes from that address or is refused, whatever host it names', async () => {
    expect(await leave(PUBLIC)).toEqual([201, undefined]);
    for (const origin of ['http://advocacy.example', 'https://advocacy.example:8443', 'https://evil.advocacy.example', 'https://advocacy.example.evil.example', 'null', 'not an address', '']) {
      expect([origin, ...(await leave(origin || ' '))]).toEqual([origin, 403, 'wrong-origin']);
    }
    expect(await leave('https://evil.example', { host: 'evil.example' })).toEqual([403, 'wrong-origin']);
    expect(await leave(undefined, { 'sec-fetch-site': 'cross-site' })).toEqual([403, 'wrong-origin']);
    expect(await leave(undefined, { 'sec-fetch-site': 'same-site' })).toEqual([403, 'wrong-origin']);
  });

  it('no other site is ever invited in', async () => {
    for (const [method, path] of [['get', '/health'], ['get', '/session'], ['post', '/session']] as const) {
      const { headers } = await under.anonymous()(method, path, undefined, { origin: 'https://evil.example', 'x-request-id': randomUUID() });
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });
});
