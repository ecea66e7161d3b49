import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { startApp, type AppUnderTest, type Caller } from './support/app.js';
import { aSupportedPerson } from './support/supported-person.js';

let under: AppUnderTest;
let grace: Caller;
beforeAll(async () => {
  under = await startApp();
  grace = await under.as(under.here.members.manager.email);
});
afterAll(() => under.close());

const HOSPITAL = { name: 'Kingsmoor Unit', nation: 'England', town: 'Kingsmoor', odsCode: ' rx1 km ', contractId: null } as const;
const rows = async <T>(sql: string, values: unknown[] = []) => (await under.admin.query(sql, values)).rows as T[];
const offered = async (typed: string) =>
  ((await under.anonymous()('get', `/providers/fenmoor/places?typed=${encodeURIComponent(typed)}`)).body.items as { wardName: string; hospitalName: string }[]).map(({ wardName, hospitalName }) => `${wardName}, ${hospitalName}`);

describe('hospitals and wards', () => {
  let kingsmoor: { id: string; version: number };
  let heron: { id: string; version: number };

  it('are added by a manager, and the public form offers a ward at once', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const added = await grace('post', '/hospitals', HOSPITAL, key);
    expect(added.status).toBe(201);
    expect((await grace('post', '/hospitals', HOSPITAL, key)).body).toEqual(added.body);
    kingsmoor = added.body;
    expect(await offered('heron')).toEqual([]);
    heron = (await grace('post', `/hospitals/${kingsmoor.id}/wards`, { name: 'Heron Ward', visitingNotes: 'Ring at the main doors.' })).body;
    expect(await offered('heron')).toEqual(['Heron Ward, Kingsmoor Unit']);
    const { body } = await grace('get', `/hospitals/${kingsmoor.id}`);
    expect(body).toMatchObject({ name: 'Kingsmoor Unit', odsCode: 'RX1KM', wards: [{ name: 'Heron Ward', visitingNotes: 'Ring at the main doors.', peopleThere: 0, advocates: [] }], allowedActions: ['place:change'] });
    expect((await grace('get', '/hospitals')).body.items.find(({ id }: { id: string }) => id === kingsmoor.id)).toMatchObject({ peopleThere: 0, wards: [{ name: 'Heron Ward' }] });
  });

  it('are told apart by name, whatever its capitals, while they are in use', async () => {
    const again = await grace('post', '/hospitals', { ...HOSPITAL, name: 'KINGSMOOR unit' });
    expect([again.status, again.body.code]).toEqual([409, 'name-in-use']);
    expect((await grace('post', `/hospitals/${kingsmoor.id}/wards`, { name: 'heron ward' })).body.code).toBe('name-in-use');
    expect((await grace('post', `/hospitals/${under.here.hospitalId}/wards`, { name: 'Heron Ward' })).status).toBe(201);
  });

  it('say which field is not right, and take a contract of this provider only', async () => {
    const wrong = await grace('post', '/hospitals', { ...HOSPITAL, name: ' ', odsCode: 'R/1', nation: 'Scotland' });
    expect(wrong.body.errors.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`).toSorted()).toEqual(['/name too-short', '/nation not-a-choice', '/odsCode not-an-ods-code']);
    const foreign = await grace('post', '/hospitals', { ...HOSPITAL, name: 'Elsewhere', contractId: under.elsewhere.contractId });
    expect(foreign.body).toMatchObject({ code: 'malformed', errors: [{ pointer: '/contractId', code: 'not-a-choice' }] });
  });

  it('move on with each change, which is on record with who made it', async () => {
    const changed = await grace('patch', `/hospitals/${kingsmoor.id}`, { ...HOSPITAL, version: 1, town: 'Moorside', contractId: under.here.contractId });
    expect(changed.body).toEqual({ id: kingsmoor.id, version: 2 });
    expect((await grace('patch', `/hospitals/${kingsmoor.id}`, { ...HOSPITAL, version: 1 })).body.code).toBe('stale-version');
    const { items } = (await grace('get', `/hospitals/${kingsmoor.id}/changes`)).body;
    expect(items[0]).toMatchObject({ byName: 'Grace Adeyemi', of: 'hospital', kind: 'changed' });
    expect(items[0].fields).toEqual(expect.arrayContaining([{ field: 'town', from: 'Kingsmoor', to: 'Moorside' }, { field: 'contract_id', from: null, to: 'County advocacy' }]));
    expect(items.map(({ of, kind }: { of: string; kind: string }) => `${of} ${kind}`)).toEqual(['hospital changed', 'ward added', 'hospital added']);
  });

  it('are known to nobody of another provider, and not to an advocate or a commissioner', async () => {
    const ola = await under.as(under.elsewhere.members.manager.email);
    for (const path of [`/hospitals/${kingsmoor.id}`, `/hospitals/${kingsmoor.id}/changes`]) expect((await ola('get', path)).status).toBe(404);
    expect((await ola('patch', `/hospitals/${kingsmoor.id}`, { ...HOSPITAL, version: 2 })).status).toBe(404);
    expect((await ola('post', `/hospitals/${kingsmoor.id}/wards`, { name: 'X' })).status).toBe(404);
    expect((await ola('post', `/wards/${heron.id}/end`, { version: 1 })).status).toBe(404);
    for (const role of ['advocate', 'commissioner'] as const) expect((await (await under.as(under.here.members[role].email))('get', '/hospitals')).status).toBe(403);
  });

  it('keep their place on every list under a new name', async () => {
    const person = await aSupportedPerson(under.admin, under.here, { wardId: heron.id });
    await grace('patch', `/wards/${heron.id}`, { version: 1, name: 'Egret Ward' });
    const listed = () => rows<{ place: string }>(`select place from caseload_entry where person_id = $1`, [person.personId]);
    expect(await listed()).toEqual([{ place: 'Egret Ward, Kingsmoor Unit' }]);
    await grace('patch', `/hospitals/${kingsmoor.id}`, { ...HOSPITAL, version: 2, name: 'Kingsmoor House' });
    expect(await listed()).toEqual([{ place: 'Egret Ward, Kingsmoor House' }]);
    const kept = await rows(`select * from caseload_entry order by id`);
    await under.admin.query(`begin; select set_config('app.organisation_id', '${under.here.organisationId}', true); select rebuild_caseload(); commit`);
    expect(await rows(`select * from caseload_entry order by id`)).toEqual(kept);
  });

  it('do not end while somebody is there, and say what still leads there', async () => {
    const ward = await grace('post', `/wards/${heron.id}/end`, { version: 2 });
    expect(ward.status).toBe(409);
    expect(ward.body).toMatchObject({ code: 'still-in-use', errors: expect.arrayContaining([{ pointer: '', code: 'people-there', detail: '1' }]) });
    expect((await grace('post', `/hospitals/${kingsmoor.id}/end`, { version: 3 })).body.code).toBe('still-in-use');
    await rows(`update stay set to_on = '2026-11-22' where ward_id = $1`, [heron.id]);
    await rows(`update referral set closed_on = '2026-11-22', closure_reason = 'DISCHARGED', state = 'CLOSED' where ward_id = $1`, [heron.id]);
    await rows(`delete from planned_visit where ward_id = $1`, [heron.id]);
    expect((await grace('post', `/wards/${heron.id}/end`, { version: 2 })).body).toEqual({ id: heron.id, version: 3 });
    expect((await grace('post', `/wards/${heron.id}/end`, { version: 3 })).body.code).toBe('already-done');
    expect(await offered('egret')).toEqual([]);
  });

  it('come back as they were; an ended hospital takes no new ward', async () => {
    expect((await grace('post', `/wards/${heron.id}/reopening`, { version: 3 })).body).toEqual({ id: heron.id, version: 4 });
    expect(await offered('egret')).toEqual(['Egret Ward, Kingsmoor House']);
    expect((await grace('post', `/hospitals/${kingsmoor.id}/end`, { version: 3 })).status).toBe(200);
    expect(await offered('egret')).toEqual([]);
    expect((await grace('post', `/hospitals/${kingsmoor.id}/wards`, { name: 'New Ward' })).body.code).toBe('already-closed');
    expect((await grace('post', `/hospitals/${kingsmoor.id}/reopening`, { version: 4 })).body.version).toBe(5);
    expect((await grace('post', `/hospitals/${kingsmoor.id}/reopening`, { version: 5 })).body.code).toBe('already-done');
  });
});
