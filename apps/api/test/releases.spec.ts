import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listDefinitions, listReleases, readRelease } from '@alongside/contracts';
import { pinnedCells } from '@alongside/domain';
import pg from 'pg';
import { roleUrl } from '../src/platform/database/role-logins.js';
import { CANARIES, aQuarter } from './support/a-quarter.js';
import { startApp, NOW, type AppUnderTest, type Caller } from './support/app.js';
import { inserter } from './support/provider.js';

let under: AppUnderTest;
let grace: Caller;
let helen: Caller;
let elsewhereHelen: Caller;
/** Ids of releases: of Helen's contract, of the other contract of her provider, and of the other provider. */
let hers: string;
let other: string;
let theirs: string;
const TODAY = NOW.slice(0, 10);

async function publish(caller: Caller, contractId: string, period: string, correctionNote: string | null = null): Promise<string> {
  const reply = await caller('post', `/reports/${contractId}/${period}/releases`, { asOf: TODAY, correctionNote });
  if (reply.status !== 201) throw new Error(`publishing answered ${JSON.stringify(reply.body)}`);
  return String(reply.body.id);
}

beforeAll(async () => {
  under = await startApp();
  const { admin, here, elsewhere } = under;
  for (const [from, seed] of [['2026-01-02', 11], ['2026-04-01', 12], ['2026-07-01', 13]] as const) {
    await aQuarter(admin, here, { contractId: here.contractId, from, referrals: 38, seed });
  }
  await aQuarter(admin, here, { contractId: here.otherContractId, from: '2026-07-01', referrals: 12, seed: 14 });
  await aQuarter(admin, elsewhere, { contractId: elsewhere.contractId, from: '2026-07-01', referrals: 12, seed: 15 });
  grace = await under.as(here.members.manager.email);
  helen = await under.as(here.members.commissioner.email);
  elsewhereHelen = await under.as(elsewhere.members.commissioner.email);
  await publish(grace, here.contractId, '2025-26-Q4');
  await publish(grace, here.contractId, '2026-27-Q1');
  hers = await publish(grace, here.contractId, '2026-27-Q2');
  other = await publish(grace, here.otherContractId, '2026-27-Q2');
  theirs = await publish(await under.as(elsewhere.members.manager.email), elsewhere.contractId, '2026-27-Q2');
});
afterAll(() => under.close());

describe('a commissioner', () => {
  it('sees the published quarters of their own contracts, newest first', async () => {
    const { items } = listReleases.response.parse((await helen('get', '/releases')).body);
    expect(items.map(({ contractReference, period, edition, isNewest }) => [contractReference, period, edition, isNewest])).toEqual([
      ['FA-01', '2026-27-Q2', 1, true],
      ['FA-01', '2026-27-Q1', 1, true],
      ['FA-01', '2025-26-Q4', 1, true],
    ]);
    expect(items[0]?.publishedAt).toBe(NOW);
  });

  it('reads one with the quarters before it', async () => {
    const release = readRelease.response.parse((await helen('get', `/releases/${hers}`)).body);
    expect(release).toMatchObject({ id: hers, providerName: 'fenmoor advocacy', asOf: TODAY, disclosureRule: 'NHS_HES', correctionNote: null });
    expect(release.figures.referrals).toBe(40);
    expect(release.earlier).toEqual([{ period: '2025-26-Q4', referrals: 40 }, { period: '2026-27-Q1', referrals: 40 }]);
    expect(release.figures.measures.map(({ id }) => id)).toEqual(['K01', 'K02', 'K03', 'K04', 'K05', 'K06', 'K10', 'K11', 'K12', 'K13', 'K15', 'K16', 'K17', 'K18', 'K19', 'K20', 'K21', 'K22']);
  });

  it('does not know another contract’s, another provider’s, or one that is not there', async () => {
    for (const id of [other, theirs, randomUUID()]) {
      for (const path of [`/releases/${id}`, `/releases/${id}/table.csv`]) expect((await helen('get', path)).status).toBe(404);
    }
    expect((await elsewhereHelen('get', `/releases/${hers}`)).status).toBe(404);
    const list = await elsewhereHelen('get', '/releases');
    expect(list.body.items.map(({ id }: { id: string }) => id)).toEqual([theirs]);
  });

  it('may choose no dates', async () => {
    for (const path of ['/releases?from=2026-07-01', `/releases/${hers}?to=2026-08-01`, `/releases/${hers}/table.csv?from=2026-07-02`]) {
      expect((await helen('get', path)).status).toBe(422);
    }
  });

  it('is told what each figure counts', async () => {
    const { items } = listDefinitions.response.parse((await helen('get', '/definitions')).body);
    expect(items[0]).toEqual({ id: 'K01', key: 'K01_referrals_received', unit: 'REFERRALS', counts: 'RECEIVED', outOf: null, leavesOut: ['DUPLICATE'] });
    expect(items).toHaveLength(18);
  });

  it('gets nothing of any person, in any answer or error', async () => {
    const { rows } = await under.admin.query<{ id: string }>('select id from person where organisation_id = $1 limit 1', [under.here.organisationId]);
    const paths = ['/session', '/releases', `/releases/${hers}`, `/releases/${hers}/table.csv`, `/releases/${other}`, '/definitions', '/people', `/people/${rows[0]?.id}`, '/referrals', '/reports', `/reports/${under.here.contractId}/2026-27-Q2`, '/today'];
    for (const path of paths) {
      const reply = await helen('get', path);
      const said = `${JSON.stringify(reply.headers)} ${reply.text}`;
      for (const canary of CANARIES) expect([path, said.includes(canary)]).toEqual([path, false]);
    }
    const found = await helen('post', '/people/finding', { typed: 'Quillon' });
    expect([found.status, found.text.includes('Ashgrove')]).toEqual([403, false]);
  });

  it('is the only one who reads releases, and may not publish', async () => {
    const priya = await under.as(under.here.members.advocate.email);
    for (const caller of [priya, grace]) expect((await caller('get', `/releases/${hers}`)).status).toBe(403);
    expect((await helen('post', `/reports/${under.here.contractId}/2026-27-Q2/releases`, { asOf: TODAY })).status).toBe(403);
  });
});

describe('the role that serves commissioners', () => {
  it('can read releases of the contracts it is told, and no other table', async () => {
    const client = new pg.Client({ connectionString: roleUrl('app_report') });
    await client.connect();
    try {
      const { rows: tables } = await under.admin.query<{ name: string }>(`select relname as name from pg_class where relkind in ('r', 'v', 'p') and relnamespace = 'public'::regnamespace and relname not in ('release', 'code')`);
      expect(tables.length).toBeGreaterThan(30);
      for (const { name } of tables) await expect(client.query(`select 1 from ${name} limit 1`)).rejects.toMatchObject({ code: '42501' });
      expect((await client.query('select 1 from release')).rows).toEqual([]);
      await client.query(`select set_config('app.organisation_id', $1, false)`, [under.here.organisationId]);
      expect((await client.query('select 1 from release')).rows).toEqual([]);
      await client.query(`select set_config('app.contract_ids', $1, false)`, [under.here.otherContractId]);
      expect((await client.query('select id from release')).rows).toEqual([{ id: other }]);
      await client.query(`select set_config('app.contract_ids', $1, false)`, [under.elsewhere.contractId]);
      expect((await client.query('select id from release')).rows).toEqual([]);
      await expect(client.query(`update release set edition = 9`)).rejects.toMatchObject({ code: '42501' });
    } finally {
      await client.end();
    }
  });
});

describe('a published quarter', () => {
  it('is not changed by what is entered late, by hand, or by a correction', async () => {
    const before = (await helen('get', `/releases/${hers}`)).text;
    await aQuarter(under.admin, under.here, { contractId: under.here.contractId, from: '2026-07-01', referrals: 1, seed: 16 });
    expect((await helen('get', `/releases/${hers}`)).text).toBe(before);
    for (const change of ['update release set figures = $$null$$', 'delete from release', 'truncate release']) {
      await expect(under.admin.query(change)).rejects.toMatchObject({ code: '42501' });
    }
    const corrected = await publish(grace, under.here.contractId, '2026-27-Q2', 'One referral was entered late');
    const old = readRelease.response.parse((await helen('get', `/releases/${hers}`)).body);
    const fresh = readRelease.response.parse((await helen('get', `/releases/${corrected}`)).body);
    expect([old.edition, old.isNewest, fresh.edition, fresh.isNewest, fresh.correctionNote]).toEqual([1, false, 2, true, 'One referral was entered late']);
    expect(`${JSON.stringify(old.figures)}`).toBe(JSON.stringify(JSON.parse(before).figures));
    // What was hidden stays hidden, and what is shown differs by whole steps of the rounding: one person is in no difference.
    for (const [index, { code, value }] of old.figures.bySource.entries()) {
      const now = fresh.figures.bySource[index];
      expect([code, value === 'hidden' ? now?.value : 'hidden']).toEqual([code, 'hidden']);
      if (typeof value === 'number') expect(Math.abs(value - Number(now?.value)) % 5).toBe(0);
    }
  });

  it('hides nothing that can be worked out, alone or beside the other quarters', async () => {
    const { items } = listReleases.response.parse((await helen('get', '/releases')).body);
    for (const { id } of items) {
      const { figures } = readRelease.response.parse((await helen('get', `/releases/${id}`)).body);
      for (const parts of [figures.bySource, figures.byLegalGroup]) {
        const cells = [...parts.map(({ value }) => value ?? 'hidden'), figures.referrals ?? 'hidden'];
        const line = { left: parts.map((_, cell) => cell), right: [parts.length] };
        expect(pinnedCells({ kind: 'NHS_HES' }, [line], cells)).toEqual([]);
      }
    }
  });
});

describe('the table as CSV', () => {
  const PAYLOADS = ['=1+1', '+1+1', '-1+1', '@SUM(1)', '\t=1', '\r=1', '\n=1', ' =1', '"=1', "'=cmd|' /C calc'!A0", '\u00a0=1', '\ufeff=1', '＝1+1', '；=1'.replace('；', ';'), '=HYPERLINK("http://x","y")', ',=1'];

  it('says [c] for hidden with a note, and n/a for nothing to divide by', async () => {
    const reply = await helen('get', `/releases/${hers}/table.csv`);
    expect(reply.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(reply.headers['content-disposition']).toBe('attachment; filename="2026-27-Q2.csv"');
    expect(reply.text.startsWith('\ufeff')).toBe(true);
    const rows = parsed(reply.text);
    expect(rows).toContainEqual(['K01_referrals_received', 'value', '40']);
    expect(rows).toContainEqual(['referrals_by_source', 'FAMILY', '[c]']);
    expect(rows.find(([name]) => name === 'note')?.[2]).toContain('[c]');
    expect(reply.text).not.toContain('hidden');
    expect(rows.every((row) => row.length === 3)).toBe(true);
  });

  it.each(PAYLOADS)('has no live cell for %j', async (payload) => {
    const { admin, here } = under;
    const contractId = randomUUID();
    const insert = inserter(admin, here.organisationId);
    await insert('contract', { id: contractId, reference: payload + contractId.slice(0, 8), name: payload, commissioner_name: 'x', services: ['IMHA'], starts_on: '2020-04-01' });
    await admin.query('insert into contract_holder (organisation_id, membership_id, contract_id) values ($1, $2, $3)', [here.organisationId, here.members.commissioner.id, contractId]);
    const id = await publish(grace, contractId, '2026-27-Q2', payload.trim());
    const rows = parsed((await helen('get', `/releases/${id}/table.csv`)).text);
    const cells = rows.flat();
    expect(cells.filter((cell) => /^[\s\p{Cf}"`,;]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u.test(cell))).toEqual([]);
    const [, reference, name] = rows.find(([first]) => first === 'contract') ?? [];
    expect([payload, `'${payload}`]).toContain(name);
    expect([payload, `'${payload}`].map((text) => text + contractId.slice(0, 8))).toContain(reference);
  });
});

/** RFC 4180, read back without the library that wrote it. */
function parsed(text: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^,"\r\n]*))/gy;
  const body = text.replace(/^\ufeff/, '').replace(/\r\n$/, '');
  for (let match = cells.exec(body); match && match.index < body.length; match = cells.exec(body)) {
    if (match[0].startsWith('\r\n')) rows.push([]);
    rows.at(-1)?.push((match[1] ?? match[2] ?? '').replaceAll('""', '"'));
    if (cells.lastIndex >= body.length) break;
  }
  return rows;
}
