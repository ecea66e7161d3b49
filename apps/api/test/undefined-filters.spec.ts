import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serviceActor } from '../src/platform/access/actor.js';
import { UnitOfWork, type Transaction } from '../src/platform/database/unit-of-work.js';
import { startApp, type AppUnderTest } from './support/app.js';
import { seededRandom } from './support/seeded-random.js';
import { aSupportedPerson, keepLists } from './support/supported-person.js';

const MODULES = path.resolve(import.meta.dirname, '../src/modules');
const TRIES = process.env['LONG'] ? 500 : 25;

type Call = (tx: Transaction, ...args: readonly unknown[]) => unknown;
let under: AppUnderTest;
let person: string;
let calls: [name: string, call: Call, arity: number][];

beforeAll(async () => {
  under = await startApp();
  ({ personId: person } = await aSupportedPerson(under.admin, under.here, { name: 'Zephyrine Quillfeather', legal: { code: '03', on: '2026-11-14' } }));
  // One of each kind of list: supported, waiting for an advocate, not yet decided upon.
  await aSupportedPerson(under.admin, under.here, { name: 'Osgood Quillfeather', advocateId: null });
  await aSupportedPerson(under.admin, under.here, { name: 'Wilf Quillfeather', advocateId: null, referral: { state: 'RECEIVED', eligibility: 'PENDING', eligibility_decided_on: null } });
  await keepLists(under.admin, under.here);
  const files = readdirSync(MODULES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.repository.ts'));
  const modules = await Promise.all(files.map((file) => import(path.join(MODULES, file)) as Promise<Record<string, unknown>>));
  calls = modules.flatMap((module) => Object.entries(module).flatMap(([name, value]) => callsOf(name, value)));
});
afterAll(() => under.close());

const isCallable = (value: unknown): value is Call => typeof value === 'function' && !/^class\b/.test(String(value));
/** A function of the transaction, or the functions of a set that is made from one. */
function callsOf(name: string, value: unknown): [string, Call, number][] {
  if (!isCallable(value) || !/^(async )?(function \w+)?\(\{ manager/.test(String(value))) return [];
  if (!name.endsWith('Repository')) return [[name, value, value.length - 1]];
  const methods = Object.entries(value({ manager: {}, actor: {} } as Transaction) as Record<string, Call>);
  return methods.map(([method, { length }]) => [`${name}.${method}`, (tx, ...args) => (value(tx) as Record<string, Call>)[method]?.(...(args as [Transaction])), length]);
}

/** Of the organisation, but holding no contract and supporting nobody. */
const outsider = () => ({ ...serviceActor(under.here.organisationId, 'test'), contractIds: [] });

class Undone extends Error {}
/** What a call gave and how many rows it changed; both are taken back. */
async function attempt(call: Call, args: readonly unknown[]): Promise<{ said: string; changed: number }> {
  const outcome = { said: '', changed: 0 };
  const work = async (tx: Transaction) => {
    outcome.said = JSON.stringify(await call(tx, ...args)) ?? '';
    const [row] = await tx.manager.query<{ n: number }[]>('select coalesce(sum(n_tup_upd + n_tup_del), 0)::integer as n from pg_stat_xact_user_tables');
    outcome.changed = row?.n ?? 0;
    throw new Undone();
  };
  // A refusal of whatever kind is what we want of a call without its ids.
  await under.app.get(UnitOfWork).run(outsider(), work).catch(() => undefined);
  return outcome;
}

describe('a repository that is given no id', () => {
  it('is among those tried, and would be seen to read somebody', async () => {
    expect(calls.length).toBeGreaterThan(60);
    const [, open] = calls.find(([name]) => name === 'personPage') ?? [];
    const given = open && (await attempt(open, [person, '2026-11-23', '2026-11-23T09:00:00Z']));
    expect(given?.said).toContain('Quillfeather');
  });

  it('reads and changes nobody, rather than everybody', async () => {
    const random = seededRandom(11);
    const wrong = new Set<string>();
    for (const [name, call, arity] of calls) {
      for (let n = 0; n < TRIES; n += 1) {
        const args = Array.from({ length: Math.max(arity, 1) }, () => random.pick([undefined, null, {}, { id: undefined, personId: null, referralId: undefined }]));
        const { said, changed } = await attempt(call, args);
        if (changed > 0) wrong.add(`${name} changed rows`);
        if (said.includes('Quillfeather')) wrong.add(`${name} read people`);
      }
    }
    expect([...wrong]).toEqual([]);
  }, 300_000);

  it('is never even asked without an organisation', async () => {
    const unitOfWork = under.app.get(UnitOfWork);
    for (const organisationId of [undefined, null, '', 'all']) {
      const actor = { ...serviceActor(under.here.organisationId, 'test'), organisationId: organisationId as string };
      const count = ({ manager }: Pick<Transaction, 'manager'>) => manager.query('select count(*) from person');
      await expect(unitOfWork.run(actor, count)).rejects.toThrow('no organisation');
      await expect(unitOfWork.read(actor, count)).rejects.toThrow('no organisation');
    }
  });
});
