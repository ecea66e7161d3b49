import { quarterBefore, quarterOf } from '@alongside/domain';
import type { Member } from '../../platform/access/actor.js';
import type { Clock } from '../../platform/clock/clock.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { PublishReport } from '../../modules/reports/index.js';

/**
 * Publishes two quarters of a contract, as its manager would, so that a commissioner who signs in first has something to
 * read; the quarter that ended last is left for whoever tries the application to check and publish.
 */
export async function publishEarlierQuarters(
  unitOfWork: UnitOfWork,
  clock: Clock,
  manager: Member,
  contractId: string,
): Promise<number> {
  const publishing = new PublishReport(unitOfWork, clock);
  const lastEnded = quarterBefore(quarterOf(clock.today()));
  const earlier = quarterBefore(lastEnded);
  const periods = [quarterBefore(earlier), earlier];
  for (const { id: period } of periods) {
    await publishing.execute(manager, { contractId, period }, { asOf: clock.today(), correctionNote: null });
  }
  return periods.length;
}
