import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type AppUnderTest } from './support/app.js';

let under: AppUnderTest;
beforeAll(async () => {
  under = await startApp();
});
afterAll(() => under.close());

describe('hostile input', () => {
  it('points at the field that is wrong, with a code', async () => {
    const nobody = under.anonymous();
    const reply = await nobody('post', '/providers/fenmoor/referrals', { kind: 'SELF', person: { name: 'Sam', dateOfBirth: '2026-02-30' }, reachBy: [], extra: 1 });
    expect(reply.status).toBe(422);
    expect(reply.headers['content-type']).toContain('application/problem+json');
    expect(reply.body).toMatchObject({ type: '/problems/malformed', code: 'malformed', status: 422 });
    expect(reply.body.errors).toEqual(expect.arrayContaining([
      { pointer: '/person/dateOfBirth', code: 'not-a-date' },
      { pointer: '/reachBy', code: 'too-short' },
      { pointer: '/extra', code: 'unknown-field' },
    ]));
  });

  it.each([['NUL', 'a\u0000b'], ['a lone surrogate', 'a\ud800b']])('refuses text with %s, which the database could not give back', async (_, name) => {
    const reply = await under.anonymous()('post', '/providers/fenmoor/referrals', { kind: 'SELF', person: { name }, reachBy: ['PHONE'] });
    expect(reply.status).toBe(422);
    expect(reply.body.errors).toContainEqual({ pointer: '/person/name', code: 'not-valid-text' });
  });

  it('takes unreadable JSON on an open route as 400, an unknown type as 415, a body too large as 413', async () => {
    const nobody = under.anonymous();
    expect((await nobody('post', '/providers/fenmoor/referrals', '{"kind":')).status).toBe(400);
    expect((await nobody('post', '/providers/fenmoor/referrals', '<a/>', { 'content-type': 'application/xml' })).status).toBe(415);
    expect((await nobody('post', '/providers/fenmoor/referrals', JSON.stringify({ kind: 'x'.repeat(1_200_000) }))).status).toBe(413);
  });
});
