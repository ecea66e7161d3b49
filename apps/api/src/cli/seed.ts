import 'reflect-metadata';
import { SystemClock } from '../platform/clock/clock.js';
import { openUnitOfWork } from '../platform/database/open-unit-of-work.js';
import type { Member } from '../platform/access/actor.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import { publishEarlierQuarters } from './seed/publish-earlier-quarters.js';
import { seedProvider } from './seed/seed-provider.js';

/** Two providers, so that nothing of one shows in the other; the first has quarters that its commissioner can read. */
async function loadPractice(unitOfWork: UnitOfWork): Promise<void> {
  const clock = new SystemClock();
  const { organisationId, managerId, contractId } = await seedProvider(unitOfWork, clock, 'fenmoor', say);
  const manager: Member = { membershipId: managerId, role: 'manager', contractIds: 'all', organisationId, displayName: '', requestId: 'practice data', repetition: null };
  say(`${await publishEarlierQuarters(unitOfWork, clock, manager, contractId)} earlier quarters published`);
  await seedProvider(unitOfWork, clock, 'larkhill', say);
}

const say = (line: string) => process.stdout.write(`${line}\n`);
const { unitOfWork, isEmpty, close } = await openUnitOfWork();
try {
  if (process.argv.includes('--if-empty') && !(await isEmpty())) {
    say('Practice data is already there');
  } else {
    await loadPractice(unitOfWork);
  }
} finally {
  await close();
}
