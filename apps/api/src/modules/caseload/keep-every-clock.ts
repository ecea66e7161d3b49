import { serviceActor } from '../../platform/access/actor.js';
import type { Clock } from '../../platform/clock/clock.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { peopleSupported } from './caseload.repository.js';
import { workOutClocks } from './work-out-clocks.js';

/**
 * Works out the clocks of everybody supported by a provider: windows open and close with the days, though nobody writes
 * anything. Each person is a transaction of their own; a fault with one leaves the others done, and is told at the end.
 */
export async function keepEveryClock(unitOfWork: UnitOfWork, organisationId: string, clock: Clock): Promise<void> {
  const actor = serviceActor(organisationId, 'nightly');
  const faults: unknown[] = [];
  for (const personId of await unitOfWork.read(actor, peopleSupported)) {
    await unitOfWork
      .run(actor, (tx) => workOutClocks(tx, personId, clock))
      .catch((fault: unknown) => faults.push(fault));
  }
  if (faults.length > 0) throw new AggregateError(faults, `the clocks of ${faults.length} could not be worked out`);
}
