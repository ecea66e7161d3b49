import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type AppUnderTest, type Caller } from './support/app.js';
import { inserter } from './support/provider.js';
import { aSupportedPerson, keepLists, type SupportedPerson } from './support/supported-person.js';

let under: AppUnderTest;
/** Holds every contract, and holds the city's alone. */
let [grace, ruth]: Caller[] = [];
const people: Record<string, SupportedPerson> = {};
let cityWard: string;

beforeAll(async () => {
  under = await startApp();
  const { admin, here } = under;
  const insert = inserter(admin, here.organisationId);
  await insert('contract_holder', { membership_id: here.members.secondManager.id, contract_id: here.otherContractId });
  const hospital = await insert('hospital', { id: '0f0f0f0f-0000-4000-8000-000000000001', name: 'City hospital', contract_id: here.otherContractId });
  cityWard = await insert('ward', { id: '0f0f0f0f-0000-4000-8000-000000000002', hospital_id: hospital, name: 'Alder Ward' });
  people['county'] = await aSupportedPerson(admin, here, { name: 'Kwame Mensah-Boateng', person: { nhs_number: '4010232137', date_of_birth: '1988-08-08' } });
  people['city'] = await aSupportedPerson(admin, here, { name: 'Iris Wendell', contractId: here.otherContractId, wardId: cityWard });
  people['both'] = await aSupportedPerson(admin, here, { name: 'Mei Tan', contractId: here.otherContractId, receivedAt: '2026-11-02T09:00:00Z' });
  // The same person again under the county's contract, later: what a list says first of them.
  const { referralId } = await aSupportedPerson(admin, here, { name: 'Mei Tan', service: 'CARE_ACT' });
  await admin.query('update referral set person_id = $1 where id = $2', [people['both'].personId, referralId]);
  await keepLists(admin, here);
  grace = await under.as(here.members.manager.email);
  ruth = await under.as(here.members.secondManager.email);
});
afterAll(() => under.close());

const as = (who: Caller | undefined): Caller => {
  if (!who) throw new Error('nobody has signed in yet');
  return who;
};
const holdsAll: Caller = (...args) => as(grace)(...args);
const holdsCity: Caller = (...args) => as(ruth)(...args);

/** A referral from the city's ward for somebody told so; gives its id. */
async function referred(person: object): Promise<string> {
  const body = { kind: 'PROFESSIONAL', service: 'IMHA', referrer: { role: 'WARD_STAFF' }, person: { place: { wardId: cityWard }, ...person }, legalStatus: { code: '03', since: '2026-11-01' } };
  const { reference } = (await under.anonymous()('post', '/providers/fenmoor/referrals', body)).body as { reference: string };
  return (await under.admin.query<{ id: string }>('select id from referral where reference = $1', [reference])).rows[0]?.id ?? '';
}

describe('a manager who holds one contract', () => {
  it('sees its people in the list and in finding, by what their referral under it says', async () => {
    const list = (await holdsCity('get', '/people?sort=name')).body as { items: { name: string; service: string }[]; counts: { everyone: number } };
    expect(list.items.map(({ name, service }) => [name, service])).toEqual([['Iris Wendell', 'IMHA'], ['Mei Tan', 'IMHA']]);
    expect(list.counts.everyone).toBe(2);
    for (const typed of ['Kwame Mensah-Boateng', '4010232137', people['county']?.reference ?? '']) {
      expect((await holdsCity('post', '/people/finding', { typed })).body).toMatchObject({ items: [], total: 0 });
      expect((await holdsAll('post', '/people/finding', { typed })).body).toMatchObject({ total: 1 });
    }
    expect((await holdsCity('post', '/people/finding', { typed: 'Mei Tan' })).body.items).toMatchObject([{ service: 'IMHA' }]);
    expect((await holdsAll('post', '/people/finding', { typed: 'Mei Tan' })).body.items[0]).toMatchObject({ service: 'CARE_ACT' });
  });

  it('opens and changes nobody outside it: they do not exist', async () => {
    const { personId = '', referralId = '' } = people['county'] ?? {};
    const tries = [
      ['get', `/people/${personId}`], ['get', `/people/${personId}/looked`], ['get', `/referrals/${referralId}`], ['get', `/allocation/${referralId}`],
      ['post', `/people/${personId}/reasons`, { reason: 'DUTY' }], ['patch', `/people/${personId}`, { version: 1, wants: 'x' }],
      ['post', `/people/${personId}/actions`, { title: 'x' }], ['post', `/referrals/${referralId}/closing`, { version: 1, reason: 'DISCHARGED' }],
    ] as const;
    for (const [method, path, body] of tries) expect([path, (await holdsCity(method, path, body)).status]).toEqual([path, 404]);
    expect((await holdsCity('get', `/people/${people['city']?.personId}`)).status).toBe(200);
  });

  it('is told that somebody elsewhere is alike, never who, and cannot link to them', async () => {
    for (const told of [{ name: 'Kwame Mensah-Boateng' }, { name: 'KM', nhsNumber: '4010232137' }, { name: 'Kwame Mensah', dateOfBirth: '1988-08-08' }]) {
      const id = await referred(told);
      const theirs = await holdsCity('get', `/referrals/${id}`);
      expect(theirs.body).toMatchObject({ duplicates: [], isLikeSomebodyElsewhere: true });
      expect(theirs.text).not.toContain(people['county']?.reference);
      const all = await holdsAll('get', `/referrals/${id}`);
      expect(all.body).toMatchObject({ duplicates: [{ personId: people['county']?.personId }], isLikeSomebodyElsewhere: false });
      const link = (who: Caller) => who('post', `/referrals/${id}/person`, { version: 1, personId: people['county']?.personId });
      expect((await link(holdsCity)).status).toBe(404);
      expect((await link(holdsAll)).status).toBe(200);
      // Now they are under the city's contract too, as the county's manager decided; the next try begins anew.
      await under.admin.query('update referral set contract_id = $1 where id = $2', [under.here.contractId, id]);
    }
  });

  it('is shown who is alike within it', async () => {
    const reply = await holdsCity('get', `/referrals/${await referred({ name: 'Iris Wendel' })}`);
    expect(reply.body).toMatchObject({ duplicates: [{ name: 'Iris Wendell' }], isLikeSomebodyElsewhere: false });
  });

  it('reports on it alone', async () => {
    const { items } = (await holdsCity('get', '/reports')).body as { items: { contractId: string }[] };
    expect(new Set(items.map(({ contractId }) => contractId))).toEqual(new Set([under.here.otherContractId]));
    expect((await holdsCity('get', `/reports/${under.here.contractId}/2026-27-Q2`)).status).toBe(404);
  });
});
