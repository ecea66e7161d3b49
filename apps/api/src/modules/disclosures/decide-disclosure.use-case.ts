import type { BodyOf, decideDisclosure, Disclosure } from '@alongside/contracts';
import { permitOf } from '@alongside/domain/sharing';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork, type Transaction } from '../../platform/database/unit-of-work.js';
import { orNotFound, Problem } from '../../platform/problem/problem.js';
import { mayTouchPerson } from '../people/index.js';
import { sharingRepository } from '../sharing/index.js';
import { askTheGate } from './ask-the-gate.js';
import { disclosureCourse, disclosureRepository, type DisclosureRow } from './disclosure.repository.js';
import { passOn } from './pass-on.js';

type Given = BodyOf<typeof decideDisclosure>;
type Shown = z.infer<typeof Disclosure>;
type Outcome = { readonly refusedFor: string } | { readonly disclosure: Shown };

/** A manager's decision on what the law leaves to a person. The table is asked again: a yes cannot overrule a no of it. */
@Injectable()
export class DecideDisclosure {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Member, disclosureId: string, given: Given): Promise<Shown> {
    const outcome = await this.unitOfWork.run<Outcome>(actor, async (tx) => {
      const disclosures = disclosureRepository(tx);
      const { personId } = orNotFound(await disclosures.lock(disclosureId));
      await mayTouchPerson(tx, actor, 'disclosure:decide', personId, this.clock.now());
      await sharingRepository(tx).lockPerson(personId);
      const row = orNotFound(await disclosures.lock(disclosureId));
      if (row.state !== 'WAITING') throw new Problem('already-decided');
      if (row.version !== given.version) throw new Problem('stale-version');
      return this.decided(tx, row, given);
    });
    if ('disclosure' in outcome) return outcome.disclosure;
    throw new Problem('sharing-refused', [{ pointer: '', code: outcome.refusedFor }]);
  }

  private async decided(tx: Transaction, row: DisclosureRow, { isAllowed, words }: Given): Promise<Outcome> {
    const { id, personId, basis, mail } = row;
    const [disclosures, at] = [disclosureRepository(tx), this.clock.now()];
    const record = (detail: object) =>
      tx.record('disclosure:decide', { type: 'disclosure', id, personId }, { reason: words, detail: { isAllowed, ...detail } });
    if (!isAllowed) await disclosureCourse(tx).decided(id, { state: 'NOT_ALLOWED', basis, words, at });
    else {
      const { answer } = await askTheGate(tx, personId, row, { today: this.clock.today() });
      const permit = permitOf(answer, 'ALLOWED');
      if (permit === null) {
        const refusedFor = answer.reasonCode ?? answer.decision;
        await record({ isRefused: true, reasonCode: refusedFor });
        return { refusedFor };
      }
      await disclosureCourse(tx).decided(id, { state: 'RECORDED', basis: permit.basis, words, at });
      if (mail !== null) await passOn(tx, permit, { disclosureId: id, to: mail.to, at });
    }
    await record({});
    return { disclosure: orNotFound(await disclosures.read<Shown>(id)) };
  }
}
