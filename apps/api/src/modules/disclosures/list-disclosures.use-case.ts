import type { Disclosure, WaitingDisclosure } from '@alongside/contracts';
import { allowedActions, type Action } from '@alongside/domain/access';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { mayTouchPerson } from '../people/index.js';
import { disclosureRepository } from './disclosure.repository.js';

const OFFERED: readonly Action[] = ['sharing:ask', 'disclosure:record', 'disclosure:decide'];

/** Who was told what about a person; reading it is an act like opening them. */
@Injectable()
export class ListDisclosures {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  ofPerson(actor: Member, personId: string) {
    return this.unitOfWork.run(actor, async (tx) => {
      const facts = await mayTouchPerson(tx, actor, 'disclosure:list', personId, this.clock.now());
      await tx.record('disclosure:list', { type: 'person', id: personId, personId });
      const items = await disclosureRepository(tx).ofPerson<z.infer<typeof Disclosure>>(personId);
      return { items, total: items.length, allowedActions: allowedActions(actor, OFFERED, facts) };
    });
  }

  /** What waits for a manager, by whom it is about; what it says is read on the person's own page. */
  waiting(actor: Member) {
    return this.unitOfWork.read(actor, async (tx) => {
      const items = await disclosureRepository(tx).waiting<z.infer<typeof WaitingDisclosure>>();
      return { items, total: items.length };
    });
  }
}
