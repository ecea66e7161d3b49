import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { startApp, type AppUnderTest, type Caller } from './support/app.js';
import { inserter } from './support/provider.js';

let under: AppUnderTest;
beforeAll(async () => {
  under = await startApp();
  const insert = inserter(under.admin, under.here.organisationId);
  const hospitalId = await insert('hospital', { id: randomUUID(), name: 'Kingsmoor Unit', ods_code: 'RX2CD', town: 'Eastmere' });
  await insert('ward', { id: randomUUID(), hospital_id: hospitalId, name: 'Rowan Ward' });
  await insert('ward', { id: randomUUID(), hospital_id: hospitalId, name: '100% Ward' });
  await insert('ward', { id: randomUUID(), hospital_id: hospitalId, name: 'Ended Ward', ended_on: '2024-01-01' });
});
afterAll(() => under.close());

describe('a provider by its public link', () => {
  it('is named to anybody, with nothing more', async () => {
    const reply = await under.anonymous()('get', '/providers/fenmoor');
    expect(reply.status).toBe(200);
    expect(reply.body).toEqual({ slug: 'fenmoor', name: 'fenmoor advocacy', phone: '01632 960100', email: 'office@fenmoor.example', openingHours: '', independenceStatement: '', privacyLeadName: '', privacyLeadEmail: '', isFormOn: true, isPractice: false, commenced: {} });
  });
  it('answers 404 for a name that is none, and 422 for one that cannot be', async () => {
    expect((await under.anonymous()('get', '/providers/nowhere')).status).toBe(404);
    expect((await under.anonymous()('get', '/providers/NO%20WAY')).status).toBe(422);
    expect((await under.anonymous()('get', '/providers/nowhere/places')).status).toBe(404);
  });
  it('lists the providers of the installation', async () => {
    const reply = await under.anonymous()('get', '/providers');
    expect(reply.body).toEqual({ items: [{ slug: 'fenmoor', name: 'fenmoor advocacy', isPractice: false }, { slug: 'larkhill', name: 'larkhill advocacy', isPractice: false }], total: 2 });
  });
});

describe('finding a ward by typing', () => {
  const named = (body: { items: { wardName: string; hospitalName: string }[] }) => body.items.map(({ wardName, hospitalName }) => `${wardName}, ${hospitalName}`);
  const typed = async (words: string) => (await under.anonymous()('get', `/providers/fenmoor/places?typed=${encodeURIComponent(words)}`)).body;

  it('finds by ward, by hospital, by town, and by several of them in any order', async () => {
    expect(named(await typed('rowan'))).toEqual(['Rowan Ward, fenmoor hospital', 'Rowan Ward, Kingsmoor Unit']);
    expect(named(await typed('KINGS rowan'))).toEqual(['Rowan Ward, Kingsmoor Unit']);
    expect(named(await typed('eastmere'))).toEqual(['100% Ward, Kingsmoor Unit', 'Rowan Ward, Kingsmoor Unit']);
  });
  it('forgives a letter, and takes signs as signs', async () => {
    expect(named(await typed('rowen'))).toContain('Rowan Ward, Kingsmoor Unit');
    expect(named(await typed('%'))).toEqual(['100% Ward, Kingsmoor Unit']);
    expect(named(await typed('_'))).toEqual([]);
    expect(named(await typed('zzzz'))).toEqual([]);
  });
  it('offers no ward that has ended, and none of another provider', async () => {
    expect(named(await typed('ended'))).toEqual([]);
    expect(named(await typed('larkhill'))).toEqual([]);
    expect((await typed('')).total).toBe(3);
  });
  it('refuses text that cannot be kept, and a field it does not know', async () => {
    expect((await under.anonymous()('get', '/providers/fenmoor/places?typed=a%00b')).status).toBe(422);
    expect((await under.anonymous()('get', '/providers/fenmoor/places?named=a')).status).toBe(422);
  });
  it('finds the same for somebody signed in, in their own organisation', async () => {
    const priya = await under.as(under.here.members.advocate.email);
    expect(named((await priya('get', '/places?typed=rowan')).body)).toEqual(['Rowan Ward, fenmoor hospital', 'Rowan Ward, Kingsmoor Unit']);
    const theirs = await under.as(under.elsewhere.members.advocate.email);
    expect(named((await theirs('get', '/places?typed=rowan')).body)).toEqual(['Rowan Ward, larkhill hospital']);
    const helen = await under.as(under.here.members.commissioner.email);
    expect((await helen('get', '/places?typed=rowan')).status).toBe(403);
  });
});

describe('codes and the calendar', () => {
  it('gives every list with the holidays of the nation', async () => {
    const helen = await under.as(under.here.members.commissioner.email);
    const { status, body } = await helen('get', '/codes');
    expect(status).toBe(200);
    expect(body.total).toBe(body.items.length);
    expect(body.items).toContainEqual({ list: 'legal_status', code: '03', label: 'Section 3', sortOrder: 2 });
    expect(body.holidays).toMatchObject({ nation: 'England', lastKnown: '2027-12-31' });
    expect(body.holidays.days).toContain('2026-12-28');
    expect((await under.anonymous()('get', '/codes')).status).toBe(401);
  });
});

describe('the organisation', () => {
  const change = { phone: '01632 960148', email: 'hello@fenmoor.example', nation: 'England', referencePrefix: 'FA', isPublicFormOn: true } as const;
  let dee: Caller;
  beforeAll(async () => {
    dee = await under.as(under.here.members.administrator.email);
  });
  const versionNow = async (): Promise<number> => (await dee('get', '/organisation')).body.version;

  it('is read by its administrator, who may change it, and by a manager, who may not', async () => {
    const { status, body } = await dee('get', '/organisation');
    expect(status).toBe(200);
    expect(body).toMatchObject({ name: 'fenmoor advocacy', slug: 'fenmoor', referencePrefix: 'FA', nation: 'England', isPublicFormOn: true, allowedActions: ['organisation:change'] });
    const grace = await under.as(under.here.members.manager.email);
    expect((await grace('get', '/organisation')).body.allowedActions).toEqual([]);
    expect((await grace('patch', '/organisation', { version: body.version, name: 'Grace’s', ...change })).status).toBe(403);
    expect((await (await under.as(under.here.members.advocate.email))('get', '/organisation')).status).toBe(403);
  });

  it('changes once for one key, moves on, and says who changed what', async () => {
    const version = await versionNow();
    const body = { version, name: 'Fenmoor Advocacy', ...change, independenceStatement: 'We are a charity.', privacyLeadName: 'Dee Carver', privacyLeadEmail: 'privacy@fenmoor.example' };
    const key = { 'idempotency-key': randomUUID() };
    expect((await dee('patch', '/organisation', body, key)).body).toEqual({ version: version + 1 });
    expect((await dee('patch', '/organisation', body, key)).body).toEqual({ version: version + 1 });
    const late = await dee('patch', '/organisation', { ...body, name: 'Somebody else’s' });
    expect([late.status, late.body.code]).toEqual([409, 'stale-version']);
    const { items } = (await dee('get', '/organisation/changes')).body;
    expect(items[0]).toMatchObject({ byName: 'Dee Carver', of: 'organisation', kind: 'changed' });
    expect(items[0].fields).toContainEqual({ field: 'independence_statement', from: '', to: 'We are a charity.' });
    expect((await under.anonymous()('get', '/providers/fenmoor')).body).toMatchObject({ name: 'Fenmoor Advocacy', independenceStatement: 'We are a charity.', privacyLeadName: 'Dee Carver' });
  });

  it('changes nothing of another provider', async () => {
    const sal = await under.as(under.elsewhere.members.administrator.email);
    expect((await sal('get', '/organisation')).body).toMatchObject({ slug: 'larkhill', independenceStatement: '' });
    const { items } = (await sal('get', '/organisation/changes')).body;
    expect(items.some(({ kind }: { kind: string }) => kind === 'changed')).toBe(false);
  });

  it('says which field is not right', async () => {
    const reply = await dee('patch', '/organisation', { version: await versionNow(), name: ' ', ...change, referencePrefix: 'fa', email: 'nobody' });
    expect(reply.status).toBe(422);
    expect(reply.body.errors.map(({ pointer }: { pointer: string }) => pointer).toSorted()).toEqual(['/email', '/name', '/referencePrefix']);
  });

  it('takes its public form off the list and refuses what is sent by it, while it is shut', async () => {
    const send = () => under.anonymous()('post', '/providers/fenmoor/referrals', { kind: 'SELF', person: { name: 'Sam', knows: 'YES_AND_AGREES' }, reachBy: ['ON_THE_WARD'] });
    expect((await send()).status).toBe(201);
    await dee('patch', '/organisation', { version: await versionNow(), name: 'Fenmoor Advocacy', ...change, isPublicFormOn: false });
    const refused = await send();
    expect([refused.status, refused.body.code]).toEqual([409, 'form-closed']);
    expect((await under.anonymous()('get', '/providers')).body.items).toEqual([{ slug: 'larkhill', name: 'larkhill advocacy', isPractice: false }]);
    expect((await under.anonymous()('get', '/providers/fenmoor')).body).toMatchObject({ isFormOn: false, phone: change.phone });
    await dee('patch', '/organisation', { version: await versionNow(), name: 'Fenmoor Advocacy', ...change });
    expect((await send()).status).toBe(201);
  });

  it('opens its form only with a number to ring, and a contract that whoever is referred falls under', async () => {
    const without = await dee('patch', '/organisation', { version: await versionNow(), name: 'Fenmoor Advocacy', ...change, phone: '' });
    expect(without.body).toMatchObject({ code: 'provider-phone-needed', errors: [{ pointer: '/phone', code: 'provider-phone-needed' }] });
  });
});
