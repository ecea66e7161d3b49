import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { freshDatabase } from './support/database.js';
import { httpCaller, httpSignIn, type Heard, type HttpCaller } from './support/http-call.js';
import { ownProcess, type OwnProcess } from './support/own-process.js';
import { aProvider, inserter, PASSWORD, type ProviderFixture } from './support/provider.js';
import { aSupportedPerson } from './support/supported-person.js';

const ROUNDS = process.env['LONG'] ? 1000 : 30;
const AT_ONCE = 20;

let admin: pg.Client;
let provider: ProviderFixture;
let server: OwnProcess;
let managers: HttpCaller[];
let advocate: HttpCaller;
beforeAll(async () => {
  const url = await freshDatabase();
  admin = new pg.Client({ connectionString: url });
  admin.on('error', () => undefined);
  await admin.connect();
  provider = await aProvider(admin, 'fenmoor', 'FA');
  server = await ownProcess(url, { LOG_LEVEL: 'info', WORKER: 'off' });
  managers = [];
  for (let n = 0; n < AT_ONCE; n += 1) managers.push(await aManager(n));
  advocate = httpCaller(() => server.base, await httpSignIn(server.base, provider.members.advocate.email, PASSWORD));
}, 120_000);
afterAll(async () => {
  await server.kill();
  await admin.end();
});

/** Another manager with an account of their own, signed in. */
async function aManager(n: number): Promise<HttpCaller> {
  const email = `manager-${n}@fenmoor.example`;
  const { rows } = await admin.query<{ id: string }>('select ensure_account($1, $2, (select password_hash from account where email = $3)) as id', [randomUUID(), email, provider.members.manager.email]);
  await inserter(admin, provider.organisationId)('membership', { id: randomUUID(), account_id: rows[0]?.id, role: 'manager', display_name: `Manager ${n}`, email });
  return httpCaller(() => server.base, await httpSignIn(server.base, email, PASSWORD));
}

const count = async (sql: string, id: string): Promise<number> => (await admin.query<{ count: number }>(`select count(*)::integer as count from ${sql}`, [id])).rows[0]?.count ?? -1;
const outcomes = (replies: readonly Heard[]): string[] => replies.map(({ status, body }) => (status < 300 ? 'won' : `${status} ${String(body['code'])}`)).sort();
const one = (refusal: string): string[] => [...Array<string>(AT_ONCE - 1).fill(refusal), 'won'];

describe(`${AT_ONCE} at once, ${ROUNDS} times`, () => {
  it('give one referral to one advocate: one wins, the others are told, and there is one allocation, one record and one message', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { referralId } = await aSupportedPerson(admin, provider, { advocateId: null });
      const choices = [provider.members.advocate.id, provider.members.secondAdvocate.id];
      const replies = await Promise.all(managers.map((manager, n) => manager('POST', `/allocation/${referralId}`, { version: 1, membershipId: choices[n % 2], reason: null })));
      expect(outcomes(replies)).toEqual(one('409 already-allocated'));
      const won = replies.findIndex(({ status }) => status === 201);
      const allocationId = String(replies[won]?.body['allocationId']);
      const { rows } = await admin.query('select state, advocate_id, version from referral where id = $1', [referralId]);
      expect(rows).toEqual([{ state: 'ALLOCATED', advocate_id: choices[won % 2], version: 2 }]);
      expect(await count('allocation where referral_id = $1', referralId)).toBe(1);
      expect(await count('outbox where subject_id = $1', allocationId)).toBe(1);
      expect(await count('audit_event where subject_id = $1', allocationId)).toBe(1);
    }
  }, 3_000_000);

  it('answer one offer, some by taking it and some by taking it back: one answer stands', async () => {
    for (let round = 0; round < Math.ceil(ROUNDS / 3); round += 1) {
      const { referralId } = await aSupportedPerson(admin, provider, { advocateId: null });
      const offered = await managers[0]?.('POST', `/allocation/${referralId}`, { version: 1, membershipId: provider.members.advocate.id, reason: null });
      const id = String(offered?.body['allocationId']);
      const replies = await Promise.all(managers.map((manager, n) => (n % 2 ? manager('POST', `/allocations/${id}/undoing`) : advocate('POST', `/allocations/${id}/acceptance`))));
      const won = replies.filter(({ status }) => status < 300);
      expect(won).toHaveLength(1);
      expect(replies.filter(({ status }) => status >= 400 && status !== 409 && status !== 404)).toEqual([]);
      const { rows } = await admin.query<{ state: string; advocate_id: string | null }>('select state, advocate_id from referral where id = $1', [referralId]);
      const isUndone = replies.findIndex(({ status }) => status < 300) % 2 === 1;
      expect(rows).toEqual([isUndone ? { state: 'WAITING', advocate_id: null } : { state: 'ALLOCATED', advocate_id: provider.members.advocate.id }]);
    }
  }, 3_000_000);
});
