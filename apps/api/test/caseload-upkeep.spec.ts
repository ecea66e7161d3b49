import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addHours } from '@alongside/domain';
import { keepEveryClock } from '../src/modules/caseload/index.js';
import { UnitOfWork } from '../src/platform/database/unit-of-work.js';
import { startApp, type AppUnderTest } from './support/app.js';
import { WRITES, type Doers } from './support/random-day.js';
import { seededRandom } from './support/seeded-random.js';
import { keepLists } from './support/supported-person.js';

const WRITES_TRIED = process.env['LONG'] ? 10_000 : 300;
/** What leads on to other writes comes up more. */
const OFTEN = ['refer', 'refer', 'accept', 'allocate', 'visit', 'visit', 'visit', 'open'];
const CHECKED_EVERY = 25;
/** All on one day, so that no clock changes by itself. */
const HOURS = 8;

let under: AppUnderTest;
let doers: Doers;
beforeAll(async () => {
  under = await startApp();
  doers = {
    under,
    random: seededRandom(Number(process.env['SEED'] ?? 41)),
    manager: await under.as(under.here.members.manager.email),
    advocate: await under.as(under.here.members.advocate.email),
  };
});
afterAll(() => under.close());

/** Lines that differ between what was kept and what would be built now, in either direction. */
async function differences(): Promise<unknown[]> {
  const { rows } = await under.admin.query(
    `select 'kept' as only, k.* from (select * from caseload_entry except select * from caseload_source) k
     union all select 'built', b.* from (select * from caseload_source except select * from caseload_entry) b`,
  );
  return rows;
}
const clocks = async () => (await under.admin.query(`select id, person_id, code, referral_id, state, opens_on, last_day, accepted_until, missing from clock where state <> 'SETTLED' order by id`)).rows;
const lines = async () => (await under.admin.query(`select * from caseload_entry order by id`)).rows;

describe('the lists', () => {
  it(`say after each of ${WRITES_TRIED} random writes through the application what building them anew would say, clocks too`, async () => {
    const names = Object.keys(WRITES);
    const done = new Set<string>();
    const failed: string[] = [];
    const write = async (name: string) => {
      const reply = await WRITES[name]?.(doers);
      if (reply && reply.status >= 500) failed.push(`${name}: ${reply.status}`);
      if (reply && reply.status < 300) done.add(name);
    };
    for (let tried = 1; tried <= WRITES_TRIED; tried += 1) {
      const name = tried <= 12 ? 'refer' : doers.random.pick([...names, ...OFTEN]);
      await write(name);
      under.clock.set(addHours(under.clock.now(), HOURS / WRITES_TRIED));
      if (tried % CHECKED_EVERY === 0) expect({ tried, last: name, differences: await differences() }).toEqual({ tried, last: name, differences: [] });
    }
    // What chance left out is done all the same, with what has to come before it.
    for (let round = 0; round < 60 && done.size < names.length; round += 1) {
      const left = names.filter((name) => !done.has(name));
      for (const name of ['refer', 'accept', ...left, 'allocate', 'visit', ...left]) await write(name);
    }
    expect({ failed, left: names.filter((name) => !done.has(name)), differences: await differences() }).toEqual({ failed: [], left: [], differences: [] });
    const kept = await lines();
    expect(kept.length).toBeGreaterThan(1);
    await keepLists(under.admin, under.here);
    expect(await lines()).toEqual(kept);
    const running = await clocks();
    expect(running.length).toBeGreaterThan(1);
    await keepEveryClock(under.app.get(UnitOfWork), under.here.organisationId, under.clock);
    expect(await clocks()).toEqual(running);
  }, 1_800_000);

  it('are missed by such a comparison as soon as one line is wrong', async () => {
    await under.admin.query(`update caseload_entry set open_actions = open_actions + 1 where id = (select id from caseload_entry limit 1)`);
    expect(await differences()).toHaveLength(2);
    await keepLists(under.admin, under.here);
    expect(await differences()).toEqual([]);
  });
});
