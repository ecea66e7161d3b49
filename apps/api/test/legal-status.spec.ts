import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { instant } from '@alongside/domain';
import { keepEveryClock, workOutClocks } from '../src/modules/caseload/index.js';
import { serviceActor } from '../src/platform/access/actor.js';
import { UnitOfWork } from '../src/platform/database/unit-of-work.js';
import { NOW, startApp, type AppUnderTest, type Caller } from './support/app.js';
import { aSupportedPerson, type SupportedPerson } from './support/supported-person.js';

let under: AppUnderTest;
let priya: Caller;
let dan: Caller;
let grace: Caller;
let stranger: Caller;
let rosa: SupportedPerson;

beforeAll(async () => {
  under = await startApp();
  const { here, elsewhere } = under;
  priya = await under.as(here.members.advocate.email);
  dan = await under.as(here.members.secondAdvocate.email);
  grace = await under.as(here.members.manager.email);
  stranger = await under.as(elsewhere.members.manager.email);
});
beforeEach(async () => {
  under.clock.set(instant(NOW));
  rosa = await aSupportedPerson(under.admin, under.here, { person: { date_of_birth: '1990-06-15' } });
  await workOut(rosa);
});
afterAll(() => under.close());

const workOut = ({ personId }: SupportedPerson) =>
  under.app.get(UnitOfWork).run(serviceActor(under.here.organisationId, 'test'), (tx) => workOutClocks(tx, personId, under.clock));
const rows = async <Row extends object>(sql: string, values: unknown[]): Promise<Row[]> => (await under.admin.query<Row>(sql, values)).rows;
const of = ({ personId }: SupportedPerson, more = '') => `/people/${personId}/legal-status${more}`;
const add = (entry: object, { person = rosa, caller = priya } = {}) => caller('post', of(person, '/entries'), entry);
const read = (person = rosa, caller = priya) => caller('get', of(person));
const admitted = (on: string, section: string) => ({ type: 'admitted', on, section, country: 'England' });
const events = (action: string) => rows<{ reason: string | null }>('select reason from audit_event where action = $1 and person_id = $2', [action, rosa.personId]);
const listed = async (person = rosa) =>
  (await rows<{ code: string | null; since: string | null; prompt: string | null }>('select legal_status_code as code, legal_status_since::text as since, prompt_from::text as prompt from caseload_entry where person_id = $1', [person.personId]))[0];
const clocks = (person = rosa) =>
  rows<{ code: string }>(`select code, last_day::text, expires_at, state from clock where person_id = $1 and state <> 'SETTLED' order by code`, [person.personId]);
interface Shown {
  readonly id: string;
  readonly type: string;
  readonly replaced: { readonly by: string; readonly reason: string; readonly isWithdrawn: boolean } | null;
  readonly change: { readonly before: { answer: string }; readonly after: { answer: string; basis: string }; readonly started: { code: string }[]; readonly stopped: { code: string }[] } | null;
}
const entriesOf = (body: unknown): Shown[] => (body as { entries: Shown[] }).entries;

describe('a legal status that goes on', () => {
  it('answers anew with each entry, and says what each changed', async () => {
    expect((await read()).body).toMatchObject({ answer: { answer: 'needs_information', missing: ['legal-status'] }, entries: [], gaps: [], prompts: [] });
    await add({ type: 'held', on: '2026-11-21', time: '22:15', section: '5(2)', country: 'England', source: 'Staff nurse' });
    expect(await clocks()).toMatchObject([{ code: 'S5_2', last_day: '2026-11-24', expires_at: new Date('2026-11-24T22:15:00Z') }]);
    await add({ type: 'sectionApplied', on: '2026-11-22', section: '2' });
    expect((await clocks()).map(({ code }) => code)).toEqual(['S2_DETENTION', 'S2_TRIBUNAL_WINDOW']);
    expect(await listed()).toEqual({ code: '02', since: '2026-11-22', prompt: null });
    const reply = await add({ type: 'sectionApplied', on: '2026-11-23', section: '3' });
    expect(reply.status).toBe(201);
    expect(reply.body).toMatchObject({
      answer: { answer: 'qualifies', basis: 's130C(2)(a)', citation: 'Mental Health Act 1983 s.130C(2)(a)' },
      qualifiesSince: '2026-11-22',
      status: { code: '03', since: '2026-11-23' },
      duty: { responsible: 'hospital-managers' },
      payingAuthority: { code: 'authority-of-hospital-area', citation: 'MHA 1983 s.130C(4A)' },
    });
    expect(entriesOf(reply.body).map(({ type, change }) => [type, change?.before.answer, change?.after.answer, change?.started.map(({ code }) => code)])).toEqual([
      ['sectionApplied', 'qualifies', 'qualifies', ['S68_SIX_MONTH_REFERENCE', 'S3_AUTHORITY', 'S3_TRIBUNAL_WINDOW']],
      ['sectionApplied', 'does_not_qualify', 'qualifies', ['S2_TRIBUNAL_WINDOW', 'S2_DETENTION']],
      ['held', 'needs_information', 'does_not_qualify', ['S5_2']],
    ]);
    expect(await events('legal-status:add')).toHaveLength(3);
  });

  it('starts from what the referral told, and shows it', async () => {
    const told = await aSupportedPerson(under.admin, under.here, { legal: { code: '02', on: '2026-11-14' } });
    const { body } = await read(told);
    expect(body).toMatchObject({ answer: { answer: 'qualifies' }, entries: [{ legalStatusCode: '02', on: '2026-11-14' }] });
  });

  it('is the same for the same key, and another body with it is refused', async () => {
    const key = randomUUID();
    const first = await priya('post', of(rosa, '/entries'), admitted('2026-11-20', '2'), { 'idempotency-key': key });
    const again = await priya('post', of(rosa, '/entries'), admitted('2026-11-20', '2'), { 'idempotency-key': key });
    expect(again.body).toEqual(first.body);
    expect(await rows('select 1 from legal_event where person_id = $1', [rosa.personId])).toHaveLength(1);
    expect((await priya('post', of(rosa, '/entries'), admitted('2026-11-20', '3'), { 'idempotency-key': key })).status).toBe(422);
  });

  it('keeps nothing of a field that the type does not use', async () => {
    await add({ ...admitted('2026-11-20', '2'), treatment: 's57', placeText: 'Hazel ward' });
    const [row] = await rows<{ detail: object; nation: string }>('select detail, nation from legal_event where person_id = $1', [rosa.personId]);
    expect(row).toEqual({ nation: 'England', detail: { section: '2', country: 'England', episodeStartedOn: null, placeText: 'Hazel ward' } });
  });
});

describe('what is refused', () => {
  it.each<[string, object, string, string]>([
    ['a date to come', admitted('2026-11-24', '2'), 'date-in-future', '/on'],
    ['an hour to come', { type: 'held', on: '2026-11-23', time: '09:31', section: '5(2)' }, 'date-in-future', '/time'],
    ['a date before birth', admitted('1990-06-14', '2'), 'date-before-birth', '/on'],
    ['a date before the law', { type: 'ctoMade', on: '2008-11-02' }, 'date-before-law', '/on'],
    ['no section', { type: 'admitted', on: '2026-11-20', country: 'England' }, 'section-needed', '/section'],
    ['a section that it cannot be', admitted('2026-11-20', '136'), 'section-does-not-fit', '/section'],
    ['no country', { type: 'admitted', on: '2026-11-20', section: '2' }, 'nation-needed', '/country'],
    ['no hour', { type: 'held', on: '2026-11-20', section: '5(2)' }, 'time-needed', '/time'],
    ['no choice', { type: 'treatmentProposed', on: '2026-11-20' }, 'choice-needed', '/treatment'],
  ])('%s', async (_, entry, code, pointer) => {
    for (const reply of [await add(entry), await priya('post', of(rosa, '/preview'), { entry })])
      expect([reply.status, reply.body]).toEqual([409, expect.objectContaining({ code, errors: [{ pointer, code }] })]);
    expect(await rows('select 1 from legal_event where person_id = $1', [rosa.personId])).toEqual([]);
  });

  it('somebody who neither supports the person nor said why, and anybody of another provider', async () => {
    expect([(await read(rosa, dan)).status, (await add(admitted('2026-11-20', '2'), { caller: dan })).status]).toEqual([403, 403]);
    expect([(await read(rosa, stranger)).status, (await add(admitted('2026-11-20', '2'), { caller: stranger })).status]).toEqual([404, 404]);
    expect((await read(rosa, grace)).status).toBe(200);
    expect(await events('legal-status:read')).toHaveLength(1);
  });
});

describe('an entry that is wrong', () => {
  it('is put right with a reason, and stays to be read', async () => {
    const [wrong] = entriesOf((await add(admitted('2026-11-10', '3'))).body);
    const right = { ...admitted('2026-11-16', '2'), reason: 'The ward read the wrong line' };
    const path = of(rosa, `/entries/${wrong?.id}/corrections`);
    const reply = await grace('post', path, right);
    expect(reply.status).toBe(201);
    const [now, before] = entriesOf(reply.body);
    expect(now).toMatchObject({ on: '2026-11-16', section: '2', corrects: wrong?.id, reason: 'The ward read the wrong line', recordedBy: 'Grace Adeyemi', replaced: null });
    expect(before).toMatchObject({ id: wrong?.id, section: '3', change: null, replaced: { by: 'Grace Adeyemi', reason: 'The ward read the wrong line', isWithdrawn: false } });
    expect((await clocks()).map(({ code }) => code)).toEqual(['S2_DETENTION', 'S2_TRIBUNAL_WINDOW']);
    expect(await events('legal-status:correct')).toEqual([{ reason: 'The ward read the wrong line' }]);
    const again = await priya('post', path, right);
    expect([again.status, again.body]).toEqual([409, expect.objectContaining({ code: 'already-corrected' })]);
  });

  it('needs a reason, and is found only at its own person', async () => {
    const [wrong] = entriesOf((await add(admitted('2026-11-10', '3'))).body);
    const other = await aSupportedPerson(under.admin, under.here);
    expect((await priya('post', of(rosa, `/entries/${wrong?.id}/corrections`), admitted('2026-11-10', '2'))).status).toBe(422);
    const body = { ...admitted('2026-11-10', '2'), reason: 'x' };
    expect((await priya('post', of(other, `/entries/${wrong?.id}/corrections`), body)).status).toBe(404);
    expect((await priya('post', of(rosa, `/entries/${randomUUID()}/withdrawal`), { reason: 'x' })).status).toBe(404);
  });

  it('made by mistake is taken out: the clocks go, what was entered stays', async () => {
    const [mistake] = entriesOf((await add(admitted('2026-11-16', '2'))).body);
    const path = of(rosa, `/entries/${mistake?.id}/withdrawal`);
    const reply = await priya('post', path, { reason: 'Somebody else of that name' });
    expect(reply.body).toMatchObject({ answer: { answer: 'needs_information' }, entries: [{ id: mistake?.id, replaced: { isWithdrawn: true } }] });
    expect(await clocks()).toEqual([]);
    expect((await priya('post', path, { reason: 'again' })).body).toMatchObject({ code: 'already-corrected' });
  });
});

describe('before it is saved', () => {
  it('says what it would change today and on its day, and writes nothing', async () => {
    await add(admitted('2026-11-16', '2'));
    const preview = (body: object) => priya('post', of(rosa, '/preview'), body);
    const reply = await preview({ entry: { type: 'absolutelyDischarged', on: '2026-11-22', staysInHospital: false } });
    expect(reply.status).toBe(200);
    expect(reply.body).toMatchObject({
      today: { before: { answer: 'qualifies' }, after: { answer: 'does_not_qualify' }, stopped: [{ code: 'S2_TRIBUNAL_WINDOW' }, { code: 'S2_DETENTION' }], started: [] },
      onItsDay: { before: { answer: 'qualifies' }, after: { basis: 'no-qualifying-status' } },
      wouldPrompt: true,
    });
    const [entry] = entriesOf((await read()).body);
    expect((await preview({ corrects: entry?.id })).body).toMatchObject({ today: { after: { answer: 'needs_information' } }, onItsDay: null });
    expect((await preview({ corrects: entry?.id, entry: admitted('2026-11-17', '3') })).body).toMatchObject({ today: { started: expect.arrayContaining([expect.objectContaining({ code: 'S3_AUTHORITY' })]) as unknown } });
    expect(await rows('select 1 from legal_event where person_id = $1', [rosa.personId])).toHaveLength(1);
  });
});

describe('a right that stops', () => {
  const answer = (body: object, { person = rosa, caller = priya } = {}) => caller('post', of(person, `/prompts/${person.referralId}`), body);
  const goOn = { choice: 'GO_ON', why: 'Her complaint is not answered', reviewOn: '2026-12-01' };

  it('by a discharge asks until a person answers, closes nothing, and asks again on the review day', async () => {
    await add(admitted('2026-11-16', '2'));
    const ended = await add({ type: 'absolutelyDischarged', on: '2026-11-22', staysInHospital: true });
    const prompt = { referralId: rosa.referralId, stoppedOn: '2026-11-22', isStanding: true, version: null, answer: null };
    expect(ended.body).toMatchObject({ prompts: [prompt], status: { code: '01' } });
    expect((await listed())?.prompt).toBe('2026-11-22');
    expect((await priya('get', `/people/${rosa.personId}`)).body).toMatchObject({ promptFrom: '2026-11-22' });
    const reply = await answer({ stoppedOn: '2026-11-22', ...goOn });
    expect(reply.status).toBe(201);
    expect(reply.body).toMatchObject({ prompts: [{ isStanding: false, version: 1, answer: { choice: 'GO_ON', reviewOn: '2026-12-01', by: 'Priya Raman' } }] });
    expect((await listed())?.prompt).toBe('2026-12-01');
    expect(await rows(`select 1 from referral where id = $1 and closed_on is null`, [rosa.referralId])).toHaveLength(1);
    under.clock.set(instant('2026-12-01T09:00:00Z'));
    const later = await priya('get', of(rosa));
    expect(later.body).toMatchObject({ prompts: [{ isStanding: true }] });
  });

  it('by a lapse is noticed by the nightly work, though nobody writes anything', async () => {
    await add(admitted('2026-11-01', '2'));
    expect((await listed())?.prompt).toBeNull();
    under.clock.set(instant('2026-11-29T01:05:00Z'));
    await keepEveryClock(under.app.get(UnitOfWork), under.here.organisationId, under.clock);
    expect(await listed()).toEqual({ code: '01', since: null, prompt: '2026-11-29' });
    const { body } = await grace('get', of(rosa));
    expect(body).toMatchObject({ answer: { basis: 'authority-lapsed' }, gaps: [{ kind: 'authority-lapsed', from: '2026-11-29', to: null }] });
  });

  it('is answered by another route too, once for each stop, by the version that was read', async () => {
    await add(admitted('2026-11-10', '2'));
    await add({ type: 'absolutelyDischarged', on: '2026-11-12', staysInHospital: false });
    const route = { stoppedOn: '2026-11-12', choice: 'OTHER_ROUTE', route: 'CARE_ACT' };
    expect((await answer({ ...route, stoppedOn: '2026-11-11' })).body).toMatchObject({ code: 'prompt-moved-on' });
    expect((await answer(route)).body).toMatchObject({ prompts: [{ isStanding: false, answer: { route: 'CARE_ACT', reviewOn: null } }] });
    expect((await listed())?.prompt).toBeNull();
    expect((await answer({ stoppedOn: '2026-11-12', ...goOn })).body).toMatchObject({ code: 'stale-version' });
    await add(admitted('2026-11-14', '2'));
    await add({ type: 'absolutelyDischarged', on: '2026-11-20', staysInHospital: false });
    expect((await listed())?.prompt).toBe('2026-11-20');
    expect((await answer({ stoppedOn: '2026-11-20', version: 1, ...goOn })).body).toMatchObject({ prompts: [{ version: 2, isStanding: false }] });
    expect(await rows(`select 1 from row_history where table_name = 'legal_prompt_answer' and organisation_id = $1 and operation = 'UPDATE'`, [under.here.organisationId])).toHaveLength(1);
    expect(await events('legal-status:answer-prompt')).toHaveLength(2);
  });

  it.each<[string, object, string, string]>([
    ['going on without why', { choice: 'GO_ON', reviewOn: '2026-12-01' }, 'why-needed', '/why'],
    ['going on without a day', { choice: 'GO_ON', why: 'x' }, 'review-date-needed', '/reviewOn'],
    ['a day that has come', { choice: 'GO_ON', why: 'x', reviewOn: '2026-11-23' }, 'date-in-past', '/reviewOn'],
    ['a day too far', { choice: 'GO_ON', why: 'x', reviewOn: '2027-11-23' }, 'review-too-late', '/reviewOn'],
    ['a route nobody names', { choice: 'OTHER_ROUTE' }, 'route-needed', '/route'],
  ])('refuses %s', async (_, given, code, pointer) => {
    await add(admitted('2026-11-10', '2'));
    await add({ type: 'absolutelyDischarged', on: '2026-11-12', staysInHospital: false });
    const reply = await answer({ stoppedOn: '2026-11-12', ...given });
    expect([reply.status, reply.body]).toEqual([409, expect.objectContaining({ code, errors: [{ pointer, code }] })]);
  });

  it('asks nothing of another provider, of a closed referral, or of other advocacy', async () => {
    await add(admitted('2026-11-10', '2'));
    await add({ type: 'absolutelyDischarged', on: '2026-11-12', staysInHospital: false });
    expect((await answer({ stoppedOn: '2026-11-12', ...goOn }, { caller: stranger })).status).toBe(404);
    const careAct = await aSupportedPerson(under.admin, under.here, { service: 'CARE_ACT' });
    await add(admitted('2026-11-10', '2'), { person: careAct });
    const ended = await add({ type: 'absolutelyDischarged', on: '2026-11-12', staysInHospital: false }, { person: careAct });
    expect(ended.body).toMatchObject({ prompts: [] });
    expect((await listed(careAct))?.prompt).toBeNull();
    expect((await answer({ stoppedOn: '2026-11-12', ...goOn }, { person: careAct })).status).toBe(404);
  });
});
