import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listPeople, PersonInList } from '@alongside/contracts';
import { z } from 'zod';
import { startApp, type AppUnderTest, type Caller } from './support/app.js';
import { inserter } from './support/provider.js';
import { aSupportedPerson, keepLists, type SupportedPerson } from './support/supported-person.js';

let under: AppUnderTest;
let priya: Caller;
let grace: Caller;
const people: Record<string, SupportedPerson> = {};

beforeAll(async () => {
  under = await startApp();
  const { admin, here, elsewhere } = under;
  const insert = inserter(admin, here.organisationId);
  const dan = here.members.secondAdvocate.id;
  people['rosa'] = await aSupportedPerson(admin, here, { name: 'Rosa Lindqvist', legal: { code: '02', on: '2026-11-14' } });
  people['mei'] = await aSupportedPerson(admin, here, { name: 'Mei Tan', receivedAt: '2026-10-01T09:00:00Z', person: { nhs_number: '9990000018' } });
  people['Élodie'] = await aSupportedPerson(admin, here, { name: 'Élodie Marsh', firstContactDueOn: '2026-11-25', receivedAt: '2026-11-20T09:00:00Z' });
  people['kwame'] = await aSupportedPerson(admin, here, { name: 'Kwame Mensah', advocateId: dan, service: 'CARE_ACT', wardId: null });
  people['iris'] = await aSupportedPerson(admin, here, { name: 'Iris Wendell', advocateId: null, contractId: here.otherContractId });
  people['tobi'] = await aSupportedPerson(admin, here, {
    name: 'Tobi Ogunleye',
    person: { ask_again: 'ON_DATE', ask_again_on: '2026-11-23', ask_again_by: here.members.advocate.id },
    referral: { state: 'CLOSED', closed_on: '2026-11-16', closure_reason: 'DECLINED' },
  });
  people['gwen'] = await aSupportedPerson(admin, elsewhere, { name: 'Gwen Fairley' });
  const rosa = people['rosa'].personId;
  await insert('clock', { id: randomUUID(), person_id: rosa, code: 'S2_TRIBUNAL_WINDOW', is_law: true, last_day: '2026-11-27', state: 'RUNNING', citation: 's.66', rule_version: 'x', worked_out_at: '2026-11-23T08:00:00Z' });
  await insert('action', { id: randomUUID(), person_id: rosa, membership_id: here.members.advocate.id, title: 'Bring form T110', due_on: '2026-11-23', created_by: here.members.advocate.id });
  await insert('contact', { id: randomUUID(), person_id: people['mei'].personId, referral_id: people['mei'].referralId, membership_id: here.members.advocate.id, kind: 'PERSON_CONTACT', outcome: 'DELIVERED', started_at: '2026-11-05T10:00:00Z', happened_on: '2026-11-05', minutes: 30, written_at: '2026-11-05T11:00:00Z' });
  await keepLists(admin, here);
  await keepLists(admin, elsewhere);
  priya = await under.as(here.members.advocate.email);
  grace = await under.as(here.members.manager.email);
});
afterAll(() => under.close());

const strict = listPeople.response.extend({ items: z.array(PersonInList.strict()) }).strict();
async function names(caller: Caller, query = ''): Promise<string[]> {
  const reply = await caller('get', `/people?sort=name${query}`);
  expect(reply.status).toBe(200);
  return (reply.body as { items: { name: string }[] }).items.map(({ name }) => name);
}

describe('the list of people', () => {
  it('is exactly what the contract says, though Postgres wrote it', async () => {
    const reply = await priya('get', '/people');
    expect(reply.headers['content-type']).toContain('application/json');
    const list = strict.parse(reply.body);
    expect(list).toMatchObject({ total: 3, next: null, today: '2026-11-23' });
    expect(list.items[0]).toMatchObject({ name: 'Rosa Lindqvist', legalStatusCode: '02', place: 'Rowan Ward, fenmoor hospital', nextClock: { code: 'S2_TRIBUNAL_WINDOW', lastDay: '2026-11-27' }, openActions: 1, wardSharing: 'NOT_ASKED' });
    const asked = strict.parse((await priya('get', '/people?view=ask-again')).body);
    expect(asked.items).toMatchObject([{ name: 'Tobi Ogunleye', referralId: null, askAgainOn: '2026-11-23', state: 'CLOSED' }]);
  });

  it("is an advocate's own, and for a manager that of their contracts", async () => {
    expect(await names(priya)).toEqual(['Élodie Marsh', 'Mei Tan', 'Rosa Lindqvist']);
    expect(await names(grace)).toEqual(['Élodie Marsh', 'Iris Wendell', 'Kwame Mensah', 'Mei Tan', 'Rosa Lindqvist']);
    await inserter(under.admin, under.here.organisationId)('contract_holder', { membership_id: under.here.members.secondManager.id, contract_id: under.here.otherContractId });
    expect(await names(await under.as(under.here.members.secondManager.email))).toEqual(['Iris Wendell']);
  });

  it('is never that of another organisation', async () => {
    expect(await names(await under.as(under.elsewhere.members.manager.email))).toEqual(['Gwen Fairley']);
    expect(await names(await under.as(under.elsewhere.members.advocate.email), `&advocateId=${under.here.members.advocate.id}`)).toEqual([]);
  });

  it('counts every view in the same answer, and each view shows what it counts', async () => {
    const { counts } = strict.parse((await priya('get', '/people')).body);
    expect(counts).toEqual({ everyone: 3, 'clock-running': 1, 'not-seen': 1, 'waiting-on-me': 1, 'first-visit-due': 1, 'ask-again': 1 });
    expect(await names(priya, '&view=clock-running')).toEqual(['Rosa Lindqvist']);
    expect(await names(priya, '&view=not-seen')).toEqual(['Mei Tan']);
    expect(await names(priya, '&view=waiting-on-me')).toEqual(['Rosa Lindqvist']);
    expect(await names(priya, '&view=first-visit-due')).toEqual(['Élodie Marsh']);
    expect(await names(grace, '&view=waiting-on-me')).toEqual([]);
    expect(await names(grace, '&view=ask-again')).toEqual(['Tobi Ogunleye']);
  });

  it('narrows by ward, service and advocate', async () => {
    expect(await names(grace, '&service=CARE_ACT')).toEqual(['Kwame Mensah']);
    expect(await names(grace, `&advocateId=${under.here.members.secondAdvocate.id}`)).toEqual(['Kwame Mensah']);
    expect(await names(grace, `&wardId=${under.here.wardId}`)).not.toContain('Kwame Mensah');
  });

  it.each(['next-clock', 'name', 'last-contact', 'next-step'])('pages by keyset through every line once, sorted by %s', async (sort) => {
    const whole = strict.parse((await grace('get', `/people?sort=${sort}`)).body).items.map(({ reference }) => reference);
    const seen: string[] = [];
    let after = '';
    do {
      const page = strict.parse((await grace('get', `/people?sort=${sort}&limit=2${after}`)).body);
      expect(page.total).toBe(5);
      seen.push(...page.items.map(({ reference }) => reference));
      after = page.next === null ? '' : `&after=${page.next}`;
    } while (after !== '' && seen.length < 20);
    expect(seen).toEqual(whole);
  });

  it('refuses a cursor that is not its own, a view that does not exist, and a role without people', async () => {
    const { next } = strict.parse((await grace('get', '/people?sort=name&limit=2')).body);
    const made = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url');
    for (const cursor of [next, 'x', made(['next-clock', '2026-02-30', randomUUID()]), made(['last-contact', '2026-02-30T00:00:00.000000Z', randomUUID()]), made(['next-clock', 'infinity', 'x'])]) {
      const reply = await grace('get', `/people?sort=${cursor === next ? 'next-clock' : 'last-contact'}&after=${cursor}`);
      expect([reply.status, reply.body.code]).toEqual([422, 'malformed']);
    }
    expect((await grace('get', '/people?view=nobody')).status).toBe(422);
    expect((await (await under.as(under.here.members.commissioner.email))('get', '/people')).status).toBe(403);
    expect((await (await under.as(under.here.members.administrator.email))('get', '/people')).status).toBe(403);
  });
});

describe('finding', () => {
  const found = async (caller: Caller, typed: string) => {
    const reply = await caller('post', '/people/finding', { typed });
    expect(reply.status).toBe(200);
    return (reply.body as { items: { name: string }[] }).items.map(({ name }) => name);
  };

  it('forgives a typing mistake, and takes a reference or an NHS number whole', async () => {
    for (const typed of ['Rosa Linqvist', 'rosa', 'lindqvst', people['rosa']!.reference.toLowerCase()]) expect((await found(priya, typed))[0]).toBe('Rosa Lindqvist');
    expect(await found(priya, '999 000 0018')).toEqual(['Mei Tan']);
    expect(await found(priya, 'Zebediah Quux')).toEqual([]);
  });

  it('is among the own list, or the contracts, and never elsewhere', async () => {
    expect(await found(priya, 'Kwame Mensah')).toEqual([]);
    expect(await found(grace, 'Kwame Mensah')).toEqual(['Kwame Mensah']);
    expect(await found(priya, 'Tobi Ogunleye')).toEqual(['Tobi Ogunleye']);
    expect(await found(await under.as(under.here.members.secondManager.email), 'Kwame Mensah')).toEqual([]);
    for (const typed of ['Gwen Fairley', people['gwen']!.reference, '%', "' or 1=1 --"]) expect(await found(grace, typed)).not.toContain('Gwen Fairley');
  });

  it('needs something typed', async () => {
    expect((await priya('post', '/people/finding', { typed: '  ' })).status).toBe(422);
  });
});
