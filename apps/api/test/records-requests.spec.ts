import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { instant } from '@alongside/domain';
import { NOW, startApp, type AppUnderTest, type Caller } from './support/app.js';
import { contentsHash } from './support/contents-hash.js';
import { inserter } from './support/provider.js';
import { aSupportedPerson, keepLists, type SupportedPerson } from './support/supported-person.js';

let under: AppUnderTest;
let priya: Caller;
let dan: Caller;
let dee: Caller;
let stranger: Caller;
let owen: SupportedPerson;

const rows = async <Row extends object>(sql: string, values: unknown[]): Promise<Row[]> => (await under.admin.query<Row>(sql, values)).rows;
const ASKED = { holder: 'HOSPITAL', holderName: 'Records office', record: 'hospital_detention_or_treatment', what: 'Ward notes of November', askedOn: '2026-11-20', capacity: 'has', consent: 'given' };
const ask = (more: object = {}, caller = priya, { personId } = owen) => caller('post', `/people/${personId}/records-requests`, { ...ASKED, ...more });
const answer = (id: unknown, more: object = {}, caller = priya) => caller('post', `/records-requests/${String(id)}/answer`, { version: 1, answer: 'GIVEN', answeredOn: '2026-11-23', seen: 'Ward notes from 2 November on', informationType: 'ordinary', ...more });
const onSection3 = async (code: string | null = '03') => {
  const person = await aSupportedPerson(under.admin, under.here);
  const told = { id: randomUUID(), person_id: person.personId, type: 'statusReported', happened_on: '2026-11-14', legal_status_code: code, source: 'Referral', recorded_at: '2026-11-14T10:00:00Z' };
  if (code !== null) await inserter(under.admin, under.here.organisationId)('legal_event', told);
  await keepLists(under.admin, under.here);
  return person;
};

beforeAll(async () => {
  under = await startApp();
  const { here, elsewhere } = under;
  priya = await under.as(here.members.advocate.email);
  dan = await under.as(here.members.secondAdvocate.email);
  dee = await under.as(here.members.administrator.email);
  stranger = await under.as(elsewhere.members.manager.email);
});
beforeEach(async () => {
  under.clock.set(instant(NOW));
  owen = await onSection3();
});
afterAll(() => under.close());

describe('asking for records', () => {
  it('works out the ground from the legal status of that day, and puts chasing on the list', async () => {
    const reply = await ask({ chaseOn: '2026-11-30', reminder: 'Chase the records office' });
    expect(reply.status).toBe(201);
    expect(reply.body).toMatchObject({
      holder: 'HOSPITAL', holderName: 'Records office', what: 'Ward notes of November', decision: 'permitted', reasonCode: 's130B-consent', citation: 'MHA 1983 s.130B(3)(c)-(d), (4)',
      ruleVersion: expect.stringMatching(/^RECORDS@/), missing: [], chaseOn: '2026-11-30', isOverdue: false, answer: null, mayTell: null, recordedBy: 'Priya Raman',
    });
    expect(await rows('select title, due_on::text from action where person_id = $1', [owen.personId])).toEqual([{ title: 'Chase the records office', due_on: '2026-11-30' }]);
    expect(await rows('select next_step from caseload_entry where person_id = $1', [owen.personId])).toEqual([{ next_step: 'Chase the records office' }]);
    expect(await rows('select detail from audit_event where action = $1 and person_id = $2', ['records:ask', owen.personId])).toMatchObject([{ detail: { reasonCode: 's130B-consent' } }]);
  });

  const lacks = { capacity: 'lacks', consent: null, hasConflict: false };
  it.each([
    ['they did not agree', { consent: 'refused' }, { decision: 'refused', reasonCode: 's130B-no-consent' }],
    ['a decision of an attorney stands against it', { ...lacks, hasConflict: true }, { decision: 'refused', reasonCode: 's130B-conflicting-decision' }],
    ['the holder finds it right', { ...lacks, findsRelevant: true, findsAppropriate: true }, { decision: 'permitted_with_reason', reasonCode: 's130B-holder-decision' }],
    ['the holder has not said', lacks, { decision: 'needs_information', missing: ['holder-relevant', 'holder-appropriate'] }],
    ['GP notes', { record: 'gp_record', holder: 'GP' }, { decision: 'refused', reasonCode: 'no-statutory-power' }],
    ['nobody said whether they agree', { consent: null }, { decision: 'needs_information', missing: ['consent'] }],
  ])('%s', async (_what, more, expected) => expect((await ask(more)).body).toMatchObject(expected));

  it('rests on the right to an IMHA: none without a status, none for somebody here without a section', async () => {
    expect((await ask({}, priya, await onSection3(null))).body).toMatchObject({ decision: 'needs_information', missing: ['legal-status'] });
    expect((await ask({}, priya, await onSection3('01'))).body).toMatchObject({ decision: 'refused', reasonCode: 'no-statutory-power' });
  });

  it('is overdue from the day after it was to be chased until there is an answer', async () => {
    const { id } = (await ask({ chaseOn: '2026-11-24' })).body as { id: string };
    const isOverdue = async () => ((await priya('get', `/people/${owen.personId}/records-requests`)).body as { items: { isOverdue: boolean }[] }).items[0]?.isOverdue;
    under.clock.set(instant('2026-11-24T20:00:00Z'));
    expect(await isOverdue()).toBe(false);
    under.clock.set(instant('2026-11-25T08:00:00Z'));
    expect(await isOverdue()).toBe(true);
    expect((await answer(id)).status).toBe(200);
    expect(await isOverdue()).toBe(false);
    expect(await rows('select 1 from audit_event where action = $1 and person_id = $2', ['records:list', owen.personId])).toHaveLength(3);
  });

  it('changes nothing when it is refused', async () => {
    const before = await contentsHash(under.admin);
    expect((await ask({ askedOn: '2026-11-24' })).body).toMatchObject({ status: 409, code: 'date-in-future', errors: [{ pointer: '/askedOn' }] });
    expect((await ask({ what: ' ' })).status).toBe(422);
    expect((await ask({}, dan)).body).toMatchObject({ code: 'reason-needed' });
    expect((await ask({}, dee)).body).toMatchObject({ code: 'not-allowed' });
    expect((await ask({}, stranger)).status).toBe(404);
    expect((await stranger('get', `/people/${owen.personId}/records-requests`)).status).toBe(404);
    expect(await contentsHash(under.admin)).toBe(before);
  });
});

describe('the answer', () => {
  const asked = async () => ((await ask()).body as { id: string }).id;

  it.each([
    ['ordinary', { informationType: 'ordinary' }, { decision: 'permitted', reasonCode: 'ordinary-content' }],
    ['about somebody who does not agree', { informationType: 'third_party_confidential' }, { decision: 'refused', reasonCode: 'third-party-information' }],
    ['about somebody who agrees', { informationType: 'third_party_confidential', thirdPartyAgrees: true }, { decision: 'permitted', reasonCode: 'third-party-consents' }],
    ['kept back because of harm', { informationType: 'serious_harm_withheld' }, { decision: 'refused', reasonCode: 'serious-harm-information' }],
  ])('says whether they may be told: %s', async (_what, more, mayTell) => {
    expect((await answer(await asked(), more)).body).toMatchObject({ answer: 'GIVEN', answeredOn: '2026-11-23', seen: 'Ward notes from 2 November on', mayTell, version: 2 });
  });

  it('is no with its reason, and then there is nothing to tell', async () => {
    const reply = await answer(await asked(), { answer: 'REFUSED', reason: 'The trust wants a form', seen: null });
    expect(reply.body).toMatchObject({ answer: 'REFUSED', answerReason: 'The trust wants a form', mayTell: null });
  });

  it('is noted once, by somebody who may, on what they read', async () => {
    const id = await asked();
    const before = await contentsHash(under.admin);
    expect((await answer(id, { answer: 'REFUSED', seen: null })).body).toMatchObject({ code: 'needs-information', errors: [{ pointer: '/reason' }] });
    expect((await answer(id, { seen: null })).body).toMatchObject({ code: 'needs-information', errors: [{ pointer: '/seen' }] });
    expect((await answer(id, { answeredOn: '2026-11-19' })).body).toMatchObject({ code: 'ends-before-start', errors: [{ pointer: '/answeredOn' }] });
    expect((await answer(id, { version: 7 })).body).toMatchObject({ code: 'stale-version' });
    expect((await answer(randomUUID())).status).toBe(404);
    expect((await answer(id, {}, dan)).body).toMatchObject({ code: 'reason-needed' });
    expect((await answer(id, {}, stranger)).status).toBe(404);
    expect(await contentsHash(under.admin)).toBe(before);
    expect((await answer(id)).status).toBe(200);
    expect((await answer(id, { version: 2 })).body).toMatchObject({ status: 409, code: 'already-answered' });
  });
});
