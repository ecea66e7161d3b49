import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { acceptReferral, linkReferral, listReferrals, readReferral, type ResponseOf } from '@alongside/contracts';
import { instant } from '@alongside/domain';
import { NOW, startApp, type AppUnderTest, type Caller } from './support/app.js';
import { inserter } from './support/provider.js';

type Referral = ResponseOf<typeof readReferral>;
type Queue = ResponseOf<typeof listReferrals>;

let under: AppUnderTest;
let [nobody, grace, priya]: Caller[] = [];
beforeAll(async () => {
  under = await startApp();
  nobody = under.anonymous();
  grace = await under.as(under.here.members.manager.email);
  priya = await under.as(under.here.members.advocate.email);
});
afterAll(() => under.close());

const call = (who: Caller | undefined): Caller => {
  if (!who) throw new Error('nobody has signed in yet');
  return who;
};
const manager: Caller = (...args) => call(grace)(...args);
const advocate: Caller = (...args) => call(priya)(...args);
const nobodyAtAll: Caller = (...args) => call(nobody)(...args);

interface Told {
  readonly person?: object;
  readonly legalStatus?: object;
  readonly referrer?: object;
  readonly service?: string;
}
/** Sends a professional referral and gives its id, as the queue would. */
async function referred({ person = {}, legalStatus = {}, referrer = {}, service = 'IMHA' }: Told = {}, slug = 'fenmoor'): Promise<string> {
  const body = { kind: 'PROFESSIONAL', service, referrer: { role: 'WARD_STAFF', ...referrer }, person: { name: 'Owen Tarrant', ...person }, legalStatus };
  const reply = await nobodyAtAll('post', `/providers/${slug}/referrals`, body);
  if (reply.status !== 201) throw new Error(`sending answered ${reply.status} ${JSON.stringify(reply.body)}`);
  const { rows } = await under.admin.query('select id from referral where reference = $1', [reply.body.reference]);
  return rows[0].id;
}
const read = async (id: string): Promise<Referral> => {
  const reply = await manager('get', `/referrals/${id}`);
  if (reply.status !== 200) throw new Error(`reading answered ${reply.status} ${JSON.stringify(reply.body)}`);
  return reply.body;
};
const row = async (id: string) => (await under.admin.query('select *, closed_on::text, first_contact_due_on::text, eligibility_decided_on::text from referral where id = $1', [id])).rows[0];
const person = async (id: string) => (await under.admin.query('select *, date_of_birth::text from person where id = $1', [id])).rows[0];
const outbox = async (id: string) => (await under.admin.query('select kind, recipient, content from outbox where subject_id = $1 order by created_at', [id])).rows;
const audited = async (id: string) => (await under.admin.query('select action from audit_event where subject_id = $1 order by happened_at', [id])).rows.map((each) => each.action);
const accept = (id: string, version: number, more: object = {}) => manager('post', `/referrals/${id}/acceptance`, { version, priority: 'ROUTINE', ...more });
const SECTION_3 = { code: '03', since: '2026-10-26' };

describe('a telephone referral', () => {
  it('is typed by an advocate, is acknowledged by the call, and says what is still to ask', async () => {
    const reply = await advocate('post', '/referrals', { callerIsThePerson: false, referrer: { role: 'SOLICITOR', phone: '01632 960002' }, person: { name: 'someone on Rowan' }, legalStatus: { code: '02' } });
    expect(reply.status).toBe(201);
    expect(reply.body.stillToAsk).toEqual(['place', 'section-start', 'date-of-birth', 'person-knows', 'communication-needs', 'safe-to-visit']);
    const kept = await row(reply.body.id);
    expect(kept).toMatchObject({ channel: 'PHONE', source: 'SOLICITOR', referrer_phone: '01632 960002', reference: reply.body.reference });
    expect(kept.acknowledged_at.toISOString()).toBe(NOW);
    expect(await outbox(reply.body.id)).toEqual([]);
    expect(await audited(reply.body.id)).toEqual(['referral:type']);
  });
  it('from the person is a self-referral', async () => {
    const reply = await manager('post', '/referrals', { callerIsThePerson: true, person: { name: 'Farah', phone: '01632 960003' } });
    expect(await row(reply.body.id)).toMatchObject({ source: 'SELF', referrer_role: null });
    expect(reply.body.stillToAsk).not.toContain('contact-way');
    expect((await manager('post', '/referrals', { callerIsThePerson: true, person: {} })).body).toMatchObject({ status: 422, errors: [{ pointer: '/person/name' }] });
    const helen = await under.as(under.here.members.commissioner.email);
    expect((await helen('post', '/referrals', { callerIsThePerson: true, person: { name: 'F' } })).status).toBe(403);
  });
});

describe('the queue', () => {
  let waiting: { ids: string[]; urgentOld: string; old: string; urgentNew: string };
  beforeAll(async () => {
    await under.admin.query(`update referral set state = 'CLOSED', closed_on = '2026-11-23', closure_reason = 'ENTERED_IN_ERROR'`);
    const at = async (time: string, told: Told) => {
      under.clock.set(instant(time));
      return referred(told);
    };
    const old = await at('2026-11-20T09:00:00Z', { person: { name: 'Old Routine' }, legalStatus: SECTION_3 });
    const urgentNew = await at('2026-11-23T08:00:00Z', { person: { name: 'New Urgent' }, legalStatus: { code: '02', since: '2026-11-22' } });
    const urgentOld = await at('2026-11-21T09:00:00Z', { person: { name: 'Old Urgent', dateOfBirth: '2010-01-01' } });
    under.clock.set(instant(NOW));
    waiting = { old, urgentNew, urgentOld, ids: [urgentOld, urgentNew, old] };
  });

  it('puts what is urgent first, then what has waited longest', async () => {
    const reply = await manager('get', '/referrals');
    expect(reply.status).toBe(200);
    const queue: Queue = reply.body;
    expect(queue.items.map(({ id }) => id)).toEqual(waiting.ids);
    expect(queue).toMatchObject({ total: 3, next: null, waitingForAdvocate: 0 });
    expect(queue.items[0]).toMatchObject({ name: 'Old Urgent', suggestedTriggers: ['UNDER_18'], receivedAt: '2026-11-21T09:00:00.000Z', legalStatusCode: null });
    expect(queue.items[1]).toMatchObject({ suggestedTriggers: ['SECTION_2'], priority: 'ROUTINE' });
  });
  it('shows a manager only what falls under the contracts they hold', async () => {
    const { secondManager } = under.here.members;
    await under.admin.query('insert into contract_holder (organisation_id, membership_id, contract_id) values ($1, $2, $3)', [under.here.organisationId, secondManager.id, under.here.otherContractId]);
    const ola = await under.as(secondManager.email);
    expect((await ola('get', '/referrals')).body).toMatchObject({ items: [], total: 0 });
    const theirs = await under.as(under.elsewhere.members.manager.email);
    for (const outsider of [ola, theirs]) expect(new Set(await everyAttempt(outsider, waiting.old))).toEqual(new Set([404]));
    expect((await row(waiting.old)).version).toBe(1);
  });
  const everyAttempt = async (who: Caller, id: string): Promise<number[]> => {
    const version = 1;
    const attempts = [
      await who('get', `/referrals/${id}`),
      await who('patch', `/referrals/${id}`, { version, legalStatus: {} }),
      await who('post', `/referrals/${id}/acceptance`, { version, priority: 'ROUTINE' }),
      await who('post', `/referrals/${id}/questions`, { version, question: 'Which ward?' }),
      await who('post', `/referrals/${id}/answers`, { version, answer: 'Rowan' }),
      await who('post', `/referrals/${id}/signposting`, { version, reason: 'OUT_OF_AREA', pointedTo: 'Next door' }),
      await who('post', `/referrals/${id}/person`, { version, personId: randomUUID() }),
    ];
    return attempts.map(({ status }) => status);
  };
  it('is another provider\'s to nobody', async () => {
    const theirs = await under.as(under.elsewhere.members.manager.email);
    expect((await theirs('get', '/referrals')).body.total).toBe(0);
    const found = await theirs('get', `/referrals/${waiting.old}`);
    const absent = await theirs('get', `/referrals/${randomUUID()}`);
    expect([found.status, { ...found.body, instance: '' }]).toEqual([404, { ...absent.body, instance: '' }]);
  });
  it('comes in pages, each place once, and refuses a cursor that is none', async () => {
    for (let n = 0; n < 60; n += 1) await referred({ person: { name: `Person ${n}` } });
    const first: Queue = (await manager('get', '/referrals')).body;
    const second: Queue = (await manager('get', `/referrals?after=${first.next}`)).body;
    expect([first.items.length, second.items.length, second.next]).toEqual([50, 13, null]);
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(63);
    for (const bad of ['nonsense', Buffer.from('[true,"now","x"]').toString('base64url'), '%00']) {
      expect((await manager('get', `/referrals?after=${bad}`)).body).toMatchObject({ status: 422, errors: [{ pointer: '/after' }] });
    }
    expect((await advocate('get', '/referrals')).status).toBe(403);
  });
});

describe('one referral', () => {
  it('says what was told, what the rules say and what would start, and is recorded as opened', async () => {
    const id = await referred({
      person: { pronouns: 'he/him', dateOfBirth: '1997-03-14', place: { wardId: under.here.wardId, words: 'Willow side' }, knows: 'YES_AND_AGREES', wants: 'To see my notes', needs: [{ code: 'SHORT_SENTENCES' }], otherPeople: 'Sister, Keira' },
      legalStatus: SECTION_3,
      referrer: { name: 'Jo Pell', workplace: 'Larch House', email: 'jo@ward.example' },
    });
    const referral = await read(id);
    expect(readReferral.response.parse(referral)).toEqual(referral);
    expect(referral).toMatchObject({
      state: 'RECEIVED', contractReference: 'FA-01', suggestedTriggers: [], firstContactDueOn: '2026-11-26',
      person: { name: 'Owen Tarrant', age: 29, pronouns: 'he/him', knows: 'YES_AND_AGREES', wants: 'To see my notes', place: 'Willow side, Rowan Ward, fenmoor hospital', needs: [{ code: 'SHORT_SENTENCES', note: null }], language: null, interpreterNeeded: null, reachBy: [] },
      legalStatus: { code: '03', since: '2026-10-26', treatment: null },
      referrer: { name: 'Jo Pell', role: 'WARD_STAFF', workplace: 'Larch House', relationship: null },
      answer: { answer: 'qualifies', scheme: 'england', route: 'detained', basis: 's130C(2)(a)', missing: [], openPoint: null, asAt: '2026-11-23' },
      questions: [], decision: null,
    });
    expect(referral.answer.ruleVersion).toMatch(/^ENG-IMHA/);
    expect(referral.clocks.map(({ code, lastDay, isLaw, state }) => [code, lastDay, isLaw, state])).toEqual(expect.arrayContaining([['FIRST_CONTACT', '2026-11-26', false, 'RUNNING'], ['S3_TRIBUNAL_WINDOW', '2027-04-25', true, 'RUNNING']]));
    expect(referral.allowedActions.toSorted()).toEqual(['referral:accept', 'referral:ask', 'referral:correct', 'referral:link', 'referral:signpost']);
    expect(await audited(id)).toEqual(['referral:send', 'referral:read']);
    expect((await row(id)).state).toBe('RECEIVED');
  });
  it('from the person has no referrer, and says how they asked to be reached', async () => {
    const reply = await nobodyAtAll('post', '/providers/fenmoor/referrals', { kind: 'SELF', person: { name: 'Bea', contactNote: 'the garden, after lunch' }, reachBy: ['ON_THE_WARD', 'OTHER'] });
    const { rows } = await under.admin.query('select id from referral where reference = $1', [reply.body.reference]);
    expect(await read(rows[0].id)).toMatchObject({ source: 'SELF', referrer: null, person: { reachBy: ['ON_THE_WARD', 'OTHER'], contactNote: 'the garden, after lunch', place: null }, answer: { answer: 'needs_information', missing: ['legal-status'] } });
  });
  it('is a bad address where the id is none', async () => {
    expect((await manager('get', '/referrals/not-an-id')).status).toBe(422);
    expect((await advocate('get', `/referrals/${randomUUID()}`)).status).toBe(403);
  });

  const under18 = { dateOfBirth: '2010-06-01' };
  it.each([
    ['section 2', { code: '02', since: '2026-11-16' }, {}, { answer: 'qualifies', route: 'detained' }],
    ['section 2 that has run out', { code: '02', since: '2026-10-01' }, {}, { answer: 'needs_information', missing: ['legal-status'] }],
    ['section 3', SECTION_3, {}, { answer: 'qualifies', basis: 's130C(2)(a)' }],
    ['section 4', { code: '04', since: '2026-11-22' }, {}, { answer: 'does_not_qualify', basis: 'excluded-s4', missing: ['second-recommendation'] }],
    ['section 4 with the second recommendation', { code: '04', since: '2026-11-22', secondRecommendationReceived: true }, {}, { answer: 'qualifies' }],
    ['section 5(2)', { code: '05', since: '2026-11-22' }, {}, { answer: 'does_not_qualify', basis: 'excluded-s5' }],
    ['a community treatment order', { communityStatus: 'CTO', since: '2026-09-01' }, {}, { answer: 'qualifies', route: 'community' }],
    ['guardianship', { code: '35' }, {}, { answer: 'qualifies', route: 'guardianship' }],
    ['informal', { code: '01' }, {}, { answer: 'does_not_qualify', basis: 'informal-england' }],
    ['informal, under 18, ECT spoken of', { code: '01', treatment: 's58A' }, under18, { answer: 'qualifies', route: 'treatment-58A' }],
    ['informal, ECT spoken of, age not told', { code: '01', treatment: 's58A' }, {}, { answer: 'needs_information', missing: ['date-of-birth'] }],
    ['not known', { code: '99' }, {}, { answer: 'needs_information', missing: ['legal-status'] }],
    ['not told', {}, {}, { answer: 'needs_information', missing: ['legal-status'] }],
  ])('gives the rules\' answer for %s', async (_, legalStatus, about, answer) => {
    const referral = await read(await referred({ legalStatus, person: about }));
    expect(referral.answer).toMatchObject(answer);
    expect(referral.answer.citation).not.toBe('');
  });
  it('asks the Care Act\'s own questions of a Care Act referral', async () => {
    expect((await read(await referred({ service: 'CARE_ACT', legalStatus: SECTION_3 }))).answer).toMatchObject({ answer: 'needs_information', citation: 'Care Act 2014 ss.67, 68', missing: ['process', 'substantial-difficulty', 'appropriate-person'] });
  });
  it('suggests the urgent standard where something suggests urgency', async () => {
    const referral = await read(await referred({ legalStatus: { code: '02', since: '2026-11-20', hearingOn: '2026-11-27' } }));
    expect(referral.suggestedTriggers).toEqual(['TRIBUNAL_OR_HEARING_WITHIN_5WD', 'SECTION_2']);
    expect([referral.priority, referral.firstContactDueOn]).toEqual(['ROUTINE', '2026-11-24']);
    expect(referral.clocks).toContainEqual(expect.objectContaining({ code: 'S2_TRIBUNAL_WINDOW', lastDay: '2026-12-03', acceptedUntil: '2026-12-03' }));
  });
  it('asks for the start where a section was told without one, and starts no clock from a guess', async () => {
    const { clocks } = await read(await referred({ legalStatus: { code: '02' } }));
    expect(clocks.filter(({ isLaw }) => isLaw).every(({ state, lastDay, missing }) => state === 'NEEDS_INFORMATION' && lastDay === null && missing.includes('section-start'))).toBe(true);
  });
});

describe('somebody we may have met', () => {
  let known: string;
  beforeAll(async () => {
    const insert = inserter(under.admin, under.here.organisationId);
    known = await insert('person', { id: randomUUID(), reference: 'FA-0900', name: 'Kwame Mensah-Boateng', date_of_birth: '1988-08-08', nhs_number: '4010232137' });
    await inserter(under.admin, under.elsewhere.organisationId)('person', { id: randomUUID(), reference: 'LH-0900', name: 'Kwame Mensah-Boateng', date_of_birth: '1988-08-08' });
  });
  const duplicatesOf = async (about: object) => (await read(await referred({ person: about }))).duplicates;
  const others = (found: Referral['duplicates']) => found.filter(({ personId }) => personId === known);

  it('is found with a letter wrong and the same date of birth', async () => {
    expect(others(await duplicatesOf({ name: 'Kwame Mensah-Boatang', dateOfBirth: '1988-08-08' }))).toEqual([
      { personId: known, reference: 'FA-0900', name: 'Kwame Mensah-Boateng', sameName: false, sameDateOfBirth: true, sameNhsNumber: false, lastSupportedOn: null, openReferralId: null, openService: null },
    ]);
  });
  it('is found by the number alone, by the name alone however written, and not by a first name', async () => {
    expect(others(await duplicatesOf({ name: 'KM', nhsNumber: '4010232137' }))).toMatchObject([{ sameNhsNumber: true, sameName: false }]);
    expect(others(await duplicatesOf({ name: 'kwame  MENSAH-boateng' }))).toMatchObject([{ sameName: true, sameDateOfBirth: false }]);
    expect(others(await duplicatesOf({ name: 'Kwame', dateOfBirth: '1990-01-01' }))).toEqual([]);
  });
  it('is never somebody of another provider, nor the referral\'s own person, nor somebody provisional without an open one', async () => {
    const first = await referred({ person: { name: 'Zebedee Quill' } });
    expect((await read(first)).duplicates).toEqual([]);
    const second = await referred({ person: { name: 'Zebedee Quill' } });
    expect((await read(second)).duplicates).toMatchObject([{ sameName: true, openReferralId: first, openService: 'IMHA' }]);
    await manager('post', `/referrals/${first}/signposting`, { version: 1, reason: 'CANNOT_IDENTIFY', pointedTo: 'The ward' });
    expect((await read(second)).duplicates).toEqual([]);
  });
});

describe('accepting', () => {
  it('stores the answer with its rule version, the standard\'s day and who decided, and puts the person on the lists', async () => {
    const id = await referred({ legalStatus: SECTION_3, person: { nhsNumber: '9434765919', place: { wardId: under.here.wardId } } });
    const reply = await accept(id, 1, { note: 'Spoke to Owen' });
    expect([reply.status, reply.body]).toEqual([200, { id, state: 'WAITING', version: 2 }]);
    expect(acceptReferral.response.parse(reply.body)).toEqual(reply.body);
    const kept = await row(id);
    expect(kept).toMatchObject({ eligibility: 'ELIGIBLE', priority: 'ROUTINE', first_contact_due_on: '2026-11-26', eligibility_decided_on: '2026-11-23', eligibility_decided_by: under.here.members.manager.id, decision_note: 'Spoke to Owen', eligibility_answer: { answer: 'qualifies', basis: 's130C(2)(a)', asAt: '2026-11-23' } });
    expect(kept.rule_version).toBe(kept.eligibility_answer.ruleVersion);
    expect(kept.acknowledged_at.toISOString()).toBe(NOW);
    expect(await person(kept.person_id)).toMatchObject({ is_provisional: false, nhs_number: '9434765919' });
    const { rows } = await under.admin.query('select * from caseload_entry where id = $1', [id]);
    expect(rows).toMatchObject([{ state: 'WAITING', legal_status_code: '03' }]);
    expect(await audited(id)).toEqual(['referral:send', 'referral:accept']);
  });
  it('starts the very clocks that triage showed', async () => {
    const id = await referred({ legalStatus: SECTION_3 });
    const shown = (await read(id)).clocks.map(({ code, lastDay, state }) => [code, lastDay, state]).toSorted();
    await accept(id, 1);
    const { person_id: personId } = await row(id);
    const { rows } = await under.admin.query('select code, last_day::text, state from clock where person_id = $1', [personId]);
    expect(rows.map((each) => [each.code, each.last_day, each.state]).toSorted()).toEqual(shown);
  });
  it('as urgent sets the urgent standard and keeps the triggers a person chose', async () => {
    const id = await referred({ legalStatus: SECTION_3 });
    await accept(id, 1, { priority: 'URGENT', urgentTriggers: ['SECLUSION_OR_LTS'] });
    expect(await row(id)).toMatchObject({ priority: 'URGENT', urgent_triggers: ['SECLUSION_OR_LTS'], first_contact_due_on: '2026-11-24' });
    expect(await read(id)).toMatchObject({ firstContactDueOn: '2026-11-24', decision: { eligibility: 'ELIGIBLE', decidedBy: 'Grace Adeyemi', decidedOn: '2026-11-23' }, duplicates: [], allowedActions: ['referral:correct'] });
  });
  it.each([['unsure', {}], ['no', { code: '01' }]])('needs a note where the rules say %s, and is then allowed', async (_, legalStatus) => {
    const id = await referred({ legalStatus });
    expect((await accept(id, 1)).body).toMatchObject({ status: 409, code: 'needs-information', errors: [{ pointer: '/note' }] });
    expect(await row(id)).toMatchObject({ state: 'RECEIVED', version: 1, eligibility: 'PENDING' });
    expect((await accept(id, 1, { note: 'The ward confirmed section 3 by phone' })).status).toBe(200);
  });
  it('is refused on an old version and once decided, and repeats safely', async () => {
    const id = await referred({ legalStatus: SECTION_3 });
    expect((await accept(id, 7)).body).toMatchObject({ status: 409, code: 'stale-version' });
    const key = { 'idempotency-key': randomUUID() };
    const body = { version: 1, priority: 'ROUTINE' };
    const first = await manager('post', `/referrals/${id}/acceptance`, body, key);
    const again = await manager('post', `/referrals/${id}/acceptance`, body, key);
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect((await manager('post', `/referrals/${id}/acceptance`, { ...body, priority: 'URGENT' }, key)).body).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
    expect((await accept(id, 2)).body).toMatchObject({ status: 409, code: 'already-decided' });
    expect((await advocate('post', `/referrals/${id}/acceptance`, body)).status).toBe(403);
  });
  it('by two managers at once is done once', async () => {
    const id = await referred({ legalStatus: SECTION_3 });
    const replies = await Promise.all(Array.from({ length: 6 }, () => accept(id, 1)));
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409, 409, 409]);
  });
  it('is not held up by an NHS number that another person has', async () => {
    const [first, second] = [await referred({ legalStatus: SECTION_3, person: { nhsNumber: '9434765870' } }), await referred({ legalStatus: SECTION_3, person: { nhsNumber: '9434765870' } })];
    await accept(first, 1);
    expect((await accept(second, 1)).status).toBe(200);
    expect((await person((await row(second)).person_id)).nhs_number).toBeNull();
    expect((await row(second)).told.person.nhsNumber).toBe('9434765870');
  });
});

describe('asking the referrer', () => {
  it('opens a pause and sends a mail without details; the answer ends it', async () => {
    const id = await referred({ referrer: { email: 'jo@ward.example' } });
    const asked = await manager('post', `/referrals/${id}/questions`, { version: 1, question: 'Which section is Owen on?' });
    expect([asked.status, asked.body]).toEqual([200, { id, state: 'AWAITING_INFO', version: 2 }]);
    const mails = await outbox(id);
    expect(mails.map(({ kind, recipient }) => [kind, recipient])).toContainEqual(['question-to-referrer', 'jo@ward.example']);
    expect(JSON.stringify(mails)).not.toMatch(/Owen|section/i);
    expect(await read(id)).toMatchObject({ questions: [{ askedOn: '2026-11-23', question: 'Which section is Owen on?', answeredOn: null, answer: null }], allowedActions: expect.arrayContaining(['referral:answer']) });
    under.clock.set(instant('2026-11-25T10:00:00Z'));
    const answered = await manager('post', `/referrals/${id}/answers`, { version: 2, answer: 'Section 3' });
    expect(answered.body).toEqual({ id, state: 'TRIAGE', version: 3 });
    expect((await read(id)).questions).toEqual([{ askedOn: '2026-11-23', question: 'Which section is Owen on?', answeredOn: '2026-11-25', answer: 'Section 3' }]);
    under.clock.set(instant(NOW));
    expect(await audited(id)).toEqual(['referral:send', 'referral:ask', 'referral:read', 'referral:answer', 'referral:read']);
  });
  it('without an address sends nothing; with one given now, to that', async () => {
    const id = await referred();
    await manager('post', `/referrals/${id}/questions`, { version: 1, question: 'Which ward?' });
    expect(await outbox(id)).toEqual([]);
    await manager('post', `/referrals/${id}/questions`, { version: 2, question: 'And since when?', email: 'ward@clinic.example' });
    expect(await outbox(id)).toMatchObject([{ kind: 'question-to-referrer', recipient: 'ward@clinic.example' }]);
    expect((await row(id)).acknowledged_at.toISOString()).toBe(NOW);
  });
  it('ends by itself when somebody decides', async () => {
    const id = await referred({ legalStatus: SECTION_3 });
    await manager('post', `/referrals/${id}/questions`, { version: 1, question: 'Which ward?' });
    await accept(id, 2);
    const { rows } = await under.admin.query('select to_on::text, answer from referral_pause where referral_id = $1', [id]);
    expect(rows).toEqual([{ to_on: '2026-11-23', answer: null }]);
  });
  it('refuses an answer to nothing, an old version, and a question about what is decided', async () => {
    const id = await referred({ legalStatus: SECTION_3 });
    expect((await manager('post', `/referrals/${id}/answers`, { version: 1, answer: 'Yes' })).body).toMatchObject({ status: 409, code: 'already-answered' });
    expect((await manager('post', `/referrals/${id}/questions`, { version: 5, question: 'Which ward?' })).body).toMatchObject({ code: 'stale-version' });
    await accept(id, 1);
    expect((await manager('post', `/referrals/${id}/questions`, { version: 2, question: 'Which ward?' })).body).toMatchObject({ code: 'already-decided' });
    expect((await manager('post', `/referrals/${id}/questions`, { version: 2, question: '  ' })).body).toMatchObject({ status: 422, errors: [{ pointer: '/question', code: 'too-short' }] });
  });
});

describe('signposting', () => {
  it('closes at once, with the reason and where the person was pointed', async () => {
    const id = await referred({ legalStatus: { code: '01' } });
    const reply = await manager('post', `/referrals/${id}/signposting`, { version: 1, reason: 'NOT_QUALIFYING_STATUS', pointedTo: 'Northmere community advocacy', note: 'Told by phone' });
    expect([reply.status, reply.body]).toEqual([200, { id, state: 'INELIGIBLE', version: 2 }]);
    expect(await row(id)).toMatchObject({ eligibility: 'INELIGIBLE', closed_on: '2026-11-23', closure_reason: 'INELIGIBLE', closed_by: under.here.members.manager.id, ineligible_reason: 'NOT_QUALIFYING_STATUS', pointed_to: 'Northmere community advocacy', eligibility_answer: { answer: 'does_not_qualify' } });
    expect(await read(id)).toMatchObject({ decision: { eligibility: 'INELIGIBLE', reason: 'NOT_QUALIFYING_STATUS', pointedTo: 'Northmere community advocacy', note: 'Told by phone' }, allowedActions: [] });
    expect((await accept(id, 2)).body).toMatchObject({ status: 409, code: 'already-decided' });
    expect((await manager('patch', `/referrals/${id}`, { version: 2, legalStatus: {} })).body).toMatchObject({ status: 409, code: 'already-closed' });
  });
  it('keeps the Care Act\'s reasons to the Care Act', async () => {
    const about = { version: 1, reason: 'APPROPRIATE_PERSON_AVAILABLE', pointedTo: 'Their brother' };
    expect((await manager('post', `/referrals/${await referred()}/signposting`, about)).body).toMatchObject({ status: 409, code: 'reason-does-not-fit', errors: [{ pointer: '/reason' }] });
    expect((await manager('post', `/referrals/${await referred({ service: 'CARE_ACT' })}/signposting`, about)).status).toBe(200);
    expect((await manager('post', `/referrals/${await referred()}/signposting`, { version: 1, reason: 'OUT_OF_AREA' })).status).toBe(422);
  });
});

describe('facts found out since', () => {
  const correct = (id: string, body: object) => manager('patch', `/referrals/${id}`, body);
  it('change the answer at once and never what was told', async () => {
    const id = await referred({ person: { name: 'Tobi' } });
    const before = (await row(id)).told;
    const reply = await correct(id, { version: 1, legalStatus: { code: '02', since: '2026-11-16', tribunalAppliedFor: true }, dateOfBirth: '1990-02-28' });
    expect(reply.status).toBe(200);
    expect(reply.body).toMatchObject({ version: 2, answer: { answer: 'qualifies' }, legalStatus: { code: '02', since: '2026-11-16', tribunalAppliedFor: true }, person: { dateOfBirth: '1990-02-28', age: 36 }, suggestedTriggers: ['SECTION_2'] });
    expect((await row(id)).told).toEqual(before);
    const cleared = await correct(id, { version: 2, legalStatus: { code: '02', since: '2026-11-16' }, dateOfBirth: null });
    expect(cleared.body).toMatchObject({ legalStatus: { tribunalAppliedFor: null }, person: { dateOfBirth: null } });
  });
  it('put right what was reported, or add what happened next, and rewrite no history', async () => {
    const id = await referred({ legalStatus: { code: '02', since: '2026-11-01' } });
    await correct(id, { version: 1, legalStatus: { code: '02', since: '2026-11-02' } });
    await correct(id, { version: 2, legalStatus: { code: '03', since: '2026-11-20' } });
    await correct(id, { version: 3, legalStatus: { code: '03', since: '2026-11-19' } });
    const { rows } = await under.admin.query(
      `select e.legal_status_code as code, e.happened_on::text as on_day, exists (select 1 from legal_event c where c.corrects = e.id) as is_corrected from legal_event e where e.person_id = $1 order by position`,
      [(await row(id)).person_id],
    );
    expect(rows.map((each) => [each.code, each.on_day, each.is_corrected])).toEqual([['02', '2026-11-01', true], ['02', '2026-11-02', false], ['03', '2026-11-20', true], ['03', '2026-11-19', false]]);
  });
  it('work the clocks out anew for somebody accepted', async () => {
    const id = await referred({ legalStatus: { code: '02', since: '2026-11-16' } });
    await accept(id, 1);
    await correct(id, { version: 2, legalStatus: SECTION_3 });
    const { rows } = await under.admin.query(`select code, state from clock where person_id = $1`, [(await row(id)).person_id]);
    expect(rows).toEqual(expect.arrayContaining([{ code: 'S2_DETENTION', state: 'SETTLED' }, { code: 'S3_AUTHORITY', state: 'RUNNING' }]));
    expect((await under.admin.query(`select legal_status_code, next_clock_code from caseload_entry where id = $1`, [id])).rows).toMatchObject([{ legal_status_code: '03' }]);
  });
  it('are refused where they cannot be, on an old version, and to an advocate', async () => {
    const id = await referred({ person: { dateOfBirth: '1990-01-01' } });
    expect((await correct(id, { version: 1, legalStatus: { code: '02', since: '2026-11-24' } })).body).toMatchObject({ status: 409, code: 'date-in-future', errors: [{ pointer: '/legalStatus/since' }] });
    expect((await correct(id, { version: 1, legalStatus: {}, dateOfBirth: '2030-01-01' })).body).toMatchObject({ code: 'age-does-not-fit', errors: [{ pointer: '/dateOfBirth' }] });
    expect((await correct(id, { version: 1, legalStatus: { code: '02', since: '1980-01-01' } })).body).toMatchObject({ code: 'date-before-birth' });
    expect((await correct(id, { version: 9, legalStatus: {} })).body).toMatchObject({ code: 'stale-version' });
    expect((await correct(id, { version: 1, legalStatus: { code: '77' } })).body).toMatchObject({ status: 422, errors: [{ pointer: '/legalStatus/code', code: 'not-a-choice' }] });
    expect((await advocate('patch', `/referrals/${id}`, { version: 1, legalStatus: {} })).status).toBe(403);
    expect(await row(id)).toMatchObject({ version: 1 });
  });
});

describe('linking to somebody we know', () => {
  const link = (id: string, version: number, personId: string) => manager('post', `/referrals/${id}/person`, { version, personId });
  const accepted = async (told: Told) => {
    const id = await referred(told);
    await accept(id, 1, { note: 'Decided on the phone' });
    const { person_id: personId } = await row(id);
    return { id, personId: personId as string };
  };

  it('makes a second referral of an open one a duplicate of it', async () => {
    const first = await accepted({ legalStatus: SECTION_3 });
    const second = await referred({ legalStatus: SECTION_3 });
    const reply = await link(second, 1, first.personId);
    expect(reply.status).toBe(200);
    expect(linkReferral.response.parse(reply.body)).toEqual(reply.body);
    expect(reply.body).toMatchObject({ state: 'DUPLICATE', version: 2, person: { id: first.personId }, allowedActions: [] });
    expect(await row(second)).toMatchObject({ person_id: first.personId, duplicate_of: first.id, closed_on: '2026-11-23', closure_reason: null });
    expect((await under.admin.query('select count(*)::int as n from caseload_entry where person_id = $1', [first.personId])).rows[0].n).toBe(1);
    expect((await accept(second, 2)).body).toMatchObject({ status: 409, code: 'already-closed' });
  });
  it('keeps another service, or a return after closing, as a referral of its own', async () => {
    const first = await accepted({ legalStatus: SECTION_3 });
    const careAct = await referred({ service: 'CARE_ACT' });
    expect((await link(careAct, 1, first.personId)).body).toMatchObject({ state: 'RECEIVED', allowedActions: expect.not.arrayContaining(['referral:link']) });
    expect((await accept(careAct, 2, { note: 'Assessment is on Friday' })).status).toBe(200);
    expect((await row(careAct)).person_id).toBe(first.personId);
    await under.admin.query(`update referral set state = 'CLOSED', closed_on = '2026-11-23', closure_reason = 'DISCHARGED' where id = $1`, [first.id]);
    const back = await referred({ legalStatus: SECTION_3 });
    expect((await link(back, 1, first.personId)).body).toMatchObject({ state: 'RECEIVED', person: { id: first.personId } });
    expect(await row(back)).toMatchObject({ duplicate_of: null, closed_on: null });
  });
  it('moves what was told to the known person, fills what was not known, and leaves a pointer', async () => {
    const first = await accepted({ person: { phone: '01632 960010', needs: [{ code: 'EASY_READ' }], wants: 'To go home', place: { words: 'Elm House' } } });
    const told = { phone: '01632 960011', dateOfBirth: '1970-07-07', wants: 'To see my notes', needs: [{ code: 'EASY_READ' }, { code: 'MORE_TIME' }], place: { wardId: under.here.wardId } };
    const second = await referred({ service: 'CARE_ACT', person: told, legalStatus: { code: '02', since: '2026-11-20' } });
    const { person_id: provisional } = await row(second);
    await link(second, 1, first.personId);
    expect(await person(first.personId)).toMatchObject({ phone: '01632 960010', date_of_birth: '1970-07-07', wants: 'To see my notes', merged_into: null });
    expect(await person(provisional)).toMatchObject({ merged_into: first.personId, phone: '01632 960011' });
    const needs = (await under.admin.query('select code, ended_on::text from communication_need where person_id = $1 order by code, ended_on nulls first', [first.personId])).rows;
    expect(needs).toEqual([{ code: 'EASY_READ', ended_on: null }, { code: 'EASY_READ', ended_on: '2026-11-23' }, { code: 'MORE_TIME', ended_on: null }]);
    const stays = (await under.admin.query('select ward_id, place_text, to_on::text from stay where person_id = $1 order by to_on nulls last', [first.personId])).rows;
    expect(stays).toEqual([{ ward_id: null, place_text: 'Elm House', to_on: '2026-11-23' }, { ward_id: under.here.wardId, place_text: null, to_on: null }]);
    const events = (await under.admin.query('select legal_status_code from legal_event where person_id = $1', [first.personId])).rows;
    expect(events).toEqual([{ legal_status_code: '02' }]);
    expect((await under.admin.query('select count(*)::int as n from sharing_party where person_id = $1', [first.personId])).rows[0].n).toBe(1);
    expect((await under.admin.query('select code from clock where person_id = $1 and is_law', [first.personId])).rows).toContainEqual({ code: 'S2_DETENTION' });
  });
  it('keeps what was said about sharing, whichever record it was said to', async () => {
    const first = await accepted({ legalStatus: SECTION_3 });
    const second = await referred({ service: 'CARE_ACT' });
    const { person_id: provisional } = await row(second);
    const [party] = (await under.admin.query('select id from sharing_party where person_id = $1', [provisional])).rows;
    await inserter(under.admin, under.here.organisationId)('sharing_choice', { id: randomUUID(), person_id: provisional, party_id: party.id, choice: 'DONT_SHARE', told_how: 'SAID', chosen_on: '2026-11-23', recorded_at: NOW, recorded_by: under.here.members.manager.id });
    await link(second, 1, first.personId);
    const { rows } = await under.admin.query('select ward_sharing from caseload_entry where person_id = $1', [first.personId]);
    expect(rows).toEqual([{ ward_sharing: 'DONT_SHARE' }]);
  });
  it('is refused for nobody, for itself, for another provider\'s person, twice, and on an old version', async () => {
    const first = await accepted({ legalStatus: SECTION_3 });
    const id = await referred();
    const { person_id: own } = await row(id);
    const theirs = await inserter(under.admin, under.elsewhere.organisationId)('person', { id: randomUUID(), reference: 'LH-0901', name: 'Owen Tarrant' });
    for (const wrong of [randomUUID(), own, theirs]) expect((await link(id, 1, wrong)).status).toBe(404);
    expect((await link(id, 4, first.personId)).body).toMatchObject({ code: 'stale-version' });
    expect((await person(own)).merged_into).toBeNull();
    const careAct = await referred({ service: 'CARE_ACT' });
    await link(careAct, 1, first.personId);
    expect((await link(careAct, 2, first.personId)).body).toMatchObject({ status: 409, code: 'already-done' });
    expect((await link(first.id, 2, own)).body).toMatchObject({ status: 409, code: 'already-decided' });
  });
});
