import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { instant } from '@alongside/domain';
import { keepEveryClock, workOutClocks } from '../src/modules/caseload/index.js';
import { serviceActor } from '../src/platform/access/actor.js';
import { UnitOfWork } from '../src/platform/database/unit-of-work.js';
import { NOW, startApp, type AppUnderTest } from './support/app.js';
import { inserter } from './support/provider.js';
import { aSupportedPerson, type SupportedPerson } from './support/supported-person.js';

let under: AppUnderTest;
let insert: ReturnType<typeof inserter>;
beforeAll(async () => {
  under = await startApp();
  insert = inserter(under.admin, under.here.organisationId);
});
afterAll(() => under.close());

const workOut = ({ personId }: SupportedPerson) =>
  under.app.get(UnitOfWork).run(serviceActor(under.here.organisationId, 'test'), (tx) => workOutClocks(tx, personId, under.clock));
interface ClockRow {
  readonly id: string;
  readonly code: string;
  readonly state: string;
  readonly last_day: string | null;
  readonly settled_on: string | null;
  readonly missing: string[];
}
async function clocksOf({ personId }: SupportedPerson, only?: string): Promise<ClockRow[]> {
  const { rows } = await under.admin.query<ClockRow>('select id, code, state, last_day::text, settled_on::text, missing from clock where person_id = $1 order by code, worked_out_at', [personId]);
  return only === undefined ? rows : rows.filter(({ code }) => code === only);
}
const reach = ({ personId, referralId }: SupportedPerson, on: string, outcome = 'DELIVERED') =>
  insert('contact', { id: randomUUID(), person_id: personId, referral_id: referralId, membership_id: under.here.members.advocate.id, kind: 'PERSON_CONTACT', outcome, started_at: `${on}T10:00:00Z`, happened_on: on, minutes: 20, written_at: `${on}T11:00:00Z` });
const status = ({ personId }: SupportedPerson, code: string | null, on: string, more: object = {}) =>
  insert('legal_event', { id: randomUUID(), person_id: personId, type: 'sectionApplied', happened_on: on, legal_status_code: code, source: 'Told', ...more });

describe('the clocks of a person', () => {
  it('start with what is known, and the soonest stands in the list', async () => {
    const person = await aSupportedPerson(under.admin, under.here, { legal: { code: '02', on: '2026-11-14' }, firstContactDueOn: '2026-11-25' });
    await workOut(person);
    const clocks = await clocksOf(person);
    expect(clocks).toEqual(expect.arrayContaining([expect.objectContaining({ code: 'S2_TRIBUNAL_WINDOW', state: 'RUNNING', last_day: '2026-11-27' }), expect.objectContaining({ code: 'S2_DETENTION', last_day: '2026-12-11' }), expect.objectContaining({ code: 'FIRST_CONTACT', last_day: '2026-11-25' })]));
    const { rows } = await under.admin.query('select next_clock_code, next_due_on::text from caseload_entry where person_id = $1', [person.personId]);
    expect(rows).toEqual([{ next_clock_code: 'FIRST_CONTACT', next_due_on: '2026-11-25' }]);
  });

  it('stay as they are when nothing changed, and keep their row when a date did', async () => {
    const person = await aSupportedPerson(under.admin, under.here, { legal: { code: '02', on: '2026-11-14' } });
    await workOut(person);
    const first = await clocksOf(person);
    under.clock.set(instant('2026-11-23T11:00:00Z'));
    await workOut(person);
    expect(await clocksOf(person)).toEqual(first);
    const { rows } = await under.admin.query<{ id: string }>('select id from legal_event where person_id = $1', [person.personId]);
    await status(person, '02', '2026-11-15', { corrects: rows[0]?.id });
    await workOut(person);
    const [moved] = await clocksOf(person, 'S2_DETENTION');
    expect(moved).toMatchObject({ id: first.find(({ code }) => code === 'S2_DETENTION')?.id, last_day: '2026-12-12' });
    const history = await under.admin.query(`select 1 from row_history where table_name = 'clock' and row_id = $1 and operation = 'UPDATE'`, [moved?.id]);
    expect(history.rowCount).toBe(1);
    under.clock.set(instant(NOW));
  });

  it('settle when the status they rest on ends, and keep what they said', async () => {
    const person = await aSupportedPerson(under.admin, under.here, { legal: { code: '02', on: '2026-11-14' } });
    await workOut(person);
    await status(person, '01', '2026-11-22');
    await workOut(person);
    expect(await clocksOf(person, 'S2_DETENTION')).toMatchObject([{ state: 'SETTLED', last_day: '2026-12-11', settled_on: '2026-11-23' }]);
    expect((await clocksOf(person)).every(({ state }) => state === 'SETTLED')).toBe(true);
  });

  it('of our own standard settle on the day the person was reached, not before', async () => {
    const person = await aSupportedPerson(under.admin, under.here, { firstContactDueOn: '2026-11-25' });
    await workOut(person);
    await reach(person, '2026-11-18', 'ASLEEP');
    await workOut(person);
    expect(await clocksOf(person, 'FIRST_CONTACT')).toMatchObject([{ state: 'RUNNING' }]);
    await reach(person, '2026-11-19', 'SEEN_DECLINED');
    await reach(person, '2026-11-20');
    await workOut(person);
    expect(await clocksOf(person, 'FIRST_CONTACT')).toMatchObject([{ state: 'SETTLED', settled_on: '2026-11-19' }]);
  });

  it('ask for what is missing instead of guessing', async () => {
    const person = await aSupportedPerson(under.admin, under.here);
    await status(person, '03', '2026-11-17', { detail: { isStartKnown: false } });
    await workOut(person);
    const asking = await clocksOf(person, 'S3_AUTHORITY');
    expect(asking).toMatchObject([{ state: 'NEEDS_INFORMATION', last_day: null }]);
    expect(asking[0]?.missing).toContain('section-start');
  });

  it('run only while we support the person', async () => {
    const person = await aSupportedPerson(under.admin, under.here, { legal: { code: '02', on: '2026-11-14' }, firstContactDueOn: '2026-11-25' });
    await workOut(person);
    await under.admin.query(`update referral set state = 'CLOSED', closed_on = '2026-11-23', closure_reason = 'DISCHARGED' where id = $1`, [person.referralId]);
    await workOut(person);
    expect((await clocksOf(person)).map(({ state }) => state)).not.toContain('RUNNING');
    expect((await under.admin.query('select 1 from caseload_entry where person_id = $1', [person.personId])).rowCount).toBe(0);
  });

  it('open and close with the days, though nobody writes anything', async () => {
    const person = await aSupportedPerson(under.admin, under.here, { legal: { code: '02', on: '2026-11-14' } });
    await workOut(person);
    under.clock.set(instant('2026-11-28T01:05:00Z'));
    await keepEveryClock(under.app.get(UnitOfWork), under.elsewhere.organisationId, under.clock);
    expect(await clocksOf(person, 'S2_TRIBUNAL_WINDOW')).toMatchObject([{ state: 'RUNNING' }]);
    await keepEveryClock(under.app.get(UnitOfWork), under.here.organisationId, under.clock);
    expect(await clocksOf(person, 'S2_TRIBUNAL_WINDOW')).toMatchObject([{ state: 'SETTLED', last_day: '2026-11-27', settled_on: '2026-11-28' }]);
    expect(await clocksOf(person, 'S2_DETENTION')).toMatchObject([{ state: 'RUNNING' }]);
    under.clock.set(instant(NOW));
  });
});
