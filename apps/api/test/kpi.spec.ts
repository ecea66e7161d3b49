import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { factsOfMeasureFile, measure, measureSettingsOf, measureBreakdowns, periodsOfMeasureFile, peopleBehindWaits, viewOf } from '@alongside/domain';
import type { DataSource } from 'typeorm';
import shared from '../../../packages/domain/vectors/kpi.json' with { type: 'json' };
import { fileIds } from '../src/cli/kpi/file-ids.js';
import { loadProvider } from '../src/cli/kpi/load-provider.js';
import type { MeasureReport } from '../src/cli/kpi/measure-report.js';
import { supplyDetentions } from '../src/cli/kpi/supply-detentions.js';
import { countFigures, figuresOf, USUAL_STANDARDS } from '../src/modules/reports/index.js';
import { openDataSource } from '../src/platform/database/data-sources.js';
import { UnitOfWork } from '../src/platform/database/unit-of-work.js';
import { freshDatabase } from './support/database.js';
import { randomMeasureFile } from './support/random-measure-file.js';

let dataSource: DataSource;
let unitOfWork: UnitOfWork;
beforeAll(async () => {
  jest.setTimeout(120_000);
  process.env['DATABASE_URL'] = await freshDatabase();
  dataSource = await openDataSource('app_rw');
  unitOfWork = new UnitOfWork(dataSource);
});
afterAll(() => dataSource.destroy());

/** What the application's own query says, beside what the domain's definitions say. */
async function both(file: MeasureReport) {
  const actor = await loadProvider(unitOfWork, file);
  const [facts, settings] = [factsOfMeasureFile(file), measureSettingsOf(file.rules)];
  const periods = [];
  for (const period of periodsOfMeasureFile(file)) {
    await unitOfWork.run(actor, (tx) => supplyDetentions(tx, period, file));
    const figures = figuresOf(await unitOfWork.read(actor, (tx) => countFigures(tx, { ...period, contractIds: null }, USUAL_STANDARDS)));
    const reference = measure(facts, settings, period);
    const wanted = Object.fromEntries(Object.keys(figures.figures).map((id) => [id, reference[id as keyof typeof reference]]));
    periods.push({ id: period.id, figures, wanted, breakdowns: measureBreakdowns(facts, settings, period), people: peopleBehindWaits(viewOf(facts, settings, period)) });
  }
  return periods;
}

describe('the report query', () => {
  it('gives the shared figures of every period', async () => {
    const expected: Readonly<Record<string, Readonly<Record<string, unknown>>>> = shared.expected;
    for (const { id, figures } of await both(shared)) {
      const byKey = Object.entries(expected[id] ?? {}).filter(([key]) => /^K(0|1|2[0-2])/.test(key));
      expect(byKey).toHaveLength(22);
      expect(figures.figures).toEqual(Object.fromEntries(byKey.map(([key, value]) => [key.slice(0, 3), value])));
    }
  });

  const seeds = Array.from({ length: process.env['LONG'] ? 400 : 12 }, (_, index) => index + 1);
  it.each(seeds)('agrees with the definitions on provider %i of many invented ones', async (seed) => {
    for (const { id, figures, wanted, breakdowns, people } of await both(randomMeasureFile(seed))) {
      expect({ id, ...figures.figures }).toEqual({ id, ...wanted });
      expect(people).toEqual(figures.people);
      expect(Object.fromEntries(Object.entries(figures.bySource).filter(([, n]) => n > 0))).toEqual(breakdowns.referralsBySource);
      expect(Object.values(figures.byLegalGroup)).toEqual(breakdowns.referralsByLegalGroup.raw);
    }
  });

  it.each([101, 102, 103])('counts for one contract what falls under it, provider %i', async (seed) => {
    const file = randomMeasureFile(seed);
    const actor = await loadProvider(unitOfWork, file);
    const ids = fileIds(file);
    const contractId = randomUUID();
    const moved = file.referrals.filter((_, index) => index % 3 === 0);
    await unitOfWork.run(actor, async ({ manager }) => {
      await manager.query(`insert into contract (organisation_id, id, reference, name, commissioner_name, services, starts_on) values ($1, $2, 'B', 'B', 'B', '{IMHA}', '2020-04-01')`, [actor.organisationId, contractId]);
      // Standards of the first contract become everybody's.
      await manager.query('update service_standard set contract_id = null where organisation_id = $1', [actor.organisationId]);
      await manager.query('update referral set contract_id = $2 where organisation_id = $1 and id = any ($3)', [actor.organisationId, contractId, moved.map(({ id }) => ids.referrals.of(id))]);
    });
    const under = new Set(moved.map(({ id }) => id));
    const facts = factsOfMeasureFile({ ...file, denominators: [], referrals: moved, contacts: file.contacts.filter(({ referralId }) => referralId !== null && under.has(referralId)) });
    for (const period of periodsOfMeasureFile(file)) {
      const counts = await unitOfWork.read(actor, (tx) => countFigures(tx, { ...period, contractIds: [contractId] }, USUAL_STANDARDS));
      const { figures } = figuresOf(counts);
      const reference = measure(facts, measureSettingsOf(file.rules), period);
      expect(figures).toEqual(Object.fromEntries(Object.keys(figures).map((id) => [id, reference[id as keyof typeof reference]])));
    }
  });

  it('is a fault that names the year when the calendar does not reach', async () => {
    const file = { ...randomMeasureFile(7), periods: [{ id: 'late', from: '2027-01-01', to: '2027-03-31', asOf: '2027-04-02' }] };
    await expect(both(file)).rejects.toThrow('bank holidays for 2027 are not loaded');
  });
});
