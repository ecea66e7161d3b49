import { randomUUID } from 'node:crypto';
import { listCommencements, previewCommencement } from '@alongside/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { keepEveryClock } from '../src/modules/caseload/index.js';
import { UnitOfWork } from '../src/platform/database/unit-of-work.js';
import { startApp, type AppUnderTest, type Caller } from './support/app.js';
import { aSupportedPerson, keepLists, type SupportedPerson } from './support/supported-person.js';

let under: AppUnderTest;
let dee: Caller;
let grace: Caller;
let sectionTwo: SupportedPerson;
let informal: SupportedPerson;

/** A status told with its first day, as a referral tells it. */
const told = (person: SupportedPerson, code: string, on: string) =>
  under.admin.query(
    `insert into legal_event (organisation_id, id, person_id, type, happened_on, legal_status_code, nation, detail, source, recorded_at) values ($1, $2, $3, 'statusReported', $4, $5, 'England', '{"isStartKnown": true}', 'Ward office', $4::date)`,
    [under.here.organisationId, randomUUID(), person.personId, on, code],
  );
const clocksOf = async ({ personId }: SupportedPerson) => {
  const { rows } = await under.admin.query<{ code: string; last_day: string; rule_version: string }>(
    `select code, to_char(last_day, 'YYYY-MM-DD') as last_day, rule_version from clock where person_id = $1 and state <> 'SETTLED' and is_law order by code`,
    [personId],
  );
  return rows;
};
const everyClock = () => keepEveryClock(under.app.get(UnitOfWork), under.here.organisationId, under.clock);
/** Of the shape of a mark, and of no preview. */
const ANOTHER = 'x'.repeat(43);
const preview = async (provision: string, on: string | null, caller = dee) => (await caller('get', `/commencements/${provision}/preview${on === null ? '' : `?on=${on}`}`)).body;
const jobs = async () => (await under.admin.query<{ task: string; key: string }>(`select task_identifier as task, key from graphile_worker.jobs where task_identifier = 'work-asked'`)).rows;

beforeAll(async () => {
  under = await startApp();
  dee = await under.as(under.here.members.administrator.email);
  grace = await under.as(under.here.members.manager.email);
  sectionTwo = await aSupportedPerson(under.admin, under.here, { name: 'Rosa Lind' });
  informal = await aSupportedPerson(under.admin, under.here, { name: 'Bea Marsh' });
  await under.admin.query(`delete from legal_event where person_id = any ($1)`, [[sectionTwo.personId, informal.personId]]);
  await told(sectionTwo, '02', '2026-11-16');
  await told(informal, '01', '2026-11-16');
  await keepLists(under.admin, under.here);
  await everyClock();
});
afterAll(() => under.close());

describe('the days on which enacted law begins', () => {
  it('are none to begin with, read by all staff and entered by the administrator', async () => {
    expect(listCommencements.response.parse((await dee('get', '/commencements')).body)).toEqual({ items: [], total: 0, allowedActions: ['commencement:change'] });
    expect((await grace('get', '/commencements')).body.allowedActions).toEqual([]);
    expect((await grace('get', '/commencements/S2-APPLICATION-2025/preview?on=2026-11-01')).status).toBe(403);
    expect((await grace('put', '/commencements/S2-APPLICATION-2025', {})).status).toBe(403);
    const priya = await under.as(under.here.members.advocate.email);
    const helen = await under.as(under.here.members.commissioner.email);
    expect([(await priya('get', '/commencements')).status, (await helen('get', '/commencements')).status]).toEqual([200, 403]);
  });

  it('are tried first: every open case that would change, by its reference, and how', async () => {
    const found = previewCommencement.response.parse(await preview('S2-APPLICATION-2025', '2026-11-16'));
    const { rows } = await under.admin.query<{ reference: string }>('select reference from person where id = $1', [sectionTwo.personId]);
    expect(found).toMatchObject({ looked: 2, total: 2, next: null });
    expect(found.changed).toEqual([{
      reference: rows[0]?.reference, right: null,
      clocks: [{
        code: 'S2_TRIBUNAL_WINDOW',
        before: { opensOn: '2026-11-16', lastDay: '2026-11-29', acceptedUntil: '2026-11-30', expiresAt: null },
        after: { opensOn: '2026-11-16', lastDay: '2026-12-06', acceptedUntil: '2026-12-07', expiresAt: null },
      }],
    }]);
    expect(JSON.stringify(found)).not.toMatch(/Rosa|Bea/);
    expect((await preview('S2-APPLICATION-2025', '2026-11-17')).changed).toEqual([]);
    expect((await preview('ENG-IMHA-2025', '2030-01-01')).changed).toEqual([
      { reference: expect.any(String), right: { before: { answer: 'does_not_qualify', basis: 'informal-england' }, after: { answer: 'qualifies', basis: 's130CA' } }, clocks: [] },
    ]);
    const { rows: acts } = await under.admin.query(`select distinct action, detail ->> 'provision' as provision from audit_event where organisation_id = $1 and action like 'commencement:%' order by 2`, [under.here.organisationId]);
    expect(acts).toEqual([{ action: 'commencement:preview', provision: 'ENG-IMHA-2025' }, { action: 'commencement:preview', provision: 'S2-APPLICATION-2025' }]);
  });

  it('refuses what is no provision, in force already, or before the Act', async () => {
    expect((await dee('get', '/commencements/NOTHING-2025/preview?on=2027-01-01')).status).toBe(422);
    expect((await dee('get', '/commencements/CD-TRIBUNAL/preview?on=2027-01-01')).body.code).toBe('law-in-force');
    expect((await dee('get', '/commencements/BAR-2025/preview?on=2025-12-17')).body.code).toBe('before-royal-assent');
    expect((await dee('get', '/commencements/BAR-2025/preview?on=2027-01-01&after=made-up')).status).toBe(422);
    const entered = { version: null, commencesOn: '2025-12-17', source: 'SI 2026/1', fingerprint: ANOTHER };
    expect((await dee('put', '/commencements/BAR-2025', entered)).body).toMatchObject({ code: 'before-royal-assent', errors: [{ pointer: '/commencesOn' }] });
    expect((await dee('put', '/commencements/BAR-2025', { ...entered, commencesOn: '2027-01-01', source: '   ' })).status).toBe(422);
  });

  it('are saved only as they were tried, once, with where it is written', async () => {
    const { fingerprint } = await preview('S2-APPLICATION-2025', '2026-11-16');
    const body = { version: null, commencesOn: '2026-11-16', source: 'SI 2026/1234, reg.2', fingerprint };
    expect((await dee('put', '/commencements/S2-APPLICATION-2025', { ...body, commencesOn: '2026-11-15' })).body.code).toBe('stale-preview');
    expect((await dee('put', '/commencements/S3-APPLICATION-2025', body)).body.code).toBe('stale-preview');
    const key = { 'idempotency-key': randomUUID() };
    const first = await dee('put', '/commencements/S2-APPLICATION-2025', body, key);
    expect([first.status, first.body]).toEqual([200, { provision: 'S2-APPLICATION-2025', version: 1 }]);
    expect((await dee('put', '/commencements/S2-APPLICATION-2025', body, key)).body).toEqual(first.body);
    expect((await dee('put', '/commencements/S2-APPLICATION-2025', body)).body.code).toBe('stale-preview');
    expect((await grace('get', '/commencements')).body).toMatchObject({ items: [
      { provision: 'S2-APPLICATION-2025', commencesOn: '2026-11-16', source: 'SI 2026/1234, reg.2', enteredAt: '2026-11-23T09:30:00.000Z', enteredByName: expect.any(String), version: 1 },
    ] });
    expect(await jobs()).toEqual([{ task: 'work-asked', key: `work:every-clock:${under.here.organisationId}` }]);
  });

  it('move the clocks of those they change, and nobody else’s', async () => {
    expect(await clocksOf(sectionTwo)).toContainEqual({ code: 'S2_TRIBUNAL_WINDOW', last_day: '2026-11-29', rule_version: 'S2_TRIBUNAL_WINDOW@1983-09-30' });
    const others = await clocksOf(informal);
    await everyClock();
    expect(await clocksOf(sectionTwo)).toContainEqual({ code: 'S2_TRIBUNAL_WINDOW', last_day: '2026-12-06', rule_version: 'S2-APPLICATION-2025@2026-11-16' });
    expect(await clocksOf(informal)).toEqual(others);
  });

  it('go stale when what was looked at changes', async () => {
    const { fingerprint } = await preview('AUTHORITY-2025', '2026-12-01');
    await told(informal, '03', '2026-11-20');
    const body = { version: null, commencesOn: '2026-12-01', source: 'SI 2026/1235', fingerprint };
    expect((await dee('put', '/commencements/AUTHORITY-2025', body)).body.code).toBe('stale-preview');
    const again = await preview('AUTHORITY-2025', '2026-12-01');
    expect((await dee('put', '/commencements/AUTHORITY-2025', { ...body, fingerprint: again.fingerprint })).body.version).toBe(1);
  });

  it('are changed and taken away with their history, not over somebody else’s change', async () => {
    const path = '/commencements/S2-APPLICATION-2025';
    const moved = await preview('S2-APPLICATION-2025', '2027-01-01');
    expect(moved.changed.map(({ clocks }: { clocks: { before: { lastDay: string }; after: { lastDay: string } }[] }) => clocks.map(({ before, after }) => [before.lastDay, after.lastDay]))).toEqual([[['2026-12-06', '2026-11-29']]]);
    const body = { commencesOn: '2026-11-17', source: 'SI 2026/1234 as corrected', fingerprint: (await preview('S2-APPLICATION-2025', '2026-11-17')).fingerprint };
    expect((await dee('put', path, { ...body, version: 7 })).body.code).toBe('stale-version');
    expect((await dee('put', path, { ...body, version: null })).body.code).toBe('stale-version');
    expect((await dee('put', path, { ...body, version: 1 })).body.version).toBe(2);
    const gone = await preview('S2-APPLICATION-2025', null);
    expect((await dee('post', `${path}/removal`, { version: 2, reason: 'Entered by mistake', fingerprint: ANOTHER })).body.code).toBe('stale-preview');
    expect((await dee('post', `${path}/removal`, { version: 1, reason: 'Entered by mistake', fingerprint: gone.fingerprint })).body.code).toBe('stale-version');
    expect((await dee('post', `${path}/removal`, { version: 2, reason: 'Entered by mistake', fingerprint: gone.fingerprint })).status).toBe(200);
    expect((await dee('get', '/commencements')).body.items.map(({ provision }: { provision: string }) => provision)).toEqual(['AUTHORITY-2025']);
    const { items } = (await grace('get', '/commencements/changes')).body;
    expect(items.slice(0, 2).map(({ kind, about }: { kind: string; about: string }) => [kind, about])).toEqual([['removed', 'S2-APPLICATION-2025'], ['changed', 'S2-APPLICATION-2025']]);
    const { rows } = await under.admin.query(`select reason from audit_event where organisation_id = $1 and action = 'commencement:change' order by happened_at desc limit 1`, [under.here.organisationId]);
    expect(rows).toEqual([{ reason: 'Entered by mistake' }]);
    await everyClock();
    expect(await clocksOf(sectionTwo)).toContainEqual({ code: 'S2_TRIBUNAL_WINDOW', last_day: '2026-11-29', rule_version: 'S2_TRIBUNAL_WINDOW@1983-09-30' });
  });

  it('are each provider’s own', async () => {
    const theirs = await under.as(under.elsewhere.members.administrator.email);
    expect((await theirs('get', '/commencements')).body.items).toEqual([]);
    expect(await preview('S2-APPLICATION-2025', '2026-11-16', theirs)).toMatchObject({ total: 0, changed: [] });
    const { fingerprint } = await preview('AUTHORITY-2025', '2026-12-01');
    expect((await theirs('put', '/commencements/AUTHORITY-2025', { version: 1, commencesOn: '2026-12-01', source: 'SI', fingerprint })).body.code).toBe('stale-preview');
  });
});
