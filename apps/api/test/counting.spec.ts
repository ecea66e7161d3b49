import { randomUUID } from 'node:crypto';
import { readCounting } from '@alongside/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type AppUnderTest, type Caller } from './support/app.js';
import { aSupportedPerson } from './support/supported-person.js';

let under: AppUnderTest;
let dee: Caller;
let grace: Caller;
beforeAll(async () => {
  under = await startApp();
  dee = await under.as(under.here.members.administrator.email);
  grace = await under.as(under.here.members.manager.email);
});
afterAll(() => under.close());

const USUAL = {
  nation: 'England', cutoffLocalTime: null, reReferralWindowDays: 90, pausableReasons: ['INFO_REQUESTED'], reachedOutcomes: ['DELIVERED', 'SEEN_DECLINED'],
  notAttemptOutcomes: ['CANCELLED_BY_PERSON', 'CANCELLED_BY_SERVICE', 'CANCELLED_BY_OTHER'],
  voidClosureReasons: ['DISCHARGED', 'TRANSFERRED_OUT', 'DIED', 'WITHDRAWN_BY_REFERRER', 'WITHDRAWN_BY_PERSON'], dbsRenewalYears: 3, undoSeconds: 10,
};
const versionNow = async (): Promise<number> => (await dee('get', '/counting')).body.version;
const change = async (to: object, headers?: Record<string, string>) => dee('patch', '/counting', { ...USUAL, version: await versionNow(), ...to }, headers);

describe('how a provider counts', () => {
  it('is what a new provider starts with, and read by managers too', async () => {
    expect(readCounting.response.parse((await dee('get', '/counting')).body)).toMatchObject({
      ...USUAL, version: 1, allowedActions: ['counting:change'], waitBands: [{ from: 0, to: 2 }, { from: 3, to: 5 }, { from: 6, to: 10 }, { from: 11, to: null }],
    });
    expect((await grace('get', '/counting')).body.allowedActions).toEqual([]);
    expect((await grace('patch', '/counting', { ...USUAL, version: 1 })).status).toBe(403);
    for (const role of ['advocate', 'commissioner'] as const) {
      const other = await under.as(under.here.members[role].email);
      expect([role, (await other('get', '/counting')).status, (await other('get', '/counting/changes')).status]).toEqual([role, 403, 403]);
    }
  });

  it('says which field is not right, and takes nothing that could not be counted', async () => {
    const wrong = await change({
      cutoffLocalTime: '25:00', reReferralWindowDays: 0, reachedOutcomes: [], notAttemptOutcomes: ['DELIVERED'], voidClosureReasons: ['NO_CAPACITY_IN_SERVICE'], undoSeconds: 3600, nation: 'Scotland',
    });
    expect(wrong.status).toBe(422);
    expect(new Set(wrong.body.errors.map(({ pointer }: { pointer: string }) => pointer.split('/')[1]))).toEqual(
      new Set(['cutoffLocalTime', 'reReferralWindowDays', 'reachedOutcomes', 'notAttemptOutcomes', 'voidClosureReasons', 'undoSeconds', 'nation']),
    );
    expect((await change({ reachedOutcomes: ['REFUSED_TO_MEET'] })).status).toBe(422);
  });

  it('changes with its history, once for a request that is sent again, and not over a change that was not seen', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const body = { ...USUAL, version: await versionNow(), cutoffLocalTime: '16:30', undoSeconds: 20 };
    const first = await dee('patch', '/counting', body, key);
    expect([first.status, first.body]).toEqual([200, { version: 2 }]);
    expect((await dee('patch', '/counting', body, key)).body).toEqual(first.body);
    expect((await dee('patch', '/counting', { ...body, undoSeconds: 30 }, key)).status).toBe(422);
    expect((await dee('get', '/counting')).body).toMatchObject({ cutoffLocalTime: '16:30', undoSeconds: 20, version: 2 });
    expect((await dee('patch', '/counting', { ...body, version: 1 })).body.code).toBe('stale-version');
    const { items } = (await grace('get', '/counting/changes')).body;
    expect(items[0]).toMatchObject({ kind: 'changed', fields: [{ field: 'cutoff_local_time', from: null, to: '16:30:00' }, { field: 'undo_seconds', from: 10, to: 20 }] });
    const { rows } = await under.admin.query(`select count(*)::integer as n from audit_event where organisation_id = $1 and action = 'counting:change'`, [under.here.organisationId]);
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('is each provider’s own', async () => {
    const theirs = await under.as(under.elsewhere.members.administrator.email);
    expect((await theirs('get', '/counting')).body).toMatchObject({ cutoffLocalTime: null, undoSeconds: 10, version: 1 });
    expect((await theirs('get', '/counting/changes')).body.items.map(({ kind }: { kind: string }) => kind)).not.toContain('changed');
    expect((await theirs('patch', '/counting', { ...USUAL, version: 2 })).body.code).toBe('stale-version');
  });

  it('decides what a quarter counts: a window too short to see the earlier referral finds no return', async () => {
    const { admin, here } = under;
    const earlier = await aSupportedPerson(admin, here, { name: 'Rosa Lind', receivedAt: '2026-07-02T09:00:00Z' });
    await admin.query(`update referral set closed_on = '2026-07-20', state = 'CLOSED', closure_reason = 'ISSUE_RESOLVED' where id = $1`, [earlier.referralId]);
    const later = await aSupportedPerson(admin, here, { name: 'Rosa Lind', receivedAt: '2026-09-01T09:00:00Z' });
    await admin.query('update referral set person_id = $1 where id = $2', [earlier.personId, later.referralId]);
    const returned = async (): Promise<number | undefined> => {
      const { measures } = (await grace('get', `/reports/${here.contractId}/2026-27-Q2`)).body.exact as { measures: { id: string; num?: number }[] };
      return measures.find(({ id }) => id === 'K04')?.num;
    };
    expect(await returned()).toBe(1);
    expect((await change({ reReferralWindowDays: 30 })).status).toBe(200);
    expect(await returned()).toBe(0);
  });
});
