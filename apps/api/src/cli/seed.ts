import 'reflect-metadata';
import { SystemClock } from '../platform/clock/clock.js';
import { openUnitOfWork } from '../platform/database/open-unit-of-work.js';
import type { Member } from '../platform/access/actor.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import { publishEarlierQuarters } from './seed/publish-earlier-quarters.js';
import { seedProvider } from './seed/seed-provider.js';

/** Two providers, so that nothing of one shows in the other; the first has quarters that its commissioner can read. */
const LOADERS: Readonly<Record<string, (unitOfWork: UnitOfWork) => Promise<unknown>>> = {
  fenmoor: async (unitOfWork) => {
    const { organisationId, managerId, contractId } = await seedProvider(unitOfWork, clock, 'fenmoor', say);
    const manager: Member = {
      membershipId: managerId,
      role: 'manager',
      contractIds: 'all',
      organisationId,
      displayName: '',
      requestId: 'practice data',
      repetition: null,
    };
    say(`${await publishEarlierQuarters(unitOfWork, clock, manager, contractId)} earlier quarters published`);
  },
  larkhill: (unitOfWork) => seedProvider(unitOfWork, clock, 'larkhill', say),
};

const clock = new SystemClock();
const say = (line: string) => process.stdout.write(`${line}\n`);
const { unitOfWork, providers, close } = await openUnitOfWork();
try {
  // A load that was interrupted goes on; beside a real provider nothing invented is ever put.
  const there = await providers();
  const missing = Object.keys(LOADERS).filter((slug) => !there.includes(slug));
  const isOurs = there.every((slug) => slug in LOADERS);
  if (process.argv.includes('--if-empty') && !isOurs) say('Practice data is not loaded beside a real provider');
  else if (missing.length === 0) say('Practice data is already there');
  else for (const slug of missing) await LOADERS[slug]?.(unitOfWork);
} finally {
  await close();
}
