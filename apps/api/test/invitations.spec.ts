import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { instant } from '@alongside/domain';
import { startApp, type AppUnderTest, type Caller } from './support/app.js';
import { invitationToken } from './support/last-mail.js';
import { PASSWORD } from './support/provider.js';
import { takeTheSameTime } from './support/same-time.js';

let under: AppUnderTest;
let dee: Caller;
beforeAll(async () => {
  under = await startApp();
  dee = await under.as(under.here.members.administrator.email);
});
afterAll(() => under.close());

const CHOSEN = 'three words together';
const invite = (email: string, more: object = {}) => dee('post', '/invitations', { name: 'Noor Castle', email, roles: ['advocate'], ...more });
const accept = (token: string, password = CHOSEN) => under.anonymous()('post', '/invitations/acceptance', { token, password });
const read = (token: string) => under.anonymous()('post', '/invitations/reading', { token });
const signIn = (email: string, password: string) => under.anonymous()('post', '/session', { email, password });
const runOut = { status: 409, body: { code: 'invitation-run-out' } };

describe('an invitation', () => {
  it('puts somebody into the team who cannot sign in, and whom nobody is allocated to', async () => {
    const { status, body } = await invite('noor@fenmoor.example');
    expect(status).toBe(201);
    expect(body).toEqual({ membershipIds: [expect.any(String)], expiresAt: '2026-11-30T09:30:00.000Z' });
    const { rows } = await under.admin.query('select account_id, joined_at, role, starts_on::text from membership where id = $1', [body.membershipIds[0]]);
    expect(rows).toEqual([{ account_id: null, joined_at: null, role: 'advocate', starts_on: '2026-11-23' }]);
    const team = await dee('get', '/team');
    expect(team.body.items).toContainEqual(expect.objectContaining({ name: 'Noor Castle', state: 'INVITED', invitedUntil: '2026-11-30T09:30:00.000Z' }));
    expect((await signIn('noor@fenmoor.example', CHOSEN)).status).toBe(401);
  });

  it('names the provider in its mail and nobody else, and carries its token behind the # of the link', async () => {
    const { rows } = await under.admin.query<{ content: object }>(`select content from outbox where kind = 'invitation' and recipient = 'noor@fenmoor.example'`);
    const token = await invitationToken(under, 'noor@fenmoor.example');
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(JSON.stringify(rows)).not.toContain(token);
    const { rows: kept } = await under.admin.query<{ hash: string }>(`select encode(token_hash, 'base64') as hash from invitation where email = 'noor@fenmoor.example'`);
    expect(Buffer.from(kept[0]?.hash ?? '', 'base64')).toHaveLength(32);
    expect(JSON.stringify(kept)).not.toContain(token);
  });

  it('is accepted once, with a password of their own', async () => {
    const token = await invitationToken(under, 'noor@fenmoor.example');
    expect((await read(token)).body).toEqual({ organisationName: 'fenmoor advocacy', email: 'noor@fenmoor.example', hasAccount: false });
    expect((await accept(token, 'too short')).body).toMatchObject({ code: 'password-too-short', errors: [{ pointer: '/password' }] });
    expect((await accept(token, 'noor@fenmoor.example')).body).toMatchObject({ code: 'password-is-email' });
    expect(await accept(token)).toMatchObject({ status: 200, body: { email: 'noor@fenmoor.example' } });
    expect((await signIn('noor@fenmoor.example', CHOSEN)).body).toMatchObject({ role: 'advocate', displayName: 'Noor Castle' });
    expect(await accept(token)).toMatchObject(runOut);
    expect(await read(token)).toMatchObject(runOut);
    const { rows } = await under.admin.query(`select action from audit_event where action like 'invitation:%' order by happened_at`);
    expect(rows).toEqual([{ action: 'invitation:send' }, { action: 'invitation:accept' }]);
  });

  it('is refused to an address that has the role already, and to roles and contracts that are none', async () => {
    expect(await invite('NOOR@fenmoor.example')).toMatchObject({ status: 409, body: { code: 'email-in-use', errors: [{ pointer: '/email' }] } });
    expect((await invite('x@fenmoor.example', { roles: [] })).status).toBe(422);
    expect((await invite('x@fenmoor.example', { roles: ['owner'] })).status).toBe(422);
    const foreign = await invite('x@fenmoor.example', { roles: ['manager'], contractIds: [under.elsewhere.contractId] });
    expect(foreign).toMatchObject({ status: 422, body: { errors: [{ pointer: '/contractIds' }] } });
    expect((await dee('get', '/team')).body.items.map(({ email }: { email: string }) => email)).not.toContain('x@fenmoor.example');
  });

  it('is sent by administrators alone', async () => {
    for (const { email } of [under.here.members.manager, under.here.members.advocate, under.here.members.commissioner]) {
      const call = await under.as(email);
      expect((await call('post', '/invitations', { name: 'A', email: 'a@b.example', roles: ['administrator'] })).status).toBe(403);
    }
  });

  it('to several roles is one mail, and one acceptance for all of them', async () => {
    const { body } = await invite('ash@fenmoor.example', { name: 'Ash Reed', roles: ['manager', 'administrator'], contractIds: [under.here.contractId] });
    expect(body.membershipIds).toHaveLength(2);
    const { rows: held } = await under.admin.query('select m.role from contract_holder h join membership m on m.id = h.membership_id where m.id = any ($1)', [body.membershipIds]);
    expect(held).toEqual([{ role: 'manager' }]);
    expect((await accept(await invitationToken(under, 'ash@fenmoor.example'))).status).toBe(200);
    const session = await signIn('ash@fenmoor.example', CHOSEN);
    expect(session.body.memberships.map(({ role }: { role: string }) => role)).toEqual(['administrator', 'manager']);
  });

  it('repeated with the same key is one invitation', async () => {
    const key = { 'idempotency-key': 'one-invitation-only' };
    const body = { name: 'Kit Moss', email: 'kit@fenmoor.example', roles: ['advocate'] };
    const [first, again] = [await dee('post', '/invitations', body, key), await dee('post', '/invitations', body, key)];
    expect(again.body).toEqual(first.body);
    expect((await dee('post', '/invitations', { ...body, name: 'Kim' }, key)).status).toBe(422);
    const { rows } = await under.admin.query(`select count(*)::integer as n from invitation where email = 'kit@fenmoor.example'`);
    expect(rows).toEqual([{ n: 1 }]);
  });
});

describe('sending again, taking back, running out', () => {
  it('makes the link that was sent before worthless', async () => {
    const { body } = await invite('bo@fenmoor.example');
    const before = await invitationToken(under, 'bo@fenmoor.example');
    under.clock.set(instant('2026-11-24T08:00:00Z'));
    const again = await dee('post', `/team/${body.membershipIds[0]}/invitation`);
    expect(again).toMatchObject({ status: 201, body: { expiresAt: '2026-12-01T08:00:00.000Z' } });
    const after = await invitationToken(under, 'bo@fenmoor.example');
    expect(after).not.toBe(before);
    expect(await accept(before)).toMatchObject(runOut);
    expect((await accept(after)).status).toBe(200);
    expect((await dee('post', `/team/${body.membershipIds[0]}/invitation`)).body).toMatchObject({ code: 'already-done' });
  });

  it('ends with the membership it was for', async () => {
    const { body } = await invite('jo@fenmoor.example');
    const token = await invitationToken(under, 'jo@fenmoor.example');
    expect((await dee('delete', `/team/${body.membershipIds[0]}/invitation`)).status).toBe(204);
    expect(await accept(token)).toMatchObject(runOut);
    const { rows } = await under.admin.query(`select sent_at, cancelled_at is not null as gone from outbox where recipient = 'jo@fenmoor.example'`);
    expect(rows).toEqual([{ sent_at: null, gone: true }]);
    expect((await dee('delete', `/team/${body.membershipIds[0]}/invitation`)).body).toMatchObject({ code: 'already-done' });
  });

  it('runs out after seven days', async () => {
    under.clock.set(instant('2026-11-25T08:00:00Z'));
    await invite('lou@fenmoor.example');
    const token = await invitationToken(under, 'lou@fenmoor.example');
    under.clock.set(instant('2026-12-02T08:00:00Z'));
    expect(await read(token)).toMatchObject(runOut);
    expect(await accept(token)).toMatchObject(runOut);
  });

  it('answers a token that never was as one that ran out, and makes both wait after five tries', async () => {
    const never = 'A'.repeat(43);
    for (let n = 0; n < 5; n += 1) expect(await read(never)).toMatchObject(runOut);
    const waiting = await read(never);
    expect(waiting).toMatchObject({ status: 429, body: { code: 'too-many-attempts' } });
    expect(Number(waiting.headers['retry-after'])).toBeGreaterThan(0);
    expect(await accept(never)).toMatchObject({ status: 429 });
    expect((await read('B'.repeat(43))).status).toBe(409);
  });

  it('is answered as one that never was, word for word and in the same time', async () => {
    await invite('old@fenmoor.example');
    const over = await invitationToken(under, 'old@fenmoor.example');
    await under.admin.query(`update invitation set expires_at = sent_at + interval '1 second' where email = 'old@fenmoor.example'`);
    under.clock.set(instant('2026-12-03T08:00:00Z'));
    const { body: ofOver } = await accept(over);
    const { body: ofNever } = await accept('C'.repeat(43));
    expect({ ...ofOver, instance: '' }).toEqual({ ...ofNever, instance: '' });
    const forgiven = (token: string) => async () => {
      await under.admin.query('delete from sign_in_attempt');
      await accept(token);
    };
    expect(await takeTheSameTime(30, forgiven(over), forgiven('D'.repeat(43)))).toBe(true);
  });

  it('accepted twice at the same moment is accepted once', async () => {
    const { body } = await invite('pat@fenmoor.example');
    const token = await invitationToken(under, 'pat@fenmoor.example');
    const answers = await Promise.all([accept(token), accept(token, 'another three words'), accept(token, 'and yet three words')]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    const chosen = [CHOSEN, 'another three words', 'and yet three words'][answers.findIndex(({ status }) => status === 200)] ?? '';
    expect((await signIn('pat@fenmoor.example', chosen)).body).toMatchObject({ membershipId: body.membershipIds[0] });
    const { rows } = await under.admin.query(`select count(*)::integer as n from audit_event where action = 'invitation:accept' and subject_id = $1`, [body.membershipIds[0]]);
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('is not known to another organisation', async () => {
    const { body } = await invite('max@fenmoor.example');
    const theirs = await under.as(under.elsewhere.members.administrator.email);
    expect((await theirs('post', `/team/${body.membershipIds[0]}/invitation`)).status).toBe(404);
    expect((await theirs('delete', `/team/${body.membershipIds[0]}/invitation`)).status).toBe(404);
  });
});

describe('somebody who works for another provider already', () => {
  it('proves the password they have, which the invitation never sets', async () => {
    const email = under.elsewhere.members.secondAdvocate.email;
    await invite(email, { name: 'Dan Whitlock' });
    const token = await invitationToken(under, email);
    expect((await read(token)).body).toMatchObject({ hasAccount: true });
    expect(await accept(token, 'a password of my choice')).toMatchObject({ status: 401, body: { code: 'sign-in-failed' } });
    expect((await signIn(email, 'a password of my choice')).status).toBe(401);
    expect((await accept(token, PASSWORD)).status).toBe(200);
    const session = await signIn(email, PASSWORD);
    expect(session.body.memberships).toHaveLength(2);
  });

  it('is throttled when the password is guessed at, and still signs in', async () => {
    const email = under.elsewhere.members.secondManager.email;
    await invite(email, { name: 'Ola Nowak' });
    const token = await invitationToken(under, email);
    const statuses: number[] = [];
    for (let n = 0; n < 7; n += 1) statuses.push((await accept(token, `guess number ${String(n)}`)).status);
    expect(new Set(statuses)).toEqual(new Set([401, 429]));
    expect((await signIn(email, PASSWORD)).status).toBe(201);
  });
});
