import type { Member } from '../../platform/access/actor.js';
import type { Clock } from '../../platform/clock/clock.js';
import { openUnitOfWork } from '../../platform/database/open-unit-of-work.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { publishEarlierQuarters } from './publish-earlier-quarters.js';
import { isPracticeSlug, missingPractice, type PracticeSlug } from './practice-slugs.js';
import { seedProvider, type Progress } from './seed-provider.js';

export interface PracticeLoad {
  readonly clock: Clock;
  readonly say: Progress;
  /** Says why nothing is loaded, instead of loading it, where other providers are there. */
  readonly onlyIfEmpty: boolean;
}
type Loader = (unitOfWork: UnitOfWork, load: PracticeLoad) => Promise<unknown>;

/** The first has quarters that its commissioner can read. */
const LOADERS: Readonly<Record<PracticeSlug, Loader>> = {
  fenmoor: async (unitOfWork, { clock, say }) => {
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
  larkhill: (unitOfWork, { clock, say }) => seedProvider(unitOfWork, clock, 'larkhill', say),
};

/** Loads the practice providers that are missing. A load that was interrupted goes on; beside a real provider nothing invented is ever put. */
export async function loadPractice(load: PracticeLoad): Promise<void> {
  const { unitOfWork, providers, close } = await openUnitOfWork();
  try {
    const there = await providers();
    const missing = missingPractice(there);
    const isOurs = there.every(isPracticeSlug);
    if (load.onlyIfEmpty && !isOurs) load.say('Practice data is not loaded beside a real provider');
    else if (missing.length === 0) load.say('Practice data is already there');
    else for (const slug of missing) await LOADERS[slug](unitOfWork, load);
  } finally {
    await close();
  }
}
