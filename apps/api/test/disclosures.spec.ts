import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { instant } from '@alongside/domain';
import { letterToPassOn, noteLetterLeft } from '../src/modules/disclosures/index.js';
import { UnitOfWork } from '../src/platform/database/unit-of-work.js';
import type { Mail } from '../src/platform/outbox/mailer.js';
import { sendOutbox } from '../src/platform/outbox/send-outbox.js';
import { NOW, startApp, type AppUnderTest, type Caller } from './support/app.js';
import { contentsHash } from './support/contents-hash.js';
import { aPersonWithWardTeam, chooses, telling, type SharedPerson } from './support/shared-person.js';

let under: AppUnderTest;
let priya: Caller;
let dan: Caller;
let grace: Caller;
let dee: Caller;
let stranger: Caller;
let rosa: SharedPerson;

const rows = async <Row extends object>(sql: string, values: unknown[]): Promise<Row[]> => (await under.admin.query<Row>(sql, values)).rows;
const tell = (more: object = {}, caller = priya, headers?: Record<string, string>) => caller('post', `/people/${rosa.personId}/disclosures`, telling(rosa, more), headers);
const ask = (more: object = {}, caller = priya) => caller('post', `/people/${rosa.personId}/sharing-questions`, { partyId: rosa.wardTeam, matters: ['MEETING_TIMES'], ...more });
const list = (caller = priya) => caller('get', `/people/${rosa.personId}/disclosures`);
const events = (action: string) => rows<{ detail: object; reason: string | null }>('select detail, reason from audit_event where action = $1 and person_id = $2 order by happened_at', [action, rosa.personId]);
const LETTER = { to: 'ward@fenmoor.example', subject: 'What we agreed', text: 'Rosa would like to sit down with you on Thursday.' };
/** Sends what is due as the worker does, and gives what left. */
async function leave(): Promise<Mail[]> {
  const left: Mail[] = [];
  const due = await rows<{ id: string; organisation_id: string }>('select id, organisation_id from outbox where sent_at is null and cancelled_at is null and kind = $1', ['passed-on']);
  for (const { id, organisation_id: organisationId } of due) {
    await sendOutbox(
      {
        unitOfWork: under.app.get(UnitOfWork),
        mailer: { send: (mail) => Promise.resolve(void left.push(mail)) },
        clock: under.clock,
        beforeSending: { 'passed-on': letterToPassOn },
        afterSending: { 'passed-on': noteLetterLeft },
      },
      { organisationId, outboxId: id },
    );
  }
  return left;
}

beforeAll(async () => {
  under = await startApp();
  const { here, elsewhere } = under;
  priya = await under.as(here.members.advocate.email);
  dan = await under.as(here.members.secondAdvocate.email);
  grace = await under.as(here.members.manager.email);
  dee = await under.as(here.members.administrator.email);
  stranger = await under.as(elsewhere.members.manager.email);
});
beforeEach(async () => {
  under.clock.set(instant(NOW));
  rosa = await aPersonWithWardTeam(under);
});
afterAll(() => under.close());

describe('may I tell X about Y', () => {
  it('answers with reason, source and version, and keeps nothing but that it was asked', async () => {
    await chooses(priya, rosa);
    const reply = await ask();
    expect(reply.status).toBe(200);
    expect(reply.body).toMatchObject({ decision: 'permitted', reasonCode: 'consent-valid', row: 5, citation: 'Common law duty of confidence', ruleVersion: expect.stringMatching(/^SHARING@/), standing: 'in-force', scope: ['MEETING_TIMES'], missing: [], openPoint: null });
    expect((await ask({ matters: ['MEETING_TIMES', 'MY_LETTERS'] })).body).toMatchObject({ decision: 'refused', reasonCode: 'consent-out-of-scope' });
    expect(await events('sharing:ask')).toHaveLength(2);
    expect(await rows('select 1 from disclosure where person_id = $1', [rosa.personId])).toEqual([]);
  });

  it('says what is not known, and what needs a person', async () => {
    await chooses(priya, rosa, { isInformed: null });
    expect((await ask()).body).toMatchObject({ decision: 'needs_information', missing: ['consent-informed'] });
    await chooses(priya, rosa, { choice: 'DONT_SHARE' });
    expect((await ask({ override: 'serious_harm_to_self' })).body).toMatchObject({ decision: 'check_with_a_person', openPoint: 'harm-to-self', reasonCode: null });
  });

  it('knows the supervisor, a colleague and the police', async () => {
    const of = async (outside: string) => (await ask({ partyId: null, outside })).body;
    expect(await of('SUPERVISOR')).toMatchObject({ decision: 'permitted', reasonCode: 'internal-need-to-know' });
    expect(await of('COLLEAGUE')).toMatchObject({ decision: 'refused', reasonCode: 'internal-no-need' });
    expect(await of('POLICE')).toMatchObject({ decision: 'refused', reasonCode: 'no-consent' });
  });

  it('asks about exactly one recipient, of this person, by somebody who may', async () => {
    const before = await contentsHash(under.admin);
    expect((await ask({ outside: 'POLICE' })).body).toMatchObject({ status: 409, code: 'needs-information', errors: [{ pointer: '/partyId' }] });
    expect((await ask({ partyId: null })).body).toMatchObject({ status: 409, code: 'needs-information' });
    expect((await ask({ partyId: randomUUID() })).status).toBe(404);
    expect((await ask({ matters: [] })).status).toBe(422);
    expect((await ask({}, dan)).body).toMatchObject({ code: 'reason-needed' });
    expect((await ask({}, dee)).body).toMatchObject({ code: 'not-allowed' });
    expect((await ask({}, stranger)).status).toBe(404);
    expect(await contentsHash(under.admin)).toBe(before);
  });
});

describe('recording what was told', () => {
  it('keeps to whom, what, on what ground, who decided and whether they were told, newest first', async () => {
    await chooses(priya, rosa);
    const reply = await tell({ wasPersonTold: false, whyNotTold: 'Asleep; telling her tomorrow' });
    expect(reply.status).toBe(201);
    expect(reply.body).toMatchObject({
      state: 'RECORDED', recipientKind: 'WARD_TEAM', recipientName: 'Ward team', matters: ['MEETING_TIMES'], whatShared: 'The round is on Thursday at two', how: 'SPOKEN', sharedOn: '2026-11-23',
      basis: 'consent-valid', citation: 'Common law duty of confidence', decidedByName: 'Priya Raman', wasPersonTold: false, whyNotTold: 'Asleep; telling her tomorrow', mail: null, decision: null, recordedBy: 'Priya Raman',
    });
    under.clock.set(instant('2026-11-23T10:00:00Z'));
    await tell({ how: 'PHONE' }, grace);
    const { items, total, allowedActions } = (await list()).body as { items: { how: string }[]; total: number; allowedActions: string[] };
    expect([items.map(({ how }) => how), total, allowedActions]).toEqual([['PHONE', 'SPOKEN'], 2, ['sharing:ask', 'disclosure:record']]);
    expect(await events('disclosure:record')).toHaveLength(2);
    expect(await events('disclosure:list')).toHaveLength(1);
    expect((await list(grace)).body).toMatchObject({ allowedActions: ['sharing:ask', 'disclosure:record', 'disclosure:decide'] });
  });

  it.each([
    ['nobody asked', null, 'no-consent'],
    ['ask first', { choice: 'ASK_FIRST' }, 'no-consent'],
    ['refused', { choice: 'DONT_SHARE' }, 'consent-refused'],
    ['another matter', { scope: ['MY_LETTERS'] }, 'consent-out-of-scope'],
    ['not informed', { isInformed: false }, 'consent-not-informed'],
  ])('is refused with the reason, leaves a trail and nothing else: %s', async (_what, choice, reason) => {
    if (choice) await chooses(priya, rosa, choice);
    const reply = await tell();
    expect(reply.body).toMatchObject({ status: 403, code: 'sharing-refused', errors: [{ pointer: '', code: reason }] });
    expect(await rows('select 1 from disclosure where person_id = $1', [rosa.personId])).toEqual([]);
    expect(await events('disclosure:record')).toMatchObject([{ detail: { isRefused: true, reasonCode: reason, partyId: rosa.wardTeam } }]);
  });

  it('stops at once when the word is taken back, and the day after it ran out', async () => {
    await chooses(priya, rosa);
    expect((await tell()).status).toBe(201);
    await chooses(priya, rosa, { choice: 'DONT_SHARE' });
    expect((await tell()).body).toMatchObject({ code: 'sharing-refused', errors: [{ code: 'consent-withdrawn' }] });
    await chooses(priya, rosa, { lasts: 'UNTIL_DATE', untilOn: '2026-11-24' });
    under.clock.set(instant('2026-11-24T23:30:00Z'));
    expect((await tell()).status).toBe(201);
    under.clock.set(instant('2026-11-25T00:30:00Z'));
    expect((await tell()).body).toMatchObject({ code: 'sharing-refused', errors: [{ code: 'no-consent' }] });
    const page = (await priya('get', `/people/${rosa.personId}`)).body as { sharing: { choice: string; standing: string; untilOn: string }[] };
    expect(page.sharing[0]).toMatchObject({ choice: 'ASK_FIRST', standing: 'run-out', untilOn: '2026-11-24' });
  });

  it('uses up a yes that was good just once, also where two use it at once', async () => {
    await chooses(priya, rosa, { lasts: 'JUST_ONCE' });
    const replies = await Promise.all(Array.from({ length: 5 }, () => tell()));
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 403, 403, 403, 403]);
    expect((await ask()).body).toMatchObject({ decision: 'refused', reasonCode: 'no-consent', standing: 'used-up' });
    expect(await rows('select ward_sharing from caseload_entry where person_id = $1', [rosa.personId])).toEqual([{ ward_sharing: 'ASK_FIRST' }]);
  });

  it('takes a lawful ground with its reason, and none without', async () => {
    await chooses(priya, rosa, { choice: 'DONT_SHARE' });
    const order = { override: 'court_order', partyId: null, outside: 'COURT_OR_TRIBUNAL', recipientName: 'Northmere County Court' };
    expect((await tell(order)).body).toMatchObject({ status: 409, code: 'needs-information', errors: [{ pointer: '/reason' }] });
    expect((await tell({ ...order, reason: 'Order of 20 November', decidedByName: 'Grace Adeyemi' })).body).toMatchObject({
      state: 'RECORDED', basis: 'legal-compulsion', reason: 'Order of 20 November', recipientName: 'Northmere County Court', recipientKind: 'COURT_OR_TRIBUNAL', decidedByName: 'Grace Adeyemi',
    });
    expect((await tell({ override: 'adult_safeguarding_only_self_no_serious_harm', reason: 'Worried' })).body).toMatchObject({ code: 'sharing-refused', errors: [{ code: 'consent-refused' }] });
  });

  it('is one disclosure however often it is sent, and one refusal', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const [first, again] = [await tell({}, priya, headers), await tell({}, priya, headers)];
    expect([first.status, again.status, again.body.code]).toEqual([403, 403, 'sharing-refused']);
    expect(await events('disclosure:record')).toHaveLength(1);
    await chooses(priya, rosa);
    const key = { 'idempotency-key': randomUUID() };
    expect((await tell({}, priya, key)).body).toEqual((await tell({}, priya, key)).body);
    expect(await rows('select 1 from disclosure where person_id = $1', [rosa.personId])).toHaveLength(1);
  });

  it('changes nothing when it is not to be', async () => {
    await chooses(priya, rosa);
    const before = await contentsHash(under.admin);
    expect((await tell({ wasPersonTold: false })).body).toMatchObject({ code: 'needs-information', errors: [{ pointer: '/whyNotTold' }] });
    expect((await tell({ sharedOn: '2026-11-24' })).body).toMatchObject({ code: 'date-in-future', errors: [{ pointer: '/sharedOn' }] });
    expect((await tell({ how: 'EMAIL' })).body).toMatchObject({ code: 'needs-information', errors: [{ pointer: '/mail' }] });
    expect((await tell({ how: 'EMAIL', mail: { ...LETTER, subject: 'About Rosa' } })).body).toMatchObject({ status: 409, code: 'name-in-subject', errors: [{ pointer: '/mail/subject' }] });
    expect((await tell({ whatShared: ' ' })).status).toBe(422);
    expect((await tell({}, dan)).body).toMatchObject({ code: 'reason-needed' });
    expect((await tell({}, stranger)).status).toBe(404);
    expect((await list(stranger)).status).toBe(404);
    expect((await list(dan)).body).toMatchObject({ code: 'reason-needed' });
    expect(await contentsHash(under.admin)).toBe(before);
  });
});

describe('a letter', () => {
  it('leaves by mail with what was written and a subject without a name; the outbox never holds what it says', async () => {
    await chooses(priya, rosa);
    expect((await tell({ how: 'EMAIL', mail: LETTER })).body).toMatchObject({ mail: { to: LETTER.to, subject: LETTER.subject, leftAt: null } });
    expect(await rows('select content from outbox where kind = $1', ['passed-on'])).toEqual([{ content: {} }]);
    const [mail, ...more] = await leave();
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ to: LETTER.to, subject: LETTER.subject, text: expect.stringContaining(LETTER.text) });
    expect((await list()).body).toMatchObject({ items: [{ mail: { leftAt: NOW } }] });
  });

  it.each([
    ['taken back', () => chooses(priya, rosa, { choice: 'DONT_SHARE' })],
    ['narrowed', () => chooses(priya, rosa, { scope: ['MY_LETTERS'] })],
    ['run out', async () => under.clock.set(instant('2026-11-24T09:00:00Z'))],
  ])('does not leave when the word was %s in the meantime', async (_what, happens) => {
    await chooses(priya, rosa, { lasts: 'UNTIL_DATE', untilOn: '2026-11-23' });
    expect((await tell({ how: 'EMAIL', mail: LETTER })).status).toBe(201);
    await happens();
    expect(await leave()).toEqual([]);
    expect(await leave()).toEqual([]);
    expect((await list()).body).toMatchObject({ items: [{ state: 'STOPPED', mail: { leftAt: null } }] });
    expect(await rows('select 1 from outbox where kind = $1 and sent_at is null and cancelled_at is null', ['passed-on'])).toEqual([]);
  });

  it('leaves on the very yes it used up', async () => {
    await chooses(priya, rosa, { lasts: 'JUST_ONCE' });
    expect((await tell({ how: 'EMAIL', mail: LETTER })).status).toBe(201);
    expect(await leave()).toHaveLength(1);
  });
});

describe('what the rules leave to a person', () => {
  const HARM = { override: 'serious_harm_to_self', reason: 'She says she will hurt herself tonight', how: 'EMAIL', mail: LETTER };
  const decide = (id: string, body: object, caller = grace) => caller('post', `/disclosures/${id}/decision`, { version: 1, isAllowed: true, words: 'Told to keep her safe tonight', ...body });
  const waits = async () => {
    await chooses(priya, rosa, { choice: 'DONT_SHARE' });
    const { body } = await tell(HARM);
    expect(body).toMatchObject({ state: 'WAITING', basis: 'harm-to-self', decision: null });
    return String(body.id);
  };

  it('waits for a manager, shows for them, and nothing leaves before they allow it', async () => {
    const id = await waits();
    expect(await leave()).toEqual([]);
    const waiting = (await grace('get', '/disclosures/waiting')).body as { items: { id: string }[] };
    expect(waiting.items.find((each) => each.id === id)).toMatchObject({ personName: 'Rosa Lindqvist', recipientKind: 'WARD_TEAM', basis: 'harm-to-self', recordedBy: 'Priya Raman' });
    expect(JSON.stringify(waiting)).not.toContain('Thursday');
    const reply = await decide(id, {});
    expect(reply.body).toMatchObject({ state: 'RECORDED', basis: 'harm-to-self', decision: { by: 'Grace Adeyemi', at: NOW, words: 'Told to keep her safe tonight' } });
    expect(await leave()).toHaveLength(1);
    expect(await events('disclosure:decide')).toMatchObject([{ reason: 'Told to keep her safe tonight', detail: { isAllowed: true } }]);
    expect((await decide(id, { version: 2 })).body).toMatchObject({ status: 409, code: 'already-decided' });
  });

  it('is not told when they do not allow it', async () => {
    const id = await waits();
    expect((await decide(id, { isAllowed: false, words: 'She can decide' })).body).toMatchObject({ state: 'NOT_ALLOWED' });
    expect(await leave()).toEqual([]);
    expect(((await grace('get', '/disclosures/waiting')).body as { items: { id: string }[] }).items.map((each) => each.id)).not.toContain(id);
  });

  it('cannot be allowed over a plain no of the rules', async () => {
    await chooses(priya, rosa, { capacity: 'LACKS', decidedBy: 'BEST_INTERESTS', choice: 'ASK_FIRST' });
    const { body } = await tell({ override: 'adult_safeguarding', reason: 'Money goes missing' });
    expect(body).toMatchObject({ state: 'WAITING', basis: 'safeguarding-best-interests' });
    await chooses(priya, rosa, { choice: 'DONT_SHARE' });
    expect((await decide(String(body.id), {})).body).toMatchObject({ status: 403, code: 'sharing-refused' });
    expect(await rows('select state from disclosure where id = $1', [String(body.id)])).toEqual([{ state: 'WAITING' }]);
  });

  it('is decided by a manager of theirs alone, once, on what they read', async () => {
    const id = await waits();
    const before = await contentsHash(under.admin);
    expect((await decide(id, {}, priya)).body).toMatchObject({ code: 'not-allowed' });
    expect((await priya('get', '/disclosures/waiting')).body).toMatchObject({ code: 'not-allowed' });
    expect((await decide(id, {}, stranger)).status).toBe(404);
    expect((await decide(randomUUID(), {})).status).toBe(404);
    expect((await decide(id, { version: 9 })).body).toMatchObject({ code: 'stale-version' });
    expect((await decide(id, { words: '' })).status).toBe(422);
    expect((await stranger('get', '/disclosures/waiting')).body).toMatchObject({ items: [] });
    expect(await contentsHash(under.admin)).toBe(before);
  });
});

describe('recording who decided', () => {
  const choose = (body: object) => priya('post', `/people/${rosa.personId}/sharing-choices`, { partyId: rosa.wardTeam, choice: 'SHARE', scope: ['MEETING_TIMES'], lasts: 'UNTIL_STOP', toldHow: 'SAID', ...body });

  it('keeps capacity, who decided, whether they knew and until when, and puts asking again on the list', async () => {
    const reply = await choose({ capacity: 'LACKS', decidedBy: 'ATTORNEY_OR_DEPUTY', isInformed: true, lasts: 'UNTIL_DATE', untilOn: '2026-12-01', reminder: 'Ask again about the ward team' });
    expect(reply.body).toMatchObject({ choice: 'SHARE', standing: 'in-force', untilOn: '2026-12-01', capacity: 'LACKS', decidedBy: 'ATTORNEY_OR_DEPUTY', isInformed: true, isCompetent: null });
    expect(await rows('select title, due_on::text from action where person_id = $1', [rosa.personId])).toEqual([{ title: 'Ask again about the ward team', due_on: '2026-12-01' }]);
    expect((await ask()).body).toMatchObject({ decision: 'permitted', reasonCode: 'attorney-or-deputy-consents' });
  });
  it('refuses a yes by somebody who cannot give it, and a last day that has passed', async () => {
    expect((await choose({ capacity: 'LACKS' })).body).toMatchObject({ status: 409, code: 'decider-does-not-fit', errors: [{ pointer: '/decidedBy' }] });
    expect((await choose({ capacity: 'HAS', decidedBy: 'BEST_INTERESTS' })).body).toMatchObject({ code: 'decider-does-not-fit' });
    expect((await choose({ lasts: 'UNTIL_DATE' })).body).toMatchObject({ code: 'needs-information', errors: [{ pointer: '/untilOn' }] });
    expect((await choose({ lasts: 'UNTIL_DATE', untilOn: '2026-11-22' })).body).toMatchObject({ code: 'date-in-past', errors: [{ pointer: '/untilOn' }] });
  });
});
