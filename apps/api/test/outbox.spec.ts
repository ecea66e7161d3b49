import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { instant } from '@alongside/domain';
import type { OpenMail } from '@alongside/domain/sharing';
import { serviceActor } from '../src/platform/access/actor.js';
import { UnitOfWork } from '../src/platform/database/unit-of-work.js';
import { enqueue } from '../src/platform/outbox/outbox.js';
import { startWork } from '../src/start-work.js';
import { startApp, type AppUnderTest, type Caller } from './support/app.js';
import { startMailServer, type MailServer } from './support/mail-server.js';
import { aSupportedPerson, keepLists, type SupportedPerson } from './support/supported-person.js';

let under: AppUnderTest;
let mails: MailServer;
let grace: Caller;
let priya: Caller;
const running: { stop(): Promise<unknown> }[] = [];

/** These tests are about real time: what is due leaves, and not before. */
const setClock = () => under.clock.set(instant(new Date().toISOString()));
const rows = async <Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> => (await under.admin.query<Row>(sql, values)).rows;
const work = async () => running.push(await startWork());
const waiting = async (more: object = {}): Promise<SupportedPerson> => {
  const person = await aSupportedPerson(under.admin, under.here, { advocateId: null, firstContactDueOn: '2027-03-01', ...more });
  await keepLists(under.admin, under.here);
  return person;
};
const give = async ({ referralId }: SupportedPerson, more: object = {}) =>
  (await grace('post', `/allocation/${referralId}`, { version: 1, membershipId: under.here.members.advocate.id, ...more })).body as { allocationId: string };
/** A message in the outbox as a use case puts it there. */
const put = (kind: OpenMail, recipient: string, subjectId: string, content: Record<string, string> = {}, organisationId = under.here.organisationId) =>
  under.app.get(UnitOfWork).run(serviceActor(organisationId, randomUUID()), (tx) => enqueue(tx, { kind, recipient, content, subjectType: 'referral', subjectId, dueAt: instant(new Date().toISOString()) }));
const outboxRow = async (id: string) => (await rows<{ sent_at: Date | null; cancelled_at: Date | null }>('select sent_at, cancelled_at from outbox where id = $1', [id]))[0];
/** Nothing is left to do, so nothing more can come. */
const queueIsEmpty = async () => {
  while ((await rows('select 1 from graphile_worker.jobs')).length > 0) await new Promise((resolve) => setImmediate(resolve));
};
const to = (address: string) => (mail: { to: string }) => mail.to === address;

beforeAll(async () => {
  under = await startApp();
  grace = await under.as(under.here.members.manager.email);
  priya = await under.as(under.here.members.advocate.email);
  await under.admin.query('update measure_setting set undo_seconds = 1');
});
beforeEach(async () => {
  setClock();
  await under.admin.query(`delete from graphile_worker._private_jobs; update outbox set cancelled_at = now() where sent_at is null`);
  mails = await startMailServer();
  process.env['SMTP_URL'] = mails.url;
});
afterEach(async () => {
  while (running.length > 0) await running.pop()?.stop();
  await mails.close();
});
afterAll(() => under.close());

describe('an acknowledgement', () => {
  it('is sent once, says only the reference, and counts as acknowledged', async () => {
    const person = await waiting();
    await work();
    const id = await put('referral-received', 'nurse@ward.example', person.referralId, { reference: 'FA-R-1001' });
    const mail = await mails.arrival(to('nurse@ward.example'));
    await queueIsEmpty();
    expect(mail).toMatchObject({ subject: 'We have what you sent us, FA-R-1001', messageId: `<${id}@alongside>` });
    expect(mail.text).toContain('01632 960100');
    expect(mail.raw).toContain('office@fenmoor.example');
    expect(mails.accepted).toHaveLength(1);
    expect((await outboxRow(id))?.sent_at).not.toBeNull();
    expect(await rows('select acknowledged_at is not null as known, version from referral where id = $1', [person.referralId])).toEqual([{ known: true, version: 1 }]);
  });

  it('is sent once by two workers', async () => {
    const person = await waiting();
    const addresses = Array.from({ length: 12 }, (_, index) => `nurse${index}@ward.example`);
    for (const address of addresses) await put('referral-received', address, person.referralId, { reference: 'FA-R-1002' });
    await Promise.all([work(), work()]);
    for (const address of addresses) await mails.arrival(to(address));
    await queueIsEmpty();
    expect(mails.accepted.map((mail) => mail.to).sort()).toEqual(addresses.sort());
  });

  it('does not go where the transaction did not', async () => {
    const person = await waiting();
    await work();
    const failing = under.app.get(UnitOfWork).run(serviceActor(under.here.organisationId, randomUUID()), async (tx) => {
      await enqueue(tx, { kind: 'referral-received', recipient: 'never@ward.example', content: { reference: 'x' }, subjectType: 'referral', subjectId: person.referralId, dueAt: under.clock.now() });
      throw new Error('and then something failed');
    });
    await expect(failing).rejects.toThrow('and then something failed');
    await put('referral-received', 'after@ward.example', person.referralId, { reference: 'y' });
    await mails.arrival(to('after@ward.example'));
    expect(mails.accepted.map((mail) => mail.to)).toEqual(['after@ward.example']);
  });
});

describe('the message to the advocate', () => {
  it('leaves when the allocation can no longer be undone, and not before', async () => {
    const person = await waiting();
    await work();
    const { allocationId } = await give(person);
    const [due] = await rows<{ due_at: Date }>('select due_at from outbox where subject_id = $1', [allocationId]);
    const mail = await mails.arrival(to(under.here.members.advocate.email));
    expect(mail.at).toBeGreaterThanOrEqual(due?.due_at.getTime() ?? Infinity);
    expect(mail).toMatchObject({ subject: 'You have someone new to support' });
    expect(mail.text).toMatch(/http:\/\/localhost:\d+\/today/);
    setClock();
    expect((await grace('post', `/allocations/${allocationId}/undoing`)).body).toMatchObject({ status: 409, code: 'undo-too-late' });
  });

  it('never leaves when the allocation was undone', async () => {
    const [undone, kept] = [await waiting(), await waiting()];
    await work();
    const { allocationId } = await give(undone);
    expect((await grace('post', `/allocations/${allocationId}/undoing`)).status).toBe(200);
    setClock();
    await give(kept, { membershipId: under.here.members.secondAdvocate.id });
    await mails.arrival(to(under.here.members.secondAdvocate.email));
    await queueIsEmpty();
    expect(mails.accepted.map((mail) => mail.to)).toEqual([under.here.members.secondAdvocate.email]);
    const [row] = await rows<{ id: string }>('select id from outbox where subject_id = $1', [allocationId]);
    expect(await outboxRow(row?.id ?? '')).toMatchObject({ sent_at: null });
  });
});

describe('what goes wrong', () => {
  it('is tried again after the mail server refused', async () => {
    const person = await waiting();
    mails.answerNext('refuse');
    await work();
    const id = await put('question-to-referrer', 'nurse@ward.example', person.referralId, { reference: 'FA-R-1003' });
    await mails.arrival(to('nurse@ward.example'));
    expect(mails.accepted).toHaveLength(0);
    expect((await outboxRow(id))?.sent_at).toBeNull();
    await mails.arrival(to('nurse@ward.example'), 2);
    await queueIsEmpty();
    expect(mails.accepted).toHaveLength(1);
    expect((await outboxRow(id))?.sent_at).not.toBeNull();
  });

  it('is done after all when the worker was killed while sending, under the same message id', async () => {
    const person = await waiting();
    mails.answerNext('never');
    const id = await put('referral-received', 'nurse@ward.example', person.referralId, { reference: 'FA-R-1004' });
    const child = spawn(process.execPath, [fileURLToPath(new URL('../dist/cli/worker.js', import.meta.url))], { env: process.env, stdio: 'ignore' });
    const first = await mails.arrival(to('nurse@ward.example'));
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    await noWorkerIsConnected();
    expect((await outboxRow(id))?.sent_at).toBeNull();
    await work();
    const second = await mails.arrival(to('nurse@ward.example'), 2);
    await queueIsEmpty();
    expect(second.messageId).toBe(first.messageId);
    expect(mails.accepted).toHaveLength(1);
    expect((await outboxRow(id))?.sent_at).not.toBeNull();
  });
});

describe('what leaves the building', () => {
  const CANARIES = ['Quillfeather', 'Zephyrine', 'Nightjar', 'section 3', 'clozapine', 'ECT', 'seclusion', 'self-harm', 'tribunal', 'psychiatric', 'mental'];

  it('names no person, ward, section or anything about health, from the form to the advocate’s question', async () => {
    await under.admin.query(`update ward set name = 'Nightjar' where id = $1`, [under.here.wardId]);
    await work();
    const reply = await under.anonymous()('post', '/providers/fenmoor/referrals', {
      kind: 'PROFESSIONAL',
      referrer: { role: 'WARD_STAFF', name: 'Jo Pell', workplace: 'Nightjar', email: 'jo.pell@ward.example' },
      person: { name: 'Zephyrine Quillfeather', wants: 'clozapine and ECT', safeToVisit: 'self-harm, seclusion', place: { wardId: under.here.wardId } },
      legalStatus: { code: '03', since: '2026-11-01' },
    });
    expect(reply.status).toBe(201);
    await mails.arrival(to('jo.pell@ward.example'));
    const [referral] = await rows<{ id: string }>('select id from referral where reference = $1', [(reply.body as { reference: string }).reference]);
    const of = async (path: string, version: number, body: object) => (await grace('post', `/referrals/${referral?.id}/${path}`, { version, ...body })).body as { version: number };
    const asked = await of('questions', 1, { question: 'Is Zephyrine on section 3 of Nightjar?' });
    await mails.arrival(to('jo.pell@ward.example'), 2);
    const answered = await of('answers', asked.version, { answer: 'Yes, and on clozapine' });
    const accepted = await of('acceptance', answered.version, { priority: 'URGENT', note: 'Quillfeather, section 3' });
    setClock();
    const { allocationId } = await give({ referralId: referral?.id ?? '', personId: '', reference: '' }, { version: accepted.version, reason: 'Zephyrine is on section 3 and clozapine' });
    await mails.arrival(to(under.here.members.advocate.email));
    setClock();
    await priya('post', `/allocations/${allocationId}/discussion`, { message: 'I know Zephyrine from Nightjar, her tribunal' });
    await mails.arrival(to(under.here.members.manager.email));
    expect(mails.accepted).toHaveLength(4);
    for (const { raw, subject, text } of mails.accepted) {
      for (const canary of CANARIES) expect(`${raw}\n${subject}\n${text}`).not.toMatch(new RegExp(`\\b${canary}\\b`, 'i'));
    }
  });

  it('is written by the provider it belongs to', async () => {
    const person = await aSupportedPerson(under.admin, under.elsewhere);
    await work();
    await put('referral-received', 'nurse@ward.example', person.referralId, { reference: 'LH-R-1' }, under.elsewhere.organisationId);
    expect((await mails.arrival(to('nurse@ward.example'))).raw).toContain('office@larkhill.example');
  });
});

async function noWorkerIsConnected(): Promise<void> {
  while ((await rows(`select 1 from pg_stat_activity where application_name = 'alongside-worker' and datname = current_database()`)).length > 0) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}
