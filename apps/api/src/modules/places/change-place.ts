import { decide } from '@alongside/domain/access';
import type { Member } from '../../platform/access/actor.js';
import type { Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { orNotFound, orRefuse, Problem } from '../../platform/problem/problem.js';
import { hospitalRepository } from './hospital.repository.js';
import { wardRepository } from './ward.repository.js';

export interface PlaceSeen {
  readonly type: 'hospital' | 'ward';
  readonly id: string;
  readonly version: number;
}
const REPOSITORIES = { hospital: hospitalRepository, ward: wardRepository } as const;

/** Holds the place, works on it if it is still what the asker saw, and records that. */
export function changePlace(unitOfWork: UnitOfWork, actor: Member, { type, id, version }: PlaceSeen, work: (tx: Transaction, hasEnded: boolean) => Promise<void>) {
  return unitOfWork.run(actor, async (tx) => {
    const held = orNotFound(await REPOSITORIES[type](tx).lock(id));
    orRefuse(decide(actor, 'place:change'));
    if (held.version !== version) throw new Problem('stale-version');
    await work(tx, held.hasEnded);
    await tx.record('place:change', { type, id });
    return { id, version: version + 1 };
  });
}
