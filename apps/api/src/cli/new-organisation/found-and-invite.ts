import { randomUUID } from 'node:crypto';
import { serviceActor } from '../../platform/access/actor.js';
import { recordAct } from '../../platform/audit/record-act.js';
import type { Clock } from '../../platform/clock/clock.js';
import type { Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { foundProvider } from '../../modules/setup/index.js';
import { invite } from '../../modules/team/index.js';

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

const REQUEST = 'new organisation';

/** Whether any provider is here already, real or invented. */
export const hasProvider = (unitOfWork: UnitOfWork): Promise<boolean> =>
  unitOfWork.read(serviceActor(randomUUID(), REQUEST), async ({ manager }) => {
    const [row] = await manager.query<{ any: boolean }[]>('select exists (select 1 from all_organisations()) as any');
    return row?.any === true;
  });

/** A real, empty provider, and its first person invited to administer and run it: both, or neither. */
export function foundAndInvite(unitOfWork: UnitOfWork, clock: Clock, asked: Asked): Promise<Founded> {
  return unitOfWork.run(serviceActor(randomUUID(), REQUEST), async (tx) => {
    const { organisationId, slug } = await foundProvider(tx, { name: asked.name, email: asked.email });
    const invitee = { name: asked.administrator, email: asked.administratorEmail, contractIds: [] };
    const { link, expiresAt } = await invite(within(tx, organisationId), { ...invitee, roles: ['administrator', 'manager'] }, clock.now());
    return { slug, link, expiresAt };
  });
}

/** The same transaction, acting in the provider that was just founded. */
function within({ manager, send }: Transaction, organisationId: string): Transaction {
  const actor = serviceActor(organisationId, REQUEST);
  return { manager, actor, send, record: (action, subject, more) => recordAct(manager, actor, { action, subject, more }) };
}
