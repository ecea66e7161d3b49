import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import type { Caller } from './support/app.js';
import { callerWith, signInCookie } from './support/caller.js';
import { startPracticeApp, type PracticeApp } from './support/practice-app.js';

const BEGIN = { providerName: 'Saltby Voices', yourName: 'Ada Okoro', email: 'ada@saltby.example', password: 'calm as the estuary' };
const PRACTICE_PASSWORD = 'practice makes calm';

let practice: PracticeApp;
const server = () => practice.under.app.getHttpServer() as Parameters<typeof request>[0];
const as = async (email: string, password = PRACTICE_PASSWORD): Promise<Caller> => callerWith(server(), await signInCookie(server(), email, password));
const rows = async <T>(sql: string, values: unknown[] = []) => (await practice.under.admin.query(sql, values)).rows as T[];

/** Where a provider is still named, and how many rows of each table are its own. */
async function whatIsLeftOf(organisationId: string): Promise<Record<string, number>> {
  const tables = await rows<{ name: string }>(
    `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation_id' where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`,
  );
  const left: Record<string, number> = {};
  for (const { name } of tables) {
    const [{ n } = { n: 0 }] = await rows<{ n: number }>(`select count(*)::integer as n from ${name} where organisation_id = $1`, [organisationId]);
    if (n > 0) left[name] = n;
  }
  return left;
}

beforeAll(async () => {
  practice = await startPracticeApp();
}, 120_000);
afterAll(() => practice.under.close());

describe('trying the practice provider as somebody else', () => {
  it('offers one of each role there, the asker for their own', async () => {
    const { body } = await (await as('ruth@fenmoor.example'))('get', '/practice/trying');
    expect(body.items.map(({ role }: { role: string }) => role)).toEqual(['advocate', 'manager', 'administrator', 'commissioner']);
    expect(body.items[1].name).toBe('Ruth Okafor');
  });

  it('goes on as them under a new session, is recorded, and leaves no way back into the old one', async () => {
    const cookie = await signInCookie(server(), 'grace@fenmoor.example', PRACTICE_PASSWORD);
    const grace = callerWith(server(), cookie);
    const { body } = await grace('get', '/practice/trying');
    const helen = body.items.find(({ role }: { role: string }) => role === 'commissioner');
    const reply = await grace('post', '/practice/trying', { membershipId: helen.membershipId });
    expect(reply.status).toBe(200);
    expect(reply.body).toMatchObject({ role: 'commissioner', displayName: 'Helen Marsh' });
    const next = String(reply.headers['set-cookie']?.[0]).split(';')[0] ?? '';
    expect(next).not.toBe(cookie);
    expect((await callerWith(server(), next)('get', '/session')).body.displayName).toBe('Helen Marsh');
    expect((await grace('get', '/session')).status).toBe(401);
    const [event] = await rows<{ actor_role: string }>(`select actor_role from audit_event where action = 'practice:try-as' and subject_id = $1`, [helen.membershipId]);
    expect(event).toEqual({ actor_role: 'manager' });
  });

  it('knows nobody of another provider', async () => {
    const [theirs] = await rows<{ id: string }>('select id from membership where organisation_id = $1 limit 1', [practice.organisations.larkhill]);
    const reply = await (await as('dee@fenmoor.example'))('post', '/practice/trying', { membershipId: theirs?.id });
    expect([reply.status, reply.body.code]).toEqual([404, 'not-found']);
  });
});

describe('starting the practice again', () => {
  it('brings back what was there on the first day, and signs everybody out', async () => {
    const grace = await as('grace@fenmoor.example');
    const people = () => rows<{ name: string }>(`select p.name from person p join organisation o on o.organisation_id = p.organisation_id where o.slug = 'fenmoor' order by p.name, p.reference`);
    const first = await people();
    const before = await whatIsLeftOf(practice.organisations.larkhill);
    await rows(`update person set name = 'Somebody else' where organisation_id = $1`, [practice.organisations.fenmoor]);
    expect((await grace('post', '/practice/restart', { slug: 'larkhill' })).status).toBe(404);
    expect((await grace('post', '/practice/restart', { slug: 'fenmoor' })).status).toBe(204);
    expect((await grace('get', '/session')).status).toBe(401);
    expect(await people()).toEqual(first);
    expect(await whatIsLeftOf(practice.organisations.larkhill)).toEqual(before);
    const [{ id } = { id: '' }] = await rows<{ id: string }>(`select organisation_id as id from organisation where slug = 'fenmoor'`);
    practice = { ...practice, organisations: { ...practice.organisations, fenmoor: id } };
    expect((await as('grace@fenmoor.example'))).toBeDefined();
  }, 60_000);
});

describe('clearing the practice data', () => {
  let dee: Caller;
  beforeEach(async () => {
    dee ??= await as('dee@fenmoor.example');
  });

  it('asks for a password that can be kept to, and an address that is nobody’s', async () => {
    const short = await dee('post', '/practice/clearing', { ...BEGIN, password: 'short' });
    expect([short.status, short.body.code]).toEqual([409, 'password-too-short']);
    const before = await whatIsLeftOf(practice.organisations.fenmoor);
    await rows(`insert into account (id, email, password_hash) values (gen_random_uuid(), 'taken@elsewhere.example', 'x')`);
    const taken = await dee('post', '/practice/clearing', { ...BEGIN, email: 'Taken@elsewhere.example' });
    expect(taken.body).toMatchObject({ code: 'email-in-use', errors: [{ pointer: '/email', code: 'email-in-use' }] });
    expect(await whatIsLeftOf(practice.organisations.fenmoor)).toEqual(before);
  });

  it('is not for an advocate or a commissioner', async () => {
    for (const email of ['priya@fenmoor.example', 'helen@fenmoor.example']) expect((await (await as(email))('post', '/practice/clearing', BEGIN)).status).toBe(403);
  });

  it('leaves an empty, real provider and whoever asked, signed in; of what was invented, one line that it was', async () => {
    const reply = await dee('post', '/practice/clearing', BEGIN);
    expect(reply.status).toBe(200);
    expect(reply.body).toMatchObject({ displayName: 'Ada Okoro', role: 'administrator', organisation: { name: 'Saltby Voices', slug: 'saltby-voices', isPractice: false } });
    expect(await whatIsLeftOf(practice.organisations.fenmoor)).toEqual({ row_history: 1 });
    expect(await whatIsLeftOf(practice.organisations.larkhill)).toEqual({ row_history: 1 });
    expect(await rows(`select email from account order by email`)).toEqual([{ email: 'ada@saltby.example' }, { email: 'taken@elsewhere.example' }]);
    expect((await dee('get', '/session')).status).toBe(401);
    expect((await request(server()).post('/api/session').send({ email: 'dee@fenmoor.example', password: PRACTICE_PASSWORD })).status).toBe(401);
  });

  it('the new one is set up from the beginning, by its founder as administrator and as manager', async () => {
    const ada = await as(BEGIN.email, BEGIN.password);
    const { body } = await ada('get', '/setup');
    expect(body.next).toBe('ORGANISATION');
    expect(body.facts).toMatchObject({ hospitals: 0, contracts: 0, members: 2, isPublicFormOn: false });
    expect((await ada('get', '/session')).body.memberships.map(({ role }: { role: string }) => role).toSorted()).toEqual(['administrator', 'manager']);
    expect(await rows(`select action from audit_event`)).toEqual([{ action: 'practice:clear' }]);
    const again = await ada('post', '/practice/clearing', { ...BEGIN, email: 'x@saltby.example' });
    expect(again.status).toBe(404);
  });

  it('its trail can be deleted by nobody, the owner neither', async () => {
    const [{ id } = { id: '' }] = await rows<{ id: string }>(`select organisation_id as id from organisation`);
    for (const table of ['audit_event', 'row_history', 'organisation']) {
      await expect(practice.under.admin.query(`delete from ${table} where organisation_id = $1`, [id])).rejects.toMatchObject({ code: '42501' });
    }
    await expect(practice.under.admin.query('update organisation set is_practice = true')).rejects.toMatchObject({ code: '42501' });
  });
});
