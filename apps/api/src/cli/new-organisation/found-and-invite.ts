import { randomUUID } from 'node:crypto';
import { foundProvider } from '../../modules/setup/index.js';
import { invite } from '../../modules/team/index.js';
import { serviceActor } from '../../platform/access/actor.js';
import type { Clock } from '../../platform/clock/clock.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';

export interface Asked {
  readonly name: string;
  readonly email: string;
  readonly administrator: string;
  readonly administratorEmail: string;
}
export interface Founded {
  readonly slug: string;
  readonly link: string;
  readonly expiresAt: string;
}

/** A real, empty provider, and its first person invited to administer and run it: both, or neither. */
export function foundAndInvite(unitOfWork: UnitOfWork, clock: Clock, asked: Asked): Promise<Founded> {
  return unitOfWork.run(serviceActor(randomUUID(), 'new organisation'), async (tx) => {
    const { provider, within } = await foundProvider(tx, { name: asked.name, email: asked.email });
    const invitee = { name: asked.administrator, email: asked.administratorEmail, contractIds: [] };
    const { link, expiresAt } = await invite(within, { ...invitee, roles: ['administrator', 'manager'] }, clock.now());
    return { slug: provider.slug, link, expiresAt };
  });
}
