import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { takeTheSameTime } from './support/same-time.js';
import { startApp, type AppUnderTest, type Caller } from './support/app.js';

let under: AppUnderTest;
let nobody: Caller;
beforeAll(async () => {
  under = await startApp();
  nobody = under.anonymous();
});
afterAll(() => under.close());

const SEND = '/providers/fenmoor/referrals';
const forMe = { kind: 'SELF', person: { name: 'Owen' }, reachBy: ['ON_THE_WARD'] };
const professional = { kind: 'PROFESSIONAL', referrer: { role: 'WARD_STAFF', name: 'Jo Pell', email: 'jo.pell@ward.example' }, person: { name: 'Owen Tarrant' } };
const stored = async (reference: string) =>
  (await under.admin.query('select r.*, p.name as person_name, p.is_provisional, p.name_kind, p.nhs_number, p.wants, p.first_language, p.interpreter_language from referral r join person p on p.organisation_id = r.organisation_id and p.id = r.person_id where r.reference = $1', [reference])).rows[0];
const outboxFor = async (id: string) => (await under.admin.query('select kind, recipient, content from outbox where subject_id = $1', [id])).rows;
const counts = async () =>
  (await under.admin.query(`select table_name, operation, count(*)::int as n from row_history group by 1, 2 union all select 'outbox', 'INSERT', count(*)::int from outbox union all select 'audit_event', 'INSERT', count(*)::int from audit_event order by 1, 2`)).rows as { table_name: string; operation: string; n: number }[];

describe('referring yourself', () => {
  it('takes a first name and "come and find me on the ward", and gives a reference', async () => {
    const reply = await nobody('post', SEND, forMe);
    expect(reply.status).toBe(201);
    expect(reply.body).toEqual({ reference: expect.stringMatching(/^FA-R-\d+$/) });
    const row = await stored(reply.body.reference);
    expect(row).toMatchObject({ state: 'RECEIVED', source: 'SELF', channel: 'SELF_FORM', service: 'IMHA', person_name: 'Owen', name_kind: 'FIRST', is_provisional: true, contract_id: under.here.contractId, acknowledged_at: null, eligibility: 'PENDING' });
    expect(row.told).toMatchObject({ kind: 'SELF', reachBy: ['ON_THE_WARD'], person: { name: 'Owen', knows: 'NOT_KNOWN' } });
    expect(await outboxFor(row.id)).toEqual([]);
  });
  it('asks for a name and a way to reach, and points at each', async () => {
    expect((await nobody('post', SEND, { ...forMe, person: {} })).body).toMatchObject({ status: 409, code: 'name-or-description-needed', errors: [{ pointer: '/person/name' }] });
    expect((await nobody('post', SEND, { ...forMe, person: { name: '   ' } })).body).toMatchObject({ code: 'name-or-description-needed' });
    expect((await nobody('post', SEND, { ...forMe, reachBy: ['PHONE', 'EMAIL'] })).body).toMatchObject({ status: 409, code: 'contact-way-needed', errors: [{ pointer: '/reachBy' }] });
    expect((await nobody('post', SEND, { ...forMe, reachBy: [] })).body).toMatchObject({ status: 422, errors: [{ pointer: '/reachBy', code: 'too-short' }] });
  });
  it('writes to somebody only if they chose to be written to', async () => {
    const withMail = { name: 'Bea', phone: '01632 960001', email: 'bea@post.example' };
    const byPhone = await nobody('post', SEND, { ...forMe, person: withMail, reachBy: ['PHONE'] });
    expect(await outboxFor((await stored(byPhone.body.reference)).id)).toEqual([]);
    const byMail = await nobody('post', SEND, { ...forMe, person: withMail, reachBy: ['EMAIL'] });
    expect(await outboxFor((await stored(byMail.body.reference)).id)).toEqual([{ kind: 'referral-received', recipient: 'bea@post.example', content: { reference: byMail.body.reference } }]);
  });
});

describe('referring somebody else', () => {
  it('keeps everything that was told, where the record needs it', async () => {
    const person = {
      name: 'Owen Tarrant', dateOfBirth: '1997-03-14', nhsNumber: '943 476 5919', language: 'Polish', interpreterNeeded: true, wants: 'To see my notes', knows: 'YES_AND_AGREES',
      place: { wardId: under.here.wardId, words: 'Bay 3' }, needs: [{ code: 'SHORT_SENTENCES' }, { code: 'OTHER', note: 'Stand on the left' }],
    };
    const legalStatus = { code: '02', since: '2026-11-16', hearingOn: '2026-11-26' };
    const reply = await nobody('post', SEND, { ...professional, person, legalStatus });
    const row = await stored(reply.body.reference);
    expect(row).toMatchObject({
      channel: 'PROFESSIONAL_FORM', source: 'WARD_STAFF', referrer_name: 'Jo Pell', referrer_role: 'WARD_STAFF', legal_status_code: '02', ward_id: under.here.wardId, ward_name: 'Rowan Ward', place_text: 'Bay 3',
      nhs_number: '9434765919', interpreter_language: 'Polish', wants: 'To see my notes', contract_id: under.here.contractId,
    });
    expect(row.facts).toMatchObject({ hearingOn: '2026-11-26', treatment: null });
    const { rows: events } = await under.admin.query(`select type, happened_on::text, legal_status_code, nation, detail, source from legal_event where person_id = $1`, [row.person_id]);
    expect(events).toEqual([{ type: 'statusReported', happened_on: '2026-11-16', legal_status_code: '02', nation: 'England', source: 'WARD_STAFF', detail: expect.objectContaining({ isStartKnown: true, hearingOn: '2026-11-26' }) }]);
    const { rows: needs } = await under.admin.query(`select code, note, need_group from communication_need where person_id = $1 order by code`, [row.person_id]);
    expect(needs).toEqual([{ code: 'OTHER', note: 'Stand on the left', need_group: 'COMMUNICATION_SUPPORT' }, { code: 'SHORT_SENTENCES', note: null, need_group: 'COMMUNICATION_SUPPORT' }]);
    const { rows: stays } = await under.admin.query(`select ward_id, place_text, from_on::text, to_on from stay where person_id = $1`, [row.person_id]);
    expect(stays).toEqual([{ ward_id: under.here.wardId, place_text: 'Bay 3', from_on: '2026-11-23', to_on: null }]);
    const { rows: parties } = await under.admin.query(`select kind, name from sharing_party where person_id = $1`, [row.person_id]);
    expect(parties).toEqual([{ kind: 'WARD_TEAM', name: 'Ward team' }]);
    const { rows: audit } = await under.admin.query(`select action, actor_role, person_id from audit_event where subject_id = $1`, [row.id]);
    expect(audit).toEqual([{ action: 'referral:send', actor_role: 'public', person_id: row.person_id }]);
    expect(await outboxFor(row.id)).toEqual([{ kind: 'referral-received', recipient: 'jo.pell@ward.example', content: { reference: reply.body.reference } }]);
  });
  it('takes initials from a professional and a first name from family, and refuses nobody at all', async () => {
    expect((await nobody('post', SEND, { ...professional, person: { name: 'OT' } })).status).toBe(201);
    const family = await nobody('post', SEND, { kind: 'FAMILY', referrer: { role: 'NEAREST_RELATIVE' }, relationship: 'sister', person: { name: 'Owen' } });
    expect(await stored(family.body.reference)).toMatchObject({ source: 'NEAREST_RELATIVE', channel: 'FAMILY_FORM', told: { relationship: 'sister' } });
    expect((await nobody('post', SEND, { ...professional, person: { safeToVisit: 'Quiet room' } })).body).toMatchObject({ code: 'name-or-description-needed', errors: [{ pointer: '/person/name' }] });
  });
  it('asks again about dates that cannot be, and takes every "I don\'t know"', async () => {
    const send = (person: object, legalStatus: object) => nobody('post', SEND, { ...professional, person: { name: 'Owen', ...person }, legalStatus });
    expect((await send({ dateOfBirth: '2027-01-01' }, {})).body).toMatchObject({ status: 409, code: 'age-does-not-fit', errors: [{ pointer: '/person/dateOfBirth' }] });
    expect((await send({}, { code: '02', since: '2026-11-24' })).body).toMatchObject({ status: 409, code: 'date-in-future', errors: [{ pointer: '/legalStatus/since' }] });
    expect((await send({ dateOfBirth: '1997-01-01' }, { code: '02', since: '1996-01-01' })).body).toMatchObject({ code: 'date-before-birth' });
    expect((await send({ dateOfBirth: '2026-02-30' }, {})).body).toMatchObject({ status: 422, errors: [{ pointer: '/person/dateOfBirth', code: 'not-a-date' }] });
    expect((await send({ dateOfBirth: null, nhsNumber: null }, { code: null, since: null, treatment: null, hearingOn: null })).status).toBe(201);
  });
  it('goes to the contract of the ward where that buys the service, else to the default', async () => {
    await under.admin.query('update hospital set contract_id = $2 where id = $1', [under.here.hospitalId, under.here.otherContractId]);
    const person = { name: 'Clive', place: { wardId: under.here.wardId } };
    const imha = await nobody('post', SEND, { ...professional, person });
    const careAct = await nobody('post', SEND, { ...professional, service: 'CARE_ACT', person });
    expect((await stored(imha.body.reference)).contract_id).toBe(under.here.otherContractId);
    expect((await stored(careAct.body.reference)).contract_id).toBe(under.here.contractId);
    await under.admin.query('update hospital set contract_id = $2 where id = $1', [under.here.hospitalId, under.here.contractId]);
  });
  it('knows only the wards and the name of its own provider', async () => {
    const theirs = { ...professional, person: { name: 'Owen', place: { wardId: under.elsewhere.wardId } } };
    expect((await nobody('post', SEND, theirs)).body).toMatchObject({ status: 422, errors: [{ pointer: '/person/place/wardId', code: 'not-a-choice' }] });
    expect((await nobody('post', '/providers/nowhere/referrals', forMe)).body).toMatchObject({ status: 404, code: 'not-found' });
  });
});

describe('what is typed', () => {
  const RISKY = ['=HYPERLINK("http://x","y")', '+cmd|calc', '-1+1', '@SUM(A1)', '<script>alert(1)</script>', '"; drop table person; --', 'O’Néill 👩‍🦽 \u202Eright to left', 'a\tb\r\nc', '{{7*7}} ${1}'];
  it.each(RISKY)('is kept byte for byte: %j', async (words) => {
    const reply = await nobody('post', SEND, { ...professional, person: { name: words, wants: words, place: { words } } });
    expect(reply.status).toBe(201);
    expect(JSON.stringify(reply.body)).not.toContain(words);
    const row = await stored(reply.body.reference);
    expect([row.person_name, row.wants, row.place_text, row.told.person.wants]).toEqual([words, words, words, words]);
  });
  it.each(['a\u0000b', 'a\uD800b', '\uDC00'])('is refused where it cannot be kept: %j', async (words) => {
    const reply = await nobody('post', SEND, JSON.stringify({ ...professional, person: { name: words } }));
    expect(reply.body).toMatchObject({ status: 422, errors: [{ pointer: '/person/name', code: 'not-valid-text' }] });
    expect(reply.text).not.toContain('a\\u0000b');
  });
  it('is refused with the field it is about: unknown fields, wrong kinds, lengths', async () => {
    expect((await nobody('post', SEND, { ...professional, priority: 'URGENT' })).body).toMatchObject({ status: 422, errors: [{ pointer: '/priority', code: 'unknown-field' }] });
    expect((await nobody('post', SEND, { kind: 'OTHER' })).status).toBe(422);
    expect((await nobody('post', SEND, { ...professional, person: { name: 'x'.repeat(121) } })).body).toMatchObject({ errors: [{ pointer: '/person/name', code: 'too-long' }] });
    expect((await nobody('post', SEND, { ...professional, person: { name: 5 } })).body).toMatchObject({ errors: [{ pointer: '/person/name', code: 'wrong-type' }] });
    expect((await nobody('post', SEND, '{"kind":')).status).toBe(400);
    expect((await nobody('post', SEND, { ...professional, person: { name: 'A', nhsNumber: '9434765918' } })).body).toMatchObject({ errors: [{ pointer: '/person/nhsNumber', code: 'not-an-nhs-number' }] });
  });
});

describe('sending again', () => {
  it('with the same key gives the same reference and adds nothing; with other words it is refused', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const first = await nobody('post', SEND, forMe, key);
    const before = await counts();
    const again = await nobody('post', SEND, forMe, key);
    expect([again.status, again.body]).toEqual([201, first.body]);
    expect(await counts()).toEqual(before);
    expect((await nobody('post', SEND, { ...forMe, person: { name: 'Farah' } }, key)).body).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
    expect((await nobody('post', '/providers/larkhill/referrals', forMe, key)).status).toBe(201);
    expect((await nobody('post', SEND, forMe, { 'idempotency-key': '' })).body).toMatchObject({ code: 'idempotency-key-needed' });
  });
  it('leaves nothing behind a refusal', async () => {
    const before = await counts();
    await nobody('post', SEND, { ...forMe, person: {} });
    await nobody('post', SEND, { ...professional, person: { name: 'Owen', place: { wardId: under.elsewhere.wardId } } });
    expect(await counts()).toEqual(before);
  });
  it('thirty times from one address is thirty referrals', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 30; n += 1) statuses.push((await nobody('post', SEND, { ...professional, person: { name: `Person ${n}` } })).status);
    expect(new Set(statuses)).toEqual(new Set([201]));
  });
});

describe('somebody known and somebody unknown', () => {
  const KNOWN = { name: 'Rosa Menendez', dateOfBirth: '1980-05-05', nhsNumber: '4010232137' };
  const UNKNOWN = { name: 'Tess Underwood', dateOfBirth: '1981-06-06', nhsNumber: '9434765870' };
  const send = (person: object) => nobody('post', SEND, { ...professional, person });
  beforeAll(async () => {
    await under.admin.query(`insert into person (organisation_id, id, reference, name, date_of_birth, nhs_number) values ($1, $2, 'FA-1', $3, $4, $5)`, [under.here.organisationId, randomUUID(), KNOWN.name, KNOWN.dateOfBirth, KNOWN.nhsNumber]);
  });
  const work = async (person: object) => {
    const before = new Map((await counts()).map((each) => [`${each.table_name} ${each.operation}`, each.n]));
    const reply = await send(person);
    const done = (await counts()).map(({ table_name, operation, n }) => [`${table_name} ${operation}`, n - (before.get(`${table_name} ${operation}`) ?? 0)]);
    const { date: _, 'x-request-id': __, ...headers } = reply.headers;
    return { status: reply.status, keys: Object.keys(reply.body), headers, done: done.filter(([, n]) => n !== 0) };
  };

  it('get the same answer, the same headers and the same work', async () => {
    const known = await work(KNOWN);
    expect(known.status).toBe(201);
    expect(await work(UNKNOWN)).toEqual(known);
    expect(known.done).toContainEqual(['outbox INSERT', 1]);
  });

  it('take the same time', async () => {
    for (let n = 0; n < 10; n += 1) await send(UNKNOWN);
    expect(await takeTheSameTime(200, () => send(KNOWN), () => send(UNKNOWN))).toBe(true);
    // four hundred requests: enough to tell, and slow where the machine has other work
  }, 180_000);
});
