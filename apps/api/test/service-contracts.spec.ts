import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { startApp, type AppUnderTest, type Caller } from './support/app.js';
import { aSupportedPerson } from './support/supported-person.js';

let under: AppUnderTest;
let dee: Caller;
let grace: Caller;
beforeAll(async () => {
  under = await startApp();
  dee = await under.as(under.here.members.administrator.email);
  await under.admin.query('insert into contract_holder (organisation_id, membership_id, contract_id) values ($1, $2, $3)', [under.here.organisationId, under.here.members.manager.id, under.here.contractId]);
  grace = await under.as(under.here.members.manager.email);
});
afterAll(() => under.close());

const COUNTY = { reference: 'FA-01', name: 'County advocacy', commissionerName: 'County', services: ['IMHA', 'CARE_ACT'], startsOn: '2020-04-01', isDefault: true, disclosureRule: 'NHS_HES' } as const;
const NEW = { reference: 'FA-03', name: 'Moor advocacy', commissionerName: 'Moor Council', services: ['IMHA'], startsOn: '2026-04-01', disclosureRule: 'PRIMARY_SECONDARY', area: 'The moor', hoursAYear: 1200 } as const;
const versionOf = async (id: string): Promise<number> => (await dee('get', `/contracts/${id}`)).body.version;
const usesOf = (body: { errors: { code: string; detail: string }[] }) => body.errors.map(({ code, detail }) => `${code} ${detail}`);

describe('contracts', () => {
  let added: string;

  it('are added by the administrator, and shown to a manager who holds them', async () => {
    const reply = await dee('post', '/contracts', NEW);
    expect(reply.status).toBe(201);
    added = reply.body.id;
    expect((await dee('get', `/contracts/${added}`)).body).toMatchObject({ ...NEW, endsOn: null, isDefault: false, disclosureThreshold: 5, hospitals: 0, openReferrals: 0, releases: 0, allowedActions: ['contract:change'] });
    expect((await dee('get', '/contracts')).body.items.map(({ reference }: { reference: string }) => reference)).toEqual(['FA-01', 'FA-02', 'FA-03']);
    const hers = (await grace('get', '/contracts')).body;
    expect([hers.total, hers.items[0].reference, hers.allowedActions]).toEqual([1, 'FA-01', []]);
    expect((await grace('get', `/contracts/${added}`)).status).toBe(404);
    expect((await grace('patch', `/contracts/${under.here.contractId}`, { ...COUNTY, version: 1 })).status).toBe(403);
  });

  it('are known by a reference of their own, and nobody elsewhere knows them', async () => {
    expect((await dee('post', '/contracts', NEW)).body.code).toBe('reference-in-use');
    const theirs = await under.as(under.elsewhere.members.administrator.email);
    expect((await theirs('get', `/contracts/${added}`)).status).toBe(404);
    expect((await theirs('patch', `/contracts/${added}`, { ...NEW, version: 1 })).status).toBe(404);
    expect((await theirs('put', `/contracts/${added}/standards`, { version: 1, fromOn: '2026-11-23', standards: [] })).status).toBe(404);
  });

  it('take more people than the law gives the right, if the commissioner pays for them', async () => {
    const reply = await dee('patch', `/contracts/${added}`, { ...NEW, takes: ['informal-england', 'excluded-s5', 'excluded-s5'], version: 1 });
    expect(reply.status).toBe(200);
    expect((await dee('get', `/contracts/${added}`)).body.takes).toEqual(['excluded-s5', 'informal-england']);
    expect((await dee('patch', `/contracts/${added}`, { ...NEW, takes: ['anybody'], version: 2 })).body).toMatchObject({ status: 422, errors: [{ pointer: '/takes/0', code: 'not-a-choice' }] });
    expect((await dee('patch', `/contracts/${added}`, { ...NEW, version: 2 })).status).toBe(200);
    expect((await dee('get', `/contracts/${added}`)).body.takes).toEqual([]);
  });

  it('say which field is not right', async () => {
    const wrong = await dee('post', '/contracts', { ...NEW, reference: ' ', services: [], startsOn: '2026-02-30', disclosureThreshold: 2 });
    expect(wrong.body.errors.map(({ pointer }: { pointer: string }) => pointer).toSorted()).toEqual(['/disclosureThreshold', '/reference', '/services', '/startsOn']);
    expect((await dee('post', '/contracts', { ...NEW, reference: 'FA-09', endsOn: '2026-03-31' })).body).toMatchObject({ code: 'ends-before-start', errors: [{ pointer: '/endsOn' }] });
  });

  it('are the default one at a time: another takes the place, and it is never left empty', async () => {
    expect(usesOf((await dee('patch', `/contracts/${under.here.contractId}`, { ...COUNTY, isDefault: false, version: 1 })).body)).toEqual(['is-default 1']);
    expect((await dee('patch', `/contracts/${added}`, { ...NEW, isDefault: true, version: await versionOf(added) })).status).toBe(200);
    const defaults = (await dee('get', '/contracts')).body.items.filter(({ isDefault }: { isDefault: boolean }) => isDefault);
    expect(defaults.map(({ id }: { id: string }) => id)).toEqual([added]);
    expect((await dee('patch', `/contracts/${under.here.contractId}`, { ...COUNTY, version: await versionOf(under.here.contractId) })).status).toBe(200);
  });

  it('are not changed under what rests on them', async () => {
    await aSupportedPerson(under.admin, under.here, { service: 'CARE_ACT', receivedAt: '2026-11-17T09:00:00Z' });
    const change = async (to: object) => (await dee('patch', `/contracts/${under.here.contractId}`, { ...COUNTY, ...to, version: await versionOf(under.here.contractId) })).body;
    expect(usesOf(await change({ endsOn: '2026-11-22' }))).toEqual(['open-referrals 1', 'is-default 1']);
    expect(usesOf(await change({ startsOn: '2026-11-18' }))).toEqual(['referrals-outside 1']);
    expect(usesOf(await change({ services: ['IMHA'] }))).toEqual(['open-referrals-of-service 1']);
    expect((await change({ endsOn: '2027-03-31', name: 'County advocacy, north' })).version).toBeGreaterThan(1);
    const { items } = (await dee('get', `/contracts/${under.here.contractId}/changes`)).body;
    expect(items[0].fields).toEqual([{ field: 'ends_on', from: null, to: '2027-03-31' }, { field: 'name', from: 'County advocacy', to: 'County advocacy, north' }]);
    expect((await dee('patch', `/contracts/${under.here.contractId}`, { ...COUNTY, version: 1 })).body.code).toBe('stale-version');
  });

  it('that have ended take no new referral', async () => {
    await dee('patch', `/contracts/${added}`, { ...NEW, endsOn: '2026-11-01', version: await versionOf(added) });
    await under.admin.query('update hospital set contract_id = $2 where id = $1', [under.here.hospitalId, added]);
    const person = { name: 'Sam', knows: 'YES_AND_AGREES', place: { wardId: under.here.wardId } };
    const sent = await under.anonymous()('post', '/providers/fenmoor/referrals', { kind: 'SELF', person, reachBy: ['ON_THE_WARD'] });
    expect(sent.status).toBe(201);
    const { rows } = await under.admin.query('select contract_id from referral where reference = $1', [sent.body.reference]);
    expect(rows).toEqual([{ contract_id: under.here.contractId }]);
  });
});

describe('what is promised', () => {
  const put = async (fromOn: string, standards: object[]) =>
    dee('put', `/contracts/${under.here.contractId}/standards`, { version: await versionOf(under.here.contractId), fromOn, standards });
  const own = async () =>
    ((await dee('get', `/contracts/${under.here.contractId}`)).body.standards as { isGeneral: boolean; measure: string; value: number; fromOn: string; toOn: string | null }[])
      .filter(({ isGeneral }) => !isGeneral)
      .map(({ measure, value, fromOn, toOn }) => `${measure} ${value} ${fromOn} ${toOn}`);
  /** The day that triage shows for a routine referral that came on a day. */
  const dueFor = async (receivedOn: string): Promise<string> => {
    const { referralId } = await aSupportedPerson(under.admin, under.here, { advocateId: null, receivedAt: `${receivedOn}T09:00:00Z` });
    await under.admin.query(`update referral set state = 'TRIAGE', eligibility = 'PENDING', advocate_id = null, allocated_at = null, first_contact_due_on = null where id = $1`, [referralId]);
    await under.admin.query('delete from caseload_entry where id = $1', [referralId]);
    const holder = await under.as(under.here.members.secondManager.email);
    return (await holder('get', `/referrals/${referralId}`)).body.firstContactDueOn;
  };

  it('holds from a day on; what came before is judged by what was promised then', async () => {
    expect(await dueFor('2026-11-20')).toBe('2026-11-25');
    expect((await put('2026-11-23', [{ measure: 'FIRST_CONTACT', value: 1, thresholdPct: 95 }])).status).toBe(200);
    expect(await dueFor('2026-11-20')).toBe('2026-11-25');
    expect(await dueFor('2026-11-23')).toBe('2026-11-24');
  });

  it('from a day ahead can be taken back before it begins, and leaves what holds until then', async () => {
    await put('2027-04-01', [{ measure: 'FIRST_CONTACT', value: 2 }]);
    expect(await own()).toEqual(['FIRST_CONTACT 2 2027-04-01 null', 'FIRST_CONTACT 1 2026-11-23 2027-03-31']);
    await put('2027-01-01', [{ measure: 'FIRST_CONTACT', value: 4 }, { measure: 'URGENT_ATTEMPT', value: 12 }]);
    expect(await own()).toEqual(['FIRST_CONTACT 4 2027-01-01 null', 'URGENT_ATTEMPT 12 2027-01-01 null', 'FIRST_CONTACT 1 2026-11-23 2026-12-31']);
  });

  it('is not changed behind a referral that has come', async () => {
    const reply = await put('2026-11-01', [{ measure: 'FIRST_CONTACT', value: 9 }]);
    expect(reply.body).toMatchObject({ code: 'date-in-past', errors: [{ pointer: '/fromOn', code: 'date-in-past' }] });
    const key = { 'idempotency-key': randomUUID() };
    const body = { version: await versionOf(under.here.contractId), fromOn: '2027-01-01', standards: [] };
    const first = await dee('put', `/contracts/${under.here.contractId}/standards`, body, key);
    expect((await dee('put', `/contracts/${under.here.contractId}/standards`, body, key)).body).toEqual(first.body);
    expect(await own()).toEqual(['FIRST_CONTACT 1 2026-11-23 2026-12-31']);
  });
});
