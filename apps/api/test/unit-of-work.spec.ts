import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Action } from '@alongside/domain/access';
import { serviceActor } from '../src/platform/access/actor.js';
import { UnitOfWork, type Transaction } from '../src/platform/database/unit-of-work.js';
import { startApp, type AppUnderTest } from './support/app.js';
import { aSupportedPerson } from './support/supported-person.js';

let under: AppUnderTest;
let unitOfWork: UnitOfWork;
let personId: string;
beforeAll(async () => {
  under = await startApp();
  unitOfWork = under.app.get(UnitOfWork);
  ({ personId } = await aSupportedPerson(under.admin, under.here, { name: 'Rosa Lindqvist' }));
});
afterAll(() => under.close());

const actor = () => serviceActor(under.here.organisationId, randomUUID());
const rename = ({ manager }: Pick<Transaction, 'manager'>, name: string) => manager.query('update person set name = $2 where id = $1', [personId, name]);
const nameNow = async () => (await under.admin.query<{ name: string }>('select name from person where id = $1', [personId])).rows[0]?.name;
const actsOn = async (id: string) => (await under.admin.query('select 1 from audit_event where subject_id = $1', [id])).rowCount;

describe('a unit of work', () => {
  it('has written its record when it ends, though nobody waited for it', async () => {
    const id = randomUUID();
    await unitOfWork.run(actor(), (tx) => tx.record('person:correct', { type: 'person', id }));
    expect(await actsOn(id)).toBe(1);
  });

  it('is undone as a whole, with the cause, when its record cannot be written', async () => {
    const unrecordable = unitOfWork.run(actor(), async (tx) => {
      await tx.record(null as unknown as Action, { type: 'person', id: personId });
      await rename(tx, 'Nobody recorded this');
    });
    await expect(unrecordable).rejects.toMatchObject({ driverError: { code: '23502', column: 'action' } });
    expect(await nameNow()).toBe('Rosa Lindqvist');
  });

  it('is undone as a whole when its record never reached the database', async () => {
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    const unsayable = unitOfWork.run(actor(), async (tx) => {
      await rename(tx, 'Nobody recorded this');
      await tx.record('person:correct', { type: 'person', id: personId }, { detail: circular });
    });
    await expect(unsayable).rejects.toThrow('circular');
    expect(await nameNow()).toBe('Rosa Lindqvist');
  });

  it('leaves no record of what was refused', async () => {
    const id = randomUUID();
    const refused = unitOfWork.run(actor(), async (tx) => {
      await tx.record('person:correct', { type: 'person', id });
      throw new Error('refused afterwards');
    });
    await expect(refused).rejects.toThrow('refused afterwards');
    expect(await actsOn(id)).toBe(0);
  });

  it('that reads cannot write, and leaves its connection as it found it', async () => {
    await expect(unitOfWork.read(actor(), (tx) => rename(tx, 'Written while reading'))).rejects.toMatchObject({ driverError: { code: '25006' } });
    for (let n = 0; n < 30; n += 1) expect(await unitOfWork.read(actor(), ({ manager }) => manager.query('select name from person where id = $1', [personId]))).toEqual([{ name: 'Rosa Lindqvist' }]);
    // Nobody waited for the end of the last one: it comes, all the same.
    let open = 1;
    for (let tries = 0; open > 0 && tries < 100; tries += 1) open = (await under.admin.query(`select 1 from pg_stat_activity where state like 'idle in transaction%' and datname = current_database()`)).rowCount ?? 0;
    expect(open).toBe(0);
  });
});
