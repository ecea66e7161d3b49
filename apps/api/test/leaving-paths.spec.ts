import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ENDPOINTS } from '@alongside/contracts';
import { instant } from '@alongside/domain';
import { DOCUMENTS, LEAVING_PATHS, MAIL_KINDS, MAILS, TELLING_ACTS, type DocumentKind, type MailKind } from '@alongside/domain/sharing';
import { letterToPassOn, noteLetterLeft } from '../src/modules/disclosures/index.js';
import { UnitOfWork } from '../src/platform/database/unit-of-work.js';
import { sendOutbox } from '../src/platform/outbox/send-outbox.js';
import { TEMPLATE_KINDS } from '../src/platform/outbox/templates.js';
import { NOW, startApp, type AppUnderTest, type Caller } from './support/app.js';
import { aQuarter, CANARIES } from './support/a-quarter.js';
import { readPdf } from './support/read-pdf.js';
import { aPersonWithWardTeam, chooses, telling, type SharedPerson } from './support/shared-person.js';

const CANARY = 'Quillon Ashgrove';
const SECRET = 'the marmalade letter';
let under: AppUnderTest;
let priya: Caller;
let grace: Caller;
let helen: Caller;
let release: string;

beforeAll(async () => {
  under = await startApp();
  const { admin, here } = under;
  priya = await under.as(here.members.advocate.email);
  grace = await under.as(here.members.manager.email);
  helen = await under.as(here.members.commissioner.email);
  await aQuarter(admin, here, { contractId: here.contractId, from: '2026-07-01', referrals: 30, seed: 5 });
  release = String((await grace('post', `/reports/${here.contractId}/2026-27-Q2/releases`, { asOf: NOW.slice(0, 10), correctionNote: null })).body.id);
});
afterAll(() => under.close());

/** Why nothing may be told to the ward team: each begins with whatever it takes, and ends with no live permission. */
const WITHOUT_PERMISSION: Readonly<Record<string, (person: SharedPerson) => Promise<void>>> = {
  'nobody asked': () => Promise.resolve(),
  'ask first': (person) => chooses(priya, person, { choice: 'ASK_FIRST' }),
  refused: (person) => chooses(priya, person, { choice: 'DONT_SHARE' }),
  withdrawn: async (person) => {
    await chooses(priya, person, { scope: ['MEETING_TIMES', 'WHAT_I_SAID'] });
    await chooses(priya, person, { choice: 'DONT_SHARE' });
  },
  'out of scope': (person) => chooses(priya, person, { scope: ['MY_LETTERS'] }),
  expired: async (person) => {
    await chooses(priya, person, { lasts: 'UNTIL_DATE', untilOn: '2026-11-23' });
    under.clock.set(instant('2026-11-24T08:00:00Z'));
  },
  'used up': async (person) => {
    await chooses(priya, person, { lasts: 'JUST_ONCE' });
    expect((await priya('post', `/people/${person.personId}/disclosures`, telling(person))).status).toBe(201);
  },
  'not informed': (person) => chooses(priya, person, { isInformed: false }),
};

/** Everything that leaves by mail, as it would arrive. */
async function mailed(): Promise<string[]> {
  const left: string[] = [];
  const { rows } = await under.admin.query<{ id: string; organisation_id: string }>('select id, organisation_id from outbox where sent_at is null and cancelled_at is null');
  for (const { id, organisation_id: organisationId } of rows) {
    await sendOutbox(
      {
        unitOfWork: under.app.get(UnitOfWork),
        mailer: { send: (mail) => Promise.resolve(void left.push(JSON.stringify(mail))) },
        clock: under.clock,
        beforeSending: { 'passed-on': letterToPassOn },
        afterSending: { 'passed-on': noteLetterLeft },
      },
      { organisationId, outboxId: id },
    );
  }
  return left;
}

const letter = (person: SharedPerson) => telling(person, { how: 'EMAIL', whatShared: SECRET, mail: { to: 'ward@fenmoor.example', subject: 'What we agreed', text: `${CANARY}: ${SECRET}` } });
const refer = (more: object = {}) =>
  under.anonymous()('post', '/providers/fenmoor/referrals', { kind: 'PROFESSIONAL', service: 'IMHA', person: { name: CANARY, knows: 'YES_AND_AGREES' }, referrer: { name: 'Nurse', role: 'WARD_STAFF', email: 'nurse@ward.example' }, ...more });
const received = async (): Promise<{ id: string; version: number }> => {
  const sent = await refer();
  if (sent.status !== 201) throw new Error(JSON.stringify(sent.body));
  const { rows } = await under.admin.query<{ id: string; version: number }>('select id, version from referral order by received_at desc, reference desc limit 1');
  return rows[0] ?? { id: '', version: 0 };
};
/** Somebody of that name waits for an advocate, and gets one. */
async function allocated({ referralId }: SharedPerson): Promise<string> {
  await under.admin.query(`update referral set advocate_id = null, state = 'WAITING' where id = $1`, [referralId]);
  const { rows } = await under.admin.query<{ version: number }>('select version from referral where id = $1', [referralId]);
  const reply = await grace('post', `/allocation/${referralId}`, { version: rows[0]?.version, membershipId: under.here.members.advocate.id, reason: `${CANARY} asked`, overrideReason: SECRET });
  under.clock.set(instant('2026-11-24T12:00:00Z'));
  return String(reply.body.allocationId);
}

/** How each message is set off. Whoever adds a kind of mail must say here how. */
const SET_OFF: Readonly<Record<MailKind, (person: SharedPerson) => Promise<unknown>>> = {
  'referral-received': () => refer(),
  'question-to-referrer': async () => {
    const { id, version } = await received();
    return grace('post', `/referrals/${id}/questions`, { version, question: `Is ${CANARY} on a section? ${SECRET}` });
  },
  'referral-decided': async () => {
    const { id, version } = await received();
    return grace('post', `/referrals/${id}/signposting`, { version, reason: 'OUT_OF_AREA', pointedTo: `${CANARY} ${SECRET}`, tellReferrer: true });
  },
  'new-for-you': allocated,
  'talk-first': async (person) => priya('post', `/allocations/${await allocated(person)}/discussion`, { message: `${CANARY} ${SECRET}` }),
  invitation: async () => (await under.as(under.here.members.administrator.email))('post', '/invitations', { name: 'Noor Castle', email: `noor.${randomUUID()}@example.org`, roles: ['advocate'] }),
  'passed-on': (person) => priya('post', `/people/${person.personId}/disclosures`, letter(person)),
};
const TAKEN: Readonly<Record<DocumentKind, () => Promise<string>>> = {
  'release-table': async () => (await helen('get', `/releases/${release}/table.csv`)).text,
  'release-paper': async () => (await readPdf((await helen('get', `/releases/${release}/pdf`)).body as Buffer)).pages.join('\n'),
};
/** What of anybody's would show in what left. */
const marks = (text: string) => [SECRET, ...CANARIES].filter((mark) => text.includes(mark));

describe('the list of ways out', () => {
  it('names every template and every file, and nothing that is not there', () => {
    expect([...TEMPLATE_KINDS].sort()).toEqual([...MAIL_KINDS].sort());
    const files = [...ENDPOINTS.values()].flatMap(({ produces, leaves }) => (produces ? [leaves] : []));
    expect([...files].sort()).toEqual(Object.keys(DOCUMENTS).sort());
    expect(Object.keys(LEAVING_PATHS).sort()).toEqual(['act', 'document', 'mail', 'print']);
  });
});

describe.each(Object.entries(WITHOUT_PERMISSION))('%s', (_state, arrange) => {
  const arranged = async () => {
    under.clock.set(instant(NOW));
    await under.admin.query('update outbox set cancelled_at = now() where sent_at is null');
    const person = await aPersonWithWardTeam(under, { name: CANARY });
    await arrange(person);
    return person;
  };

  it.each(MAIL_KINDS)('%s: no mail says anything of them', async (kind) => {
    const person = await arranged();
    await SET_OFF[kind](person);
    const left = await mailed();
    expect(left.flatMap(marks)).toEqual([]);
    expect(left.length > 0).toBe(MAILS[kind].kind !== 'needs-the-gate');
  });

  it('no disclosure is recorded', async () => {
    const person = await arranged();
    const before = await under.admin.query('select 1 from disclosure where person_id = $1', [person.personId]);
    const reply = await priya('post', `/people/${person.personId}/disclosures`, telling(person));
    expect([reply.status, reply.body.code]).toEqual([403, 'sharing-refused']);
    expect((await under.admin.query('select 1 from disclosure where person_id = $1', [person.personId])).rowCount).toBe(before.rowCount);
  });

  it.each(Object.keys(TAKEN) as DocumentKind[])('%s: no file says anything of them', async (kind) => {
    await arranged();
    const text = await TAKEN[kind]();
    expect(text.length).toBeGreaterThan(200);
    expect(marks(text)).toEqual([]);
  });
});

describe('with a live permission', () => {
  it('the letter leaves and says what was written, so that the refusals above mean something', async () => {
    under.clock.set(instant(NOW));
    await under.admin.query('update outbox set cancelled_at = now() where sent_at is null');
    const person = await aPersonWithWardTeam(under, { name: CANARY });
    await chooses(priya, person);
    await SET_OFF['passed-on'](person);
    expect((await mailed()).flatMap(marks)).toEqual([SECRET, CANARY]);
    expect(Object.keys(TELLING_ACTS)).toEqual(['disclosure', 'signposting']);
  });
});
