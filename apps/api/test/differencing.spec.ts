import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkReport, listReleases, listReports, readRelease, type ReleaseFigures } from '@alongside/contracts';
import { ENDPOINTS } from '@alongside/contracts/all-endpoints';
import { INELIGIBLE_REASONS, quarterWithId, type SuppressionRule } from '@alongside/domain';
import type { Caller } from './support/caller.js';
import { countsIn, truthIn, type Edition } from './support/attack/figures-seen.js';
import { attackAs, READERS, winsOf } from './support/attack/reader-attack.js';
import { startPracticeApp, type PracticeApp } from './support/practice-app.js';
import { inserter } from './support/provider.js';

/** T26 to T31 at the size of the practice provider: every release and correction, as its commissioner gets them. */
let practice: PracticeApp;
let grace: Caller;
let helen: Caller;
/** What the manager saw exactly when each edition was published; no commissioner has it. */
const truths = new Map<string, ReadonlyMap<string, number>>();
let editions: readonly Edition[];

const keyOf = (contract: string, period: string, edition: number) => `${contract} ${period} ${edition}`;

interface Asked {
  readonly contractId: string;
  readonly period: string;
}

async function publish({ contractId, period }: Asked, correctionNote: string | null): Promise<string> {
  const check = checkReport.response.parse((await grace('get', `/reports/${contractId}/${period}`)).body);
  const reply = await grace('post', `/reports/${contractId}/${period}/releases`, { asOf: check.asOf, correctionNote });
  if (reply.status !== 201) throw new Error(`publishing answered ${JSON.stringify(reply.body)}`);
  truths.set(keyOf(check.contractReference, period, Number(reply.body.edition)), truthIn(check.exact));
  return String(reply.body.id);
}

/** What the practice data published when they were laid out, this very day, from the facts that are there still. */
async function noteWhatIsOut({ contractId, period }: Asked): Promise<void> {
  const check = checkReport.response.parse((await grace('get', `/reports/${contractId}/${period}`)).body);
  if (check.lastEdition !== null) truths.set(keyOf(check.contractReference, period, check.lastEdition), truthIn(check.exact));
}

async function endedQuarters(): Promise<readonly (Asked & { readonly isOut: boolean })[]> {
  const { items } = listReports.response.parse((await grace('get', '/reports')).body);
  return items.filter(({ state }) => state !== 'RUNNING').map(({ contractId, period, state }) => ({ contractId, period, isOut: state === 'PUBLISHED' }));
}

/** One person more, referred in that quarter: like somebody who is there already but for what is given. */
async function oneMore({ contractId, period }: Asked, differing: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const { admin } = practice.under;
  const quarter = quarterWithId(period);
  const { rows } = await admin.query<Record<string, unknown>>(
    `select service, source, channel, legal_status_code from referral
     where contract_id = $1 and duplicate_of is null order by received_on between $2 and $3 desc, reference limit 1`,
    [contractId, quarter?.from, quarter?.to],
  );
  const like = rows[0];
  if (!like) throw new Error('nobody was ever referred under this contract');
  const insert = inserter(admin, practice.organisations.fenmoor);
  const personId = await insert('person', { id: randomUUID(), reference: `late-${randomUUID().slice(0, 8)}`, name: 'Late Entry' });
  const on = quarter?.from ?? '';
  await insert('referral', { ...like, id: randomUUID(), reference: `late-${randomUUID().slice(0, 8)}`, person_id: personId, contract_id: contractId, state: 'RECEIVED', received_at: `${on}T10:00:00Z`, received_on: on, eligibility: 'PENDING', ...differing });
}

/** A visit that nobody wrote down at the time. */
async function oneVisitLate({ contractId, period }: Asked): Promise<void> {
  const quarter = quarterWithId(period);
  const { rows } = await practice.under.admin.query<{ id: string; person_id: string; on: string; membership_id: string }>(
    `select r.id, r.person_id, r.received_on::text as on, (select m.id from membership m where m.organisation_id = r.organisation_id and m.role = 'advocate' limit 1) as membership_id
     from referral r where r.contract_id = $1 and r.received_on between $2 and $3 and r.eligibility = 'ELIGIBLE' order by r.reference limit 1`,
    [contractId, quarter?.from, quarter?.to],
  );
  const found = rows[0];
  if (!found) return;
  const startedAt = `${found.on}T15:00:00Z`;
  const contact = { kind: 'PERSON_CONTACT', mode: 'F2F', outcome: 'DELIVERED', privacy: 'PRIVATE', minutes: 30, note: '' };
  await inserter(practice.under.admin, practice.organisations.fenmoor)('contact', { id: randomUUID(), person_id: found.person_id, referral_id: found.id, membership_id: found.membership_id, ...contact, started_at: startedAt, happened_on: found.on, written_at: startedAt });
}

const ruleOf = (kind: string, threshold: number) => ({ kind, ...(kind === 'PRIMARY_SECONDARY' ? { threshold } : {}) }) as SuppressionRule;
const quarterNumber = (period: string) => 4 * Number(period.slice(0, 4)) + Number(period.slice(-1));

async function everyEdition(): Promise<readonly Edition[]> {
  const { items } = listReleases.response.parse((await helen('get', '/releases')).body);
  const found: Edition[] = [];
  for (const { id, contractReference, period, edition } of items) {
    const { figures, disclosureRule, disclosureThreshold } = readRelease.response.parse((await helen('get', `/releases/${id}`)).body);
    const truth = truths.get(keyOf(contractReference, period, edition));
    if (!truth) throw new Error(`nobody knows what is true of ${contractReference} ${period} ${edition}`);
    found.push({ contract: contractReference, quarter: quarterNumber(period), edition, rule: ruleOf(disclosureRule, disclosureThreshold), seen: countsIn(figures), truth });
  }
  return found;
}

beforeAll(async () => {
  practice = await startPracticeApp();
  const { admin } = practice.under;
  const caller = (member: string) => {
    const login = practice.logins.find((each) => each.provider === 'fenmoor' && each.member === member);
    if (!login) throw new Error(`${member} has no login`);
    return login.call;
  };
  [grace, helen] = [caller('grace'), caller('helen')];
  // The strongest reader: one who holds every contract of the provider.
  await admin.query(`insert into contract_holder (organisation_id, membership_id, contract_id) select c.organisation_id, m.id, c.id from contract c join membership m on m.organisation_id = c.organisation_id and m.role = 'commissioner'
    where c.organisation_id = $1 on conflict do nothing`, [practice.organisations.fenmoor]);
  const ended = await endedQuarters();
  for (const asked of ended) await noteWhatIsOut(asked);
  for (const { isOut, ...asked } of ended) await publish(asked, isOut ? 'Published again, with nothing changed' : null);
  // The two quarters of each contract that ended last are corrected twice, as late entries turn up.
  for (const asked of ended.filter(({ contractId }, index) => ended.slice(0, index).filter((each) => each.contractId === contractId).length < 2)) {
    await oneVisitLate(asked);
    await publish(asked, 'A visit was written down late');
    await oneMore(asked, { ineligible_reason: INELIGIBLE_REASONS[3], eligibility: 'INELIGIBLE' });
    await publish(asked, 'A referral was entered late');
  }
  editions = await everyEdition();
}, 400_000);
afterAll(() => practice.under.close());

describe('everything a commissioner of the practice provider can get', () => {
  it('is several quarters of both contracts by two rules, each with its corrections', () => {
    expect(new Set(editions.map(({ contract }) => contract)).size).toBe(2);
    expect(new Set(editions.map(({ rule }) => rule.kind))).toEqual(new Set(['NHS_HES', 'PRIMARY_SECONDARY']));
    expect(editions.length).toBeGreaterThanOrEqual(12);
    expect(Math.max(...editions.map(({ edition }) => edition))).toBeGreaterThanOrEqual(3);
    for (const reader of READERS) expect(attackAs(reader, editions).hiddenCells).toBeGreaterThan(100);
  });

  it('gives no hidden figure away, and no difference between editions that is few', () => expect(winsOf(editions)).toEqual([]), 100_000);

  it('would be found out by the same attack, were one figure shown that is hidden', () => {
    const exact = editions.find(({ rule, seen }) => rule.kind === 'PRIMARY_SECONDARY' && [...seen].some(([name, value]) => name.startsWith('source ') && value === 'hidden'));
    if (!exact) throw new Error('no exact release hides a source');
    const [kept, ...others] = [...exact.seen].filter(([name, value]) => name.startsWith('source ') && value === 'hidden').map(([name]) => name);
    const seen = new Map(exact.seen);
    for (const name of [...others, 'K01 value']) seen.set(name, exact.truth.get(name) ?? null);
    const opened = [{ ...exact, seen }];
    expect(winsOf(opened)).toContainEqual(expect.stringContaining(`: ${kept} is `));
  });

  it('says the same in the table to download as on screen', async () => {
    const { items } = listReleases.response.parse((await helen('get', '/releases')).body);
    for (const { id } of items) {
      const { figures } = readRelease.response.parse((await helen('get', `/releases/${id}`)).body);
      const csv = (await helen('get', `/releases/${id}/table.csv`)).text;
      const told = csv.split('\r\n').map((line) => line.slice(line.lastIndexOf(',') + 1));
      const count = (text: string) => told.filter((each) => each === text).length;
      expect([id, count('[c]')]).toEqual([id, allValues(figures).filter((value) => value === 'hidden').length]);
      for (const value of new Set(allValues(figures))) if (typeof value === 'number') expect([id, value, count(String(value)) > 0]).toEqual([id, value, true]);
    }
  }, 100_000);

  it('holds no figure of the whole provider, which could be subtracted: every release is of one contract', async () => {
    const { rows } = await practice.under.admin.query<{ n: number }>('select count(*)::integer as n from release where contract_id is null');
    expect(rows[0]?.n).toBe(0);
    expect(new Set(editions.map(({ contract, quarter, edition }) => `${contract} ${quarter} ${edition}`)).size).toBe(editions.length);
  });

  it('can be asked by no dates, places or groups of a reader’s own (T27)', async () => {
    const { items } = listReleases.response.parse((await helen('get', '/releases')).body);
    const operations = [...ENDPOINTS.values()].filter(({ path }) => path.startsWith('/releases'));
    expect(operations.length).toBeGreaterThanOrEqual(3);
    for (const { method, path } of operations) {
      expect(method).toBe('GET');
      const address = path.replace(':releaseId', items[0]?.id ?? '');
      for (const query of ['from=2026-07-01', 'to=2026-08-15', 'from=2026-07-01&to=2026-08-15', 'period=2026-08', 'ward=Rowan', 'source=SELF', 'service=IMHA', 'groupBy=source', 'sort=value', 'limit=1', 'contractId=x']) {
        expect([path, query, (await helen('get', `${address}?${query}`)).status]).toEqual([path, query, 422]);
      }
    }
  }, 100_000);
});

const allValues = ({ measures, bySource, byLegalGroup }: ReleaseFigures) => [
  ...measures.flatMap((measure) => [measure.value, measure.num, measure.den, measure.pct, measure.pending, measure.void, measure.start, measure.end, ...(measure.parts ?? []).map(({ value }) => value)].filter((value) => value !== undefined)),
  ...[...bySource, ...byLegalGroup].map(({ value }) => value),
];

describe('two data sets that differ by one person (T31)', () => {
  const AGREED = /"(id|publishedAt|edition|correctionNote|isNewest)":("[^"]*"|[^,}]*)/g;
  /** The answer without what says which edition it is, its figures as marks. */
  const shapeOf = (text: string) => text.replaceAll(AGREED, '').replaceAll(/"hidden"|null|\b\d+(\.\d+)?\b/g, '#');
  const rowsOf = (csv: string) => csv.split('\r\n').map((line) => line.slice(0, line.lastIndexOf(',')));
  const same = (text: string) => text.replaceAll(AGREED, '').replaceAll(/"asOf":"[^"]*"/g, '');

  const differing = [
    ['who asked for herself', { source: 'SELF' }],
    ['who was turned away for a reason nobody else was', { eligibility: 'INELIGIBLE', ineligible_reason: 'CONFLICT_OF_INTEREST', eligibility_decided_on: '2026-04-02' }],
    ['under a section nobody else is', { legal_status_code: '37' }],
    ['like the others', {}],
  ] as const;
  it.each(differing)('are told apart by no order, row, header or length beyond their figures: somebody %s', async (_who, facts) => {
    for (const asked of lastQuarters(await endedQuarters())) {
      const before = await answers(asked);
      await oneMore(asked, facts);
      const after = await answers(asked);
      expect(after.headers).toEqual(before.headers);
      expect(shapeOf(after.json)).toBe(shapeOf(before.json));
      expect(rowsOf(after.csv).filter((row) => !/^(edition|published_at|correction)/.test(row))).toEqual(rowsOf(before.csv).filter((row) => !/^(edition|published_at|correction)/.test(row)));
      if (JSON.stringify(before.figures) === JSON.stringify(after.figures)) expect(same(after.json)).toBe(same(before.json));
    }
  }, 200_000);

  /** The quarter that ended last, of each contract. */
  const lastQuarters = (ended: readonly Asked[]) => [...new Map([...ended].reverse().map((asked) => [asked.contractId, asked])).values()];

  async function answers(asked: Asked) {
    const id = await publish(asked, 'Checked again');
    const [json, csv] = [await helen('get', `/releases/${id}`), await helen('get', `/releases/${id}/table.csv`)];
    for (const { headers } of [json, csv]) expect(['etag', 'last-modified', 'server-timing', 'x-total-count'].filter((name) => name in headers)).toEqual([]);
    return { json: json.text, csv: csv.text, headers: [Object.keys(json.headers).sort(), Object.keys(csv.headers).sort()], figures: readRelease.response.parse(json.body).figures };
  }
});
