import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Today, VisitToday, type Action } from '@alongside/contracts';
import { instant } from '@alongside/domain';
import { z } from 'zod';
import { NOW, startApp, type AppUnderTest, type Caller } from './support/app.js';
import { inserter } from './support/provider.js';
import { aSupportedPerson, keepLists, type SupportedPerson } from './support/supported-person.js';

let under: AppUnderTest;
let priya: Caller;
let rosa: SupportedPerson;
let dina: SupportedPerson;
let insert: ReturnType<typeof inserter>;
let offer: string;

beforeAll(async () => {
  under = await startApp();
  const { admin, here } = under;
  insert = inserter(admin, here.organisationId);
  rosa = await aSupportedPerson(admin, here, { legal: { code: '02', on: '2026-11-14' } });
  dina = await aSupportedPerson(admin, here, { name: 'Dina Kovač', firstContactDueOn: '2026-11-27', legal: { code: '03', on: '2026-11-20' } });
  await aSupportedPerson(admin, here, { name: 'Tobi Ogunleye', person: { ask_again: 'ON_DATE', ask_again_on: '2026-11-22', ask_again_by: here.members.advocate.id }, referral: { state: 'CLOSED', closed_on: '2026-11-16', closure_reason: 'DECLINED' } });
  await addClocks();
  await addPlan();
  offer = await insert('allocation', { id: randomUUID(), referral_id: dina.referralId, membership_id: here.members.advocate.id, allocated_by: here.members.manager.id, allocated_at: '2026-11-23T09:29:55Z', state: 'OFFERED' });
  await keepLists(admin, here);
  priya = await under.as(here.members.advocate.email);
});
beforeEach(() => under.clock.set(instant(NOW)));
afterAll(() => under.close());

async function addClocks(): Promise<void> {
  const clock = (person: SupportedPerson, code: string, lastDay: string, more: object = {}) =>
    insert('clock', { id: randomUUID(), person_id: person.personId, code, is_law: true, last_day: lastDay, state: 'RUNNING', citation: 's.2', rule_version: 'x', worked_out_at: '2026-11-23T08:00:00Z', ...more });
  await clock(rosa, 'S2_TRIBUNAL_WINDOW', '2026-11-27', { opens_on: '2026-11-14' });
  await clock(rosa, 'S2_DETENTION', '2026-12-11');
  await clock(rosa, 'S3_AUTHORITY', '2026-11-20', { state: 'SETTLED', settled_on: '2026-11-20' });
  await clock(dina, 'RENEWAL_EXAM_WINDOW', '2026-11-26', { opens_on: '2026-11-25' });
  await clock(dina, 'CTO_PERIOD', '2026-11-21');
}

async function addPlan(): Promise<void> {
  const { here } = under;
  const me = here.members.advocate.id;
  const kestrel = await insert('ward', { id: randomUUID(), hospital_id: here.hospitalId, name: 'Kestrel Ward', visiting_notes: 'Ring at the side door' });
  const visit = (person: SupportedPerson, at: string, more: object = {}) =>
    insert('planned_visit', { id: randomUUID(), person_id: person.personId, membership_id: me, ward_id: here.wardId, starts_at: at, planned_on: at.slice(0, 10), minutes: 30, state: 'PLANNED', ...more });
  await visit(dina, '2026-11-23T14:00:00Z', { ward_id: kestrel, minutes: 120, purpose: 'Say hello' });
  await visit(dina, '2026-11-23T12:00:00Z');
  const logged = await visit(rosa, '2026-11-23T10:00:00Z', { state: 'LOGGED', purpose: 'Talk about the tribunal' });
  await visit(rosa, '2026-11-23T16:00:00Z', { state: 'CANCELLED' });
  await visit(rosa, '2026-11-24T11:00:00Z');
  await visit(rosa, '2026-11-23T15:00:00Z', { membership_id: here.members.secondAdvocate.id });
  await insert('contact', { id: randomUUID(), person_id: rosa.personId, referral_id: rosa.referralId, membership_id: me, planned_visit_id: logged, kind: 'PERSON_CONTACT', outcome: 'DELIVERED', started_at: '2026-11-23T10:00:00Z', happened_on: '2026-11-23', minutes: 35, written_at: '2026-11-23T10:55:00Z' });
  const action = (title: string, dueOn: string | null, more: object = {}) => insert('action', { id: randomUUID(), person_id: rosa.personId, membership_id: me, title, due_on: dueOn, created_by: me, ...more });
  await action('Ask about a second opinion', '2026-11-21');
  await action('Send the letter', '2026-11-25');
  await action('Next month', '2026-12-20');
  await action('Some day', null);
  await action('Done already', '2026-11-23', { done_at: '2026-11-23T08:00:00Z', done_by: me });
}

const strict = Today.extend({
  places: z.array((Today.shape.places.element).extend({ visits: z.array(VisitToday.strict()) }).strict()),
}).strict();
async function today(caller: Caller): Promise<Today> {
  const reply = await caller('get', '/today');
  expect(reply.status).toBe(200);
  return strict.parse(reply.body);
}
type Today = z.infer<typeof Today>;
const titles = (actions: readonly z.infer<typeof Action>[]) => actions.map(({ title }) => title);

describe('today', () => {
  it('puts visits under their place, in the order of the day', async () => {
    const { places, counts } = await today(priya);
    expect(places.map(({ place, fromAt, toAt, visitingNotes }) => [place, fromAt, toAt, visitingNotes])).toEqual([
      ['Rowan Ward, fenmoor hospital', '2026-11-23T10:00:00.000Z', '2026-11-23T12:30:00.000Z', null],
      ['Kestrel Ward, fenmoor hospital', '2026-11-23T14:00:00.000Z', '2026-11-23T16:00:00.000Z', 'Ring at the side door'],
    ]);
    expect(places[0]?.visits.map(({ name, loggedAt, referralId }) => [name, loggedAt, referralId])).toEqual([
      ['Rosa Lindqvist', '2026-11-23T10:55:00.000Z', rosa.referralId],
      ['Dina Kovač', null, dina.referralId],
    ]);
    expect(counts).toEqual({ visits: 3, logged: 1, people: 2, actionsThisWeek: 2 });
  });

  it('shows the clocks that press, late ones first, and none that is settled, far off or not yet open', async () => {
    const { clocks } = await today(priya);
    expect(clocks.map(({ code, lastDay }) => [code, lastDay])).toEqual([['CTO_PERIOD', '2026-11-21'], ['S2_TRIBUNAL_WINDOW', '2026-11-27']]);
  });

  it('lists what is due this week with what is over, and counts the rest', async () => {
    const { actions, actionsTotal } = await today(priya);
    expect(titles(actions)).toEqual(['Ask about a second opinion', 'Send the letter']);
    expect(actionsTotal).toBe(4);
  });

  it('tells of somebody new once the manager can no longer take it back', async () => {
    expect((await today(priya)).offers).toEqual([]);
    under.clock.set(instant('2026-11-23T09:30:05Z'));
    expect((await today(priya)).offers).toMatchObject([{ allocationId: offer, name: 'Dina Kovač', allocatedBy: 'Grace Adeyemi', firstContactDueOn: '2026-11-27', legalStatusCode: '03', isBeingDiscussed: false }]);
  });

  it('reminds whom to ask again, and shows the next four working days', async () => {
    const { askAgain, week } = await today(priya);
    expect(askAgain).toMatchObject([{ name: 'Tobi Ogunleye', askAgainOn: '2026-11-22' }]);
    expect(week.map(({ on }) => on)).toEqual(['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27']);
    expect(week[0]?.lines).toEqual([{ name: 'Rosa Lindqvist', at: '2026-11-24T11:00:00.000Z', text: null }]);
    expect(week[1]?.lines).toEqual([{ name: 'Rosa Lindqvist', at: null, text: 'Send the letter' }]);
  });

  it('skips the weekend and bank holidays', async () => {
    under.clock.set(instant('2026-12-24T09:00:00Z'));
    expect((await today(priya)).week.map(({ on }) => on)).toEqual(['2026-12-29', '2026-12-30', '2026-12-31', '2027-01-04']);
  });

  it("holds a manager's own plan, and everybody they answer for in the count", async () => {
    const day = await today(await under.as(under.here.members.manager.email));
    expect(day).toMatchObject({ clocks: [], places: [], actions: [], actionsTotal: 0, offers: [], askAgain: [], counts: { visits: 0, logged: 0, people: 2, actionsThisWeek: 0 } });
  });

  it('holds nothing of anybody else, here or elsewhere, and is for advocates and managers', async () => {
    const dan = await today(await under.as(under.here.members.secondAdvocate.email));
    expect(dan).toMatchObject({ clocks: [], actions: [], offers: [], counts: { visits: 1, people: 0 } });
    const elsewhere = await today(await under.as(under.elsewhere.members.advocate.email));
    expect(elsewhere).toMatchObject({ clocks: [], places: [], actions: [], offers: [], askAgain: [], counts: { visits: 0, people: 0 } });
    for (const role of ['administrator', 'commissioner'] as const) expect((await (await under.as(under.here.members[role].email))('get', '/today')).status).toBe(403);
  });
});
