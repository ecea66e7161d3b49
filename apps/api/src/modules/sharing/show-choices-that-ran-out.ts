import { serviceActor } from '../../platform/access/actor.js';
import type { Clock } from '../../platform/clock/clock.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { refreshCaseload } from '../caseload/index.js';
import { peopleWhoseChoiceRanOut } from './sharing.repository.js';

/** A choice runs out though nobody writes anything: the lists say so from the first night on. What decides asks the choice itself. */
export async function showChoicesThatRanOut(unitOfWork: UnitOfWork, organisationId: string, clock: Clock): Promise<void> {
  const actor = serviceActor(organisationId, 'nightly');
  const people = await unitOfWork.read(actor, (tx) => peopleWhoseChoiceRanOut(tx, clock.today()));
  for (const personId of people) await unitOfWork.run(actor, (tx) => refreshCaseload(tx, personId));
}
