import { mayChoosePassword } from '@alongside/domain/settings';
import type { BodyOf, clearPractice } from '@alongside/contracts';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { recordAct } from '../../platform/audit/record-act.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork, type Transaction } from '../../platform/database/unit-of-work.js';
import { orRefuse, Problem } from '../../platform/problem/problem.js';
import { hashPassword } from '../../platform/session/password.js';
import { isPractice } from '../organisations/index.js';
import { SessionRepository, SignIn } from '../session/index.js';
import { foundProvider } from './found-provider.js';
import { addFounder, type FounderAdded } from './founder.repository.js';
import { eraseOtherPractice, erasePractice } from './practice.repository.js';

type Asked = BodyOf<typeof clearPractice>;

/**
 * Erases what is invented and founds a real provider for whoever asked, all or nothing. The published passwords go with the
 * invented accounts, so the first real one is chosen here.
 */
@Injectable()
export class ClearPractice {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionRepository,
    private readonly signing: SignIn,
    private readonly clock: Clock,
  ) {}

  /** Gives the token of a session in the new provider, as its administrator. */
  async execute(actor: Member, asked: Asked): Promise<string> {
    orRefuse(mayChoosePassword(asked.password, asked.email));
    const passwordHash = await hashPassword(asked.password);
    const { accountId, membershipIds } = await this.unitOfWork.run(actor, (tx) => this.beginAnew(tx, actor, asked, passwordHash));
    const first = (await this.sessions.membershipsOf(accountId)).find(({ membershipId }) => membershipId === membershipIds[0]);
    if (!first) throw new Error('the founder does not work here');
    return this.signing.open(accountId, first);
  }

  private async beginAnew(tx: Transaction, actor: Member, asked: Asked, passwordHash: string): Promise<FounderAdded> {
    if (!(await isPractice(tx))) throw new Problem('not-found');
    await erasePractice(tx);
    await eraseOtherPractice(tx);
    const { provider, within } = await foundProvider(tx, { name: asked.providerName, email: asked.email });
    const { organisationId } = provider;
    const founder = await addFounder(within, { organisationId, name: asked.yourName, email: asked.email, passwordHash, startsOn: this.clock.today() });
    if (!founder) throw new Problem('email-in-use', [{ pointer: '/email', code: 'email-in-use' }]);
    // What is recorded belongs to the provider that begins: of the one that ends, nothing may be left.
    const recorded = { ...actor, organisationId, membershipId: founder.membershipIds[0] ?? actor.membershipId };
    await recordAct(tx.manager, recorded, { action: 'practice:clear', subject: { type: 'organisation', id: organisationId } });
    return founder;
  }
}
