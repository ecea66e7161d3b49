import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { startApp, type AppUnderTest } from './support/app.js';
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
    expect(reply.body).toEqual({ slug: 'fenmoor', name: 'fenmoor advocacy', phone: '01632 960100', email: 'office@fenmoor.example', openingHours: '', isPractice: false });
  });
  it('answers 404 for a name that is none, and 422 for one that cannot be', async () => {
    expect((await under.anonymous()('get', '/providers/nowhere')).status).toBe(404);
    expect((await under.anonymous()('get', '/providers/NO%20WAY')).status).toBe(422);
    expect((await under.anonymous()('get', '/providers/nowhere/places')).status).toBe(404);
  });
  it('lists the providers of the installation', async () => {
    const reply = await under.anonymous()('get', '/providers');
    expect(reply.body).toEqual({ items: [{ slug: 'fenmoor', name: 'fenmoor advocacy' }, { slug: 'larkhill', name: 'larkhill advocacy' }], total: 2 });
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
  it('is read by its administrator: team, places and contracts', async () => {
    const dee = await under.as(under.here.members.administrator.email);
    const { status, body } = await dee('get', '/organisation');
    expect(status).toBe(200);
    expect(body).toMatchObject({ name: 'fenmoor advocacy', slug: 'fenmoor' });
    expect(body.team).toHaveLength(6);
    expect(body.team).toContainEqual(expect.objectContaining({ name: 'Priya Raman', role: 'advocate', imhaQualifiedOn: '2024-01-10', openPeople: 0, capacityPoints: 25 }));
    expect(body.places).toContainEqual({ hospitalName: 'Kingsmoor Unit', odsCode: 'RX2CD', town: 'Eastmere', wards: ['100% Ward', 'Rowan Ward'] });
    expect(body.contracts.map((each: { reference: string }) => each.reference)).toEqual(['FA-01', 'FA-02']);
  });
  it('shows a manager the contracts they hold, and an advocate nothing', async () => {
    const { manager, advocate } = under.here.members;
    await under.admin.query('insert into contract_holder (organisation_id, membership_id, contract_id) values ($1, $2, $3)', [under.here.organisationId, manager.id, under.here.otherContractId]);
    const grace = await under.as(manager.email);
    expect((await grace('get', '/organisation')).body.contracts).toHaveLength(1);
    const priya = await under.as(advocate.email);
    expect((await priya('get', '/organisation')).status).toBe(403);
  });
});
