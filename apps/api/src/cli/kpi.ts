import 'reflect-metadata';
import { evaluateMeasureFile, periodsOfMeasureFile, type MeasurePeriod } from '@alongside/domain';
import { countFigures, figuresOf, USUAL_STANDARDS } from '../modules/reports/index.js';
import type { ActorType } from '../platform/access/actor.js';
import { openDataSource } from '../platform/database/data-sources.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { comparePeriod, type PeriodWorkedOut } from './kpi/compare-period.js';
import { loadProvider } from './kpi/load-provider.js';
import { readMeasureReport, type MeasureReport } from './kpi/measure-report.js';
import { supplyDetentions } from './kpi/supply-detentions.js';
import { tally, type Comparison } from './tally.js';

/** One period by the application's own report query and by the definitions; what went wrong, where it could not be asked. */
async function workedOut(
  unitOfWork: UnitOfWork,
  actor: ActorType,
  file: MeasureReport,
  period: MeasurePeriod,
): Promise<PeriodWorkedOut | Error> {
  await unitOfWork.run(actor, (tx) => supplyDetentions(tx, period, file));
  try {
    const counts = await unitOfWork.read(actor, (tx) =>
      countFigures(tx, { ...period, contractIds: null }, USUAL_STANDARDS),
    );
    return { ...evaluateMeasureFile(file, period), reported: { ...figuresOf(counts).figures } };
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

async function compareFile(path: string): Promise<readonly Comparison[]> {
  const file = await readMeasureReport(path);
  const dataSource = await openDataSource('app_rw');
  try {
    const unitOfWork = new UnitOfWork(dataSource);
    const actor = await loadProvider(unitOfWork, file);
    const comparisons: Comparison[] = [];
    for (const period of periodsOfMeasureFile(file)) {
      const worked = await workedOut(unitOfWork, actor, file, period);
      comparisons.push(...comparePeriod(period.id, file.expected[period.id] ?? {}, worked));
    }
    return comparisons;
  } finally {
    await dataSource.destroy();
  }
}

const [path] = process.argv.slice(2);
if (path === undefined) {
  process.stderr.write('Give the file of measures: npm run -s kpi -- FILE\n');
  process.exitCode = 2;
} else {
  tally(await compareFile(path));
}
