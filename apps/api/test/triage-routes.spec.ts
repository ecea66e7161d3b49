import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { readReferral, type ResponseOf } from '@alongside/contracts';
import { startApp, type AppUnderTest, type Caller } from './support/app.js';
import { inserter } from './support/provider.js';

type Referral = ResponseOf<typeof readReferral>;
type Values = Readonly<Record<string, unknown>>;

let under: AppUnderTest;
let manager: Caller;
let nobody: Caller;
beforeAll(async () => {
  under = await startApp();
  nobody = under.anonymous();
  manager = await under.as(under.here.members.manager.email);
});
afterAll(() => under.close());

const CARE = { process: 'needs_assessment', difficulties: ['retaining'], supporter: 'NOBODY' } as const;
const SISTER = { ...CARE, supporter: 'SOMEBODY', supporterIsWilling: true, supporterIsPaid: false, canAgree: true, agrees: true } as const;

/** Sends a professional referral to the ward of the first contract, and gives its id. */
async function referred(told: { readonly service?: string; readonly legalStatus?: Values; readonly support?: Values; readonly referrer?: Values } = {}): Promise<string> {
  const { referrer = {}, ...rest } = told;
  const body = { kind: 'PROFESSIONAL', referrer: { role: 'WARD_STAFF', ...referrer }, person: { name: 'Owen Tarrant', place: { wardId: under.here.wardId } }, ...rest };
  const reply = await nobody('post', '/providers/fenmoor/referrals', body);
  if (reply.status !== 201) throw new Error(`sending answered ${reply.status} ${JSON.stringify(reply.body)}`);
  const { rows } = await under.admin.query('select id from referral where reference = $1', [reply.body.reference]);
  return rows[0].id;
}
const read = async (id: string): Promise<Referral> => (await manager('get', `/referrals/${id}`)).body;
const row = async (id: string) => (await under.admin.query('select * from referral where id = $1', [id])).rows[0];
const answersOf = ({ routes }: Referral) => Object.fromEntries(routes.map(({ route, answer }) => [route, answer]));
const accept = (id: string, more: object = {}) => manager('post', `/referrals/${id}/acceptance`, { version: 1, priority: 'ROUTINE', ...more });
const takes = (extras: readonly string[]) => under.admin.query('update contract set takes = $2 where id = $1', [under.here.contractId, extras]);

describe('a Care Act referral', () => {
  it.each<[string, Values, Values]>([
    ['nobody to support them', CARE, { answer: 'qualifies', basis: 'duty-applies', citation: 'Care Act 2014 s.67; SI 2014/2889 reg.4' }],
    ['a sister they agree to', SISTER, { answer: 'does_not_qualify', basis: 'appropriate-person', missing: ['nhs-stay', 'disagreement'] }],
    ['a long stay in spite of her', { ...SISTER, nhsStay: 'hospital', councilWantsAdvocate: true }, { answer: 'qualifies', basis: 'long-nhs-placement' }],
    ['none of the four difficulties', { ...CARE, difficulties: [] }, { answer: 'does_not_qualify', basis: 'no-substantial-difficulty' }],
    ['safeguarding', { ...CARE, process: 'safeguarding_enquiry' }, { answer: 'qualifies', citation: 'Care Act 2014 s.68' }],
    ['the supporter not asked about', { ...CARE, supporter: null }, { answer: 'needs_information', missing: ['appropriate-person'] }],
  ])('is answered from what was told: %s', async (_, support, answer) => {
    expect((await read(await referred({ service: 'CARE_ACT', support }))).answer).toMatchObject(answer);
  });
  it('is accepted without a note once the law says yes, and counts as the law’s', async () => {
    const id = await referred({ service: 'CARE_ACT', support: CARE });
    expect((await read(id)).ground).toBe('LAW');
    expect((await accept(id)).status).toBe(200);
    expect(await row(id)).toMatchObject({ eligibility: 'ELIGIBLE', eligibility_ground: 'LAW', eligibility_answer: { basis: 'duty-applies' } });
  });
  it('is answered anew as soon as something is found out, and keeps it', async () => {
    const id = await referred({ service: 'CARE_ACT' });
    const reply = await manager('patch', `/referrals/${id}`, { version: 1, legalStatus: {}, support: SISTER });
    expect(reply.body).toMatchObject({ answer: { answer: 'does_not_qualify' }, support: { supporter: 'SOMEBODY', agrees: true, nhsStay: null } });
    expect((await manager('patch', `/referrals/${id}`, { version: 2, legalStatus: {} })).body).toMatchObject({ support: { supporter: 'SOMEBODY' } });
    expect((await row(id)).told.support.process).toBeNull();
  });
  it('typed from a call says which of its facts are still to ask', async () => {
    const typed = await manager('post', '/referrals', { service: 'CARE_ACT', callerIsThePerson: true, person: { name: 'Bash' }, support: { process: 'care_plan' } });
    expect(typed.body.stillToAsk).toEqual(['contact-way', 'place', 'care-difficulty', 'care-supporter', 'date-of-birth', 'communication-needs']);
  });
  it('refuses what the Act does not know', async () => {
    const body = { kind: 'PROFESSIONAL', service: 'CARE_ACT', referrer: { role: 'RC' }, person: { name: 'Bash' }, support: { process: 'tea', supporter: 'SISTER' } };
    const reply = await nobody('post', '/providers/fenmoor/referrals', body);
    expect(reply.body.errors.map(({ pointer }: { pointer: string }) => pointer).toSorted()).toEqual(['/support/process', '/support/supporter']);
  });
  it('from before these questions were asked is read as not known', async () => {
    const id = await referred({ service: 'CARE_ACT', support: CARE });
    await under.admin.query(`update referral set facts = facts - 'support' where id = $1`, [id]);
    expect(await read(id)).toMatchObject({ answer: { answer: 'needs_information' }, support: { process: null, difficulties: null } });
  });
});

describe('every route from one set of facts', () => {
  it('says what fits, what does not, and which fact would tell', async () => {
    const id = await referred({ legalStatus: { code: '01' }, support: { ...CARE, wantsNhsComplaint: false } });
    const referral = await read(id);
    expect(readReferral.response.parse(referral)).toEqual(referral);
    expect(answersOf(referral)).toEqual({ imha: 'not', 'care-act': 'eligible', imca: 'needs_information', 'health-complaint': 'not', 'legal-advice': 'needs_information', general: 'not' });
    expect(referral.routes.find(({ route }) => route === 'imca')).toMatchObject({ missing: ['decision'], citation: 'Mental Capacity Act 2005 ss.37-39D' });
  });
  it('names the IMHA beside the Care Act, where a Care Act referral is of somebody on a section', async () => {
    expect(answersOf(await read(await referred({ service: 'CARE_ACT', legalStatus: { code: '03' } })))).toMatchObject({ imha: 'eligible', 'care-act': 'needs_information' });
  });
});

describe('a contract that takes more people than the law', () => {
  it('answers no by the law, offers the contract, and accepts without a note: as a local decision', async () => {
    const id = await referred({ legalStatus: { code: '01' } });
    await takes(['informal-england']);
    const referral = await read(id);
    expect(referral).toMatchObject({ answer: { answer: 'does_not_qualify', basis: 'informal-england' }, ground: 'CONTRACT' });
    expect(answersOf(referral)).toMatchObject({ imha: 'not', 'local-contract': 'eligible' });
    expect((await accept(id)).status).toBe(200);
    expect(await row(id)).toMatchObject({ eligibility: 'ELIGIBLE', eligibility_ground: 'CONTRACT', eligibility_answer: { answer: 'does_not_qualify' } });
    const { rows } = await under.admin.query(`select detail from audit_event where subject_id = $1 and action = 'referral:accept'`, [id]);
    expect(rows[0].detail).toMatchObject({ ground: 'CONTRACT', answer: 'does_not_qualify' });
    expect((await read(id)).decision).toMatchObject({ ground: 'CONTRACT' });
  });
  it('takes nobody for another reason, and nobody whose answer is open', async () => {
    await takes(['excluded-s5']);
    expect((await read(await referred({ legalStatus: { code: '01' } }))).ground).toBe('PERSON');
    await takes(['informal-england', 'excluded-s5', 'no-qualifying-status']);
    const open = await referred({ legalStatus: { code: '99' } });
    expect((await read(open)).ground).toBe('PERSON');
    expect((await accept(open)).body).toMatchObject({ code: 'needs-information', errors: [{ pointer: '/note' }] });
    expect((await accept(open, { note: 'The ward said section 3' })).status).toBe(200);
    expect(await row(open)).toMatchObject({ eligibility_ground: 'PERSON' });
    await takes([]);
  });
});

describe('law that an administrator has entered as begun', () => {
  const begin = async (day: string) => {
    await under.admin.query('delete from commencement where organisation_id = $1', [under.here.organisationId]);
    await inserter(under.admin, under.here.organisationId)('commencement', { id: randomUUID(), provision: 'ENG-IMHA-2025', commences_on: day, entered_at: '2026-11-20T09:00:00Z', entered_by: under.here.members.administrator.id });
  };
  afterAll(() => under.admin.query('delete from commencement'));

  it('answers from its day on, for this provider alone', async () => {
    const id = await referred({ legalStatus: { code: '01' } });
    await begin('2026-11-24');
    expect((await read(id)).answer).toMatchObject({ answer: 'does_not_qualify' });
    await begin('2026-11-23');
    expect((await read(id)).answer).toMatchObject({ answer: 'qualifies', basis: 's130CA' });
    expect((await nobody('get', '/providers/fenmoor')).body.commenced).toEqual({ 'ENG-IMHA-2025': '2026-11-23' });
    expect((await nobody('get', '/providers/larkhill')).body.commenced).toEqual({});
  });
});

describe('the duties that come with the right', () => {
  const SECTION_3 = { code: '03', since: '2026-10-26' };
  it.each<[string, Values, Values]>([
    ['the nearest relative', { role: 'NEAREST_RELATIVE' }, { dutyToVisit: null, requester: 'nearest_relative', missing: ['requester-reasonable'] }],
    ['a nurse', { role: 'WARD_STAFF' }, { dutyToVisit: false, reasonCode: 'not-listed-requester' }],
  ])('to visit turns on who asked: %s', async (_, referrer, duty) => {
    expect((await read(await referred({ legalStatus: SECTION_3, referrer }))).visitDuty).toMatchObject({ ...duty, citation: 'MHA 1983 s.130B(5)-(6)' });
  });
  it('to visit turns on what was found out since: reasonable, and what the person told us', async () => {
    const id = await referred({ legalStatus: SECTION_3, referrer: { role: 'RC' } });
    const found = async (version: number, support: Values) => (await manager('patch', `/referrals/${id}`, { version, legalStatus: SECTION_3, support })).body.visitDuty;
    expect(await found(1, { isRequestReasonable: true })).toMatchObject({ dutyToVisit: true, reasonCode: 's130B(5)' });
    expect(await found(2, { isRequestReasonable: true, declinesHelp: true })).toMatchObject({ dutyToVisit: false, reasonCode: 'patient-declines-help' });
  });
  it('to tell them of us is the hospital managers’, with a copy unless they ask for none', async () => {
    const id = await referred({ legalStatus: SECTION_3 });
    expect((await read(id)).informationDuty).toMatchObject({ responsible: 'hospital-managers', copyTo: ['nearest-relative'], missing: ['patient-wishes'], citation: 'MHA 1983 s.130D' });
    const reply = await manager('patch', `/referrals/${id}`, { version: 1, legalStatus: SECTION_3, support: { wantsNoCopy: true } });
    expect(reply.body.informationDuty).toMatchObject({ copyTo: [], missing: [] });
  });
  it('are nobody’s without the right', async () => {
    expect(await read(await referred({ legalStatus: { code: '01' } }))).toMatchObject({ visitDuty: null, informationDuty: null });
  });
});

describe('telling whoever referred', () => {
  const mails = async (id: string) => (await under.admin.query(`select kind, recipient, content from outbox where subject_id = $1 and kind = 'referral-decided'`, [id])).rows;
  const withEmail = { referrer: { email: 'jo@ward.example' }, legalStatus: { code: '03' } };

  it('is done where somebody wants it and there is an address, with the reference and nothing else', async () => {
    const id = await referred(withEmail);
    const { reference, mayTellReferrer } = await read(id);
    expect(mayTellReferrer).toBe(true);
    await accept(id, { tellReferrer: true });
    expect(await mails(id)).toEqual([{ kind: 'referral-decided', recipient: 'jo@ward.example', content: { reference } }]);
  });
  it('is not done unasked, or without an address', async () => {
    const [unasked, nowhere] = [await referred(withEmail), await referred({ legalStatus: { code: '03' } })];
    await accept(unasked);
    await accept(nowhere, { tellReferrer: true });
    expect([await mails(unasked), await mails(nowhere)]).toEqual([[], []]);
    expect((await read(nowhere)).mayTellReferrer).toBe(false);
  });
  it('can come with signposting', async () => {
    const id = await referred(withEmail);
    await manager('post', `/referrals/${id}/signposting`, { version: 1, reason: 'OUT_OF_AREA', pointedTo: 'Northmere advocacy', tellReferrer: true });
    expect(await mails(id)).toHaveLength(1);
  });
});
