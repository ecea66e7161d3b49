import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkReport, listReports } from '@alongside/contracts';
import { instant } from '@alongside/domain';
import { startApp, NOW, type AppUnderTest, type Caller } from './support/app.js';
import { aQuarter } from './support/a-quarter.js';
import { inserter } from './support/provider.js';

let under: AppUnderTest;
let grace: Caller;
let ola: Caller;
const Q1 = '2026-27-Q1';
const Q2 = '2026-27-Q2';
const TODAY = NOW.slice(0, 10);
const report = (period: string, contractId = under.here.contractId) => `/reports/${contractId}/${period}`;

beforeAll(async () => {
  under = await startApp();
  const { admin, here, elsewhere } = under;
  await aQuarter(admin, here, { contractId: here.contractId, from: '2026-04-01', referrals: 30, seed: 1 });
  await aQuarter(admin, here, { contractId: here.contractId, from: '2026-07-01', referrals: 40, seed: 2 });
  await aQuarter(admin, here, { contractId: here.otherContractId, from: '2026-07-01', referrals: 6, seed: 3 });
  await aQuarter(admin, elsewhere, { contractId: elsewhere.contractId, from: '2026-07-01', referrals: 3, seed: 4 });
  // Ola holds the second contract only; Grace holds no contract by name, and so every one.
  await admin.query('insert into contract_holder (organisation_id, membership_id, contract_id) values ($1, $2, $3)', [here.organisationId, here.members.secondManager.id, here.otherContractId]);
  grace = await under.as(here.members.manager.email);
  ola = await under.as(here.members.secondManager.email);
});
afterAll(() => under.close());

const measureOf = (figures: { measures: { id: string }[] }, id: string) => figures.measures.find((measure) => measure.id === id);

describe('the list of reports', () => {
  it('has every quarter of every contract held, newest first, and how far it is', async () => {
    const reply = await grace('get', '/reports');
    const { items } = listReports.response.parse(reply.body);
    expect(items.map(({ contractReference, period, state }) => [contractReference, period, state])).toEqual([
      ['FA-01', '2026-27-Q3', 'RUNNING'],
      ['FA-02', '2026-27-Q3', 'RUNNING'],
      ['FA-01', Q2, 'TO_CHECK'],
      ['FA-02', Q2, 'TO_CHECK'],
      ['FA-01', Q1, 'TO_CHECK'],
    ]);
  });

  it('is narrowed to the contracts a manager holds, and is nothing for an advocate', async () => {
    const lines: { contractReference: string }[] = (await ola('get', '/reports')).body.items;
    expect(new Set(lines.map(({ contractReference }) => contractReference))).toEqual(new Set(['FA-02']));
    const priya = await under.as(under.here.members.advocate.email);
    expect((await priya('get', '/reports')).status).toBe(403);
  });
});

describe('checking a quarter', () => {
  it('shows exact figures beside what would be published', async () => {
    const reply = await grace('get', report(Q2));
    const check = checkReport.response.parse(reply.body);
    expect(check).toMatchObject({ fromOn: '2026-07-01', toOn: '2026-09-30', asOf: TODAY, disclosureRule: 'NHS_HES', addsUp: true, canPublish: true, lastEdition: null });
    expect(measureOf(check.exact, 'K01')).toEqual({ id: 'K01', value: 40 });
    const { rows } = await under.admin.query<{ source: string; n: number }>(
      `select source, count(*)::integer as n from referral where contract_id = $1 and received_on between '2026-07-01' and '2026-09-30' group by 1`,
      [under.here.contractId],
    );
    const counted = new Map(rows.map(({ source, n }) => [source, n]));
    for (const { code, value } of check.exact.bySource) expect([code, value]).toEqual([code, counted.get(code) ?? 0]);
    for (const [index, { code, value }] of check.shown.bySource.entries()) {
      const exact = Number(check.exact.bySource[index]?.value);
      expect([code, value]).toEqual([code, exact === 0 ? 0 : exact < 8 ? 'hidden' : 5 * Math.floor((exact + 2) / 5)]);
    }
  });

  it('hides waits of fewer than eight people, and a percentage with its base', async () => {
    const check = checkReport.response.parse((await ola('get', report(Q2, under.here.otherContractId))).body);
    expect(measureOf(check.exact, 'K01')).toEqual({ id: 'K01', value: 6 });
    for (const id of ['K15', 'K16']) expect(measureOf(check.shown, id)).toEqual({ id, value: 'hidden' });
    expect(measureOf(check.shown, 'K10')).toMatchObject({ den: 'hidden', pct: 'hidden' });
  });

  it('follows the rule of the contract: exact figures, with more hidden so that none can be worked out', async () => {
    const { admin, here } = under;
    await admin.query(`update contract set disclosure_rule = 'PRIMARY_SECONDARY', disclosure_threshold = 5 where id = $1`, [here.contractId]);
    const check = checkReport.response.parse((await grace('get', report(Q2))).body);
    await admin.query(`update contract set disclosure_rule = 'NHS_HES' where id = $1`, [here.contractId]);
    expect(check).toMatchObject({ disclosureRule: 'PRIMARY_SECONDARY', attacks: [] });
    for (const table of ['bySource', 'byLegalGroup'] as const) {
      const pairs = check.shown[table].map(({ value }, index) => [value, Number(check.exact[table][index]?.value)] as const);
      for (const [shown, exact] of pairs) expect([exact, 'hidden']).toContain(shown);
      const hidden = pairs.filter(([shown]) => shown === 'hidden').map(([, exact]) => exact);
      expect(pairs.every(([shown, exact]) => shown === 'hidden' || exact === 0 || exact >= 5)).toBe(true);
      if (check.shown.referrals !== 'hidden') expect(hidden).not.toHaveLength(1);
    }
  });

  it('lists what is missing, by referral', async () => {
    const { missing } = checkReport.response.parse((await grace('get', report(Q2))).body);
    const { rows } = await under.admin.query<{ n: number }>(
      `select count(*)::integer as n from referral where contract_id = $1 and acknowledged_at is null and received_on between '2026-07-01' and '2026-09-30'`,
      [under.here.contractId],
    );
    expect(missing.filter(({ code }) => code === 'not-acknowledged')).toHaveLength(rows[0]?.n ?? 0);
    expect(new Set(missing.map(({ code }) => code))).toEqual(new Set(['not-acknowledged', 'legal-status-not-known', 'nothing-logged', 'ethnicity-not-known']));
  });

  it.each(['2026-28-Q1', '2027-28-Q1', '2019-20-Q4', '2026-27-Q5', '2026-07', '2026-07-01..2026-08-15'])('offers no other stretch of time: %s', async (period) => {
    expect((await grace('get', report(encodeURIComponent(period)))).status).toBe(422);
  });

  it('takes no dates beside the period', async () => {
    expect((await grace('get', `${report(Q2)}?from=2026-07-01&to=2026-08-15`)).status).toBe(422);
    expect((await grace('get', report('2027-28-Q1'))).body).toMatchObject({ code: 'period-not-offered' });
  });

  it('does not know a contract that is not held, or that is another provider’s', async () => {
    expect((await ola('get', report(Q2))).status).toBe(404);
    expect((await grace('get', report(Q2, under.elsewhere.contractId))).status).toBe(404);
    expect((await grace('get', report(Q2, randomUUID()))).status).toBe(404);
    expect((await ola('post', `${report(Q2)}/releases`, { asOf: TODAY })).status).toBe(404);
    expect((await grace('post', `${report(Q2, under.elsewhere.contractId)}/releases`, { asOf: TODAY })).status).toBe(404);
  });
});

describe('publishing a quarter', () => {
  it.each([
    ['a quarter that runs', '2026-27-Q3', { asOf: TODAY }, 409, 'period-not-ended'],
    ['figures of another day', Q1, { asOf: '2026-11-22' }, 409, 'stale-version'],
    ['a quarter that is not offered', '2027-28-Q1', { asOf: TODAY }, 422, 'period-not-offered'],
    ['a date that is none', Q1, { asOf: '2026-02-30' }, 422, 'malformed'],
  ])('is refused for %s', async (_, period, body, status, code) => {
    const reply = await grace('post', `${report(period)}/releases`, body);
    expect([reply.status, reply.body.code]).toEqual([status, code]);
  });

  it('freezes what is shown, and only that, and records who did it', async () => {
    const check = checkReport.response.parse((await grace('get', report(Q1))).body);
    const key = { 'idempotency-key': randomUUID() };
    const reply = await grace('post', `${report(Q1)}/releases`, { asOf: TODAY }, key);
    expect([reply.status, reply.body.edition, reply.body.publishedAt]).toEqual([201, 1, NOW]);
    expect((await grace('post', `${report(Q1)}/releases`, { asOf: TODAY }, key)).body).toEqual(reply.body);
    expect((await grace('post', `${report(Q1)}/releases`, { asOf: TODAY, correctionNote: 'other' }, key)).body).toMatchObject({ code: 'idempotency-key-reused' });
    const { rows } = await under.admin.query<{ figures: object }>('select figures from release where id = $1', [reply.body.id]);
    expect(rows).toEqual([{ figures: check.shown }]);
    const events = await under.admin.query('select actor_id, action, subject_type from audit_event where subject_id = $1', [reply.body.id]);
    expect(events.rows).toEqual([{ actor_id: under.here.members.manager.id, action: 'report:publish', subject_type: 'release' }]);
  });

  it('needs a word on what is corrected for a second edition, which keeps the hidden pattern', async () => {
    const late = { id: randomUUID(), reference: 'late', name: 'Late' };
    const insert = inserter(under.admin, under.here.organisationId);
    const before = checkReport.response.parse((await grace('get', report(Q1))).body);
    const personId = await insert('person', late);
    const code = before.shown.bySource.find(({ value }) => value === 'hidden')?.code ?? 'SELF';
    for (let n = 0; n < 9; n += 1) {
      await insert('referral', { id: randomUUID(), reference: `late-${n}`, person_id: personId, contract_id: under.here.contractId, service: 'IMHA', source: code, channel: 'PHONE', state: 'RECEIVED', received_at: '2026-05-05T10:00:00Z', received_on: '2026-05-05' });
    }
    expect((await grace('post', `${report(Q1)}/releases`, { asOf: TODAY })).body).toMatchObject({ code: 'already-published' });
    const reply = await grace('post', `${report(Q1)}/releases`, { asOf: TODAY, correctionNote: 'Nine referrals were entered late' });
    expect(reply.body).toMatchObject({ edition: 2 });
    const { rows } = await under.admin.query<{ edition: number; figures: typeof before.shown }>('select edition, figures from release where contract_id = $1 and period = $2 order by edition', [under.here.contractId, Q1]);
    expect(rows[0]?.figures).toEqual(before.shown);
    expect(rows[1]?.figures.bySource.find((part) => part.code === code)).toEqual({ code, value: 'hidden' });
    expect(measureOf(rows[1]?.figures ?? before.shown, 'K01')).not.toEqual(measureOf(before.shown, 'K01'));
  });

  it('lets exactly one of two at once publish the same edition', async () => {
    const replies = await Promise.all([1, 2, 3, 4].map(() => grace('post', `${report(Q2)}/releases`, { asOf: TODAY })));
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  });

  it('refuses a report that does not add up, and says so when it is checked', async () => {
    const { admin, here } = under;
    const insert = inserter(admin, here.organisationId);
    const personId = await insert('person', { id: randomUUID(), reference: 'odd' });
    const referral = { reference: 'odd', person_id: personId, contract_id: here.otherContractId, service: 'IMHA', source: 'SELF', channel: 'PHONE', state: 'CLOSED', closure_reason: 'DISCHARGED' };
    const id = await insert('referral', { id: randomUUID(), ...referral, received_at: '2026-06-01T09:00:00Z', received_on: '2026-06-01', closed_on: '2026-06-20' });
    await insert('case_file', { id: randomUUID(), referral_id: id, person_id: personId, service: 'IMHA', opened_on: '2026-08-01', state: 'CLOSED', closed_on: '2026-08-01' });
    const check = await grace('get', report(Q2, here.otherContractId));
    expect(check.body).toMatchObject({ addsUp: false, canPublish: false });
    expect(measureOf(check.body.shown, 'K21')).toMatchObject({ start: 'hidden', end: 'hidden' });
    expect((await grace('post', `${report(Q2, here.otherContractId)}/releases`, { asOf: TODAY })).body).toMatchObject({ code: 'figures-do-not-add-up' });
  });

  it('gives the same figures for the same data cut, and counts nothing dated later', async () => {
    const first = await grace('get', report('2026-27-Q3'));
    under.clock.set(instant('2026-11-25T09:00:00Z'));
    await aQuarter(under.admin, under.here, { contractId: under.here.contractId, from: '2026-12-01', referrals: 3, seed: 9 });
    const second = await grace('get', report('2026-27-Q3'));
    expect(measureOf(second.body.exact, 'K01')).toEqual(measureOf(first.body.exact, 'K01'));
    under.clock.set(instant(NOW));
  });
});
