import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { lookedCursor, lookedPlace } from './looked-cursor.js';
import { lookedAt, type Looked } from './looked.repository.js';
import { mayTouchPerson } from './may-touch-person.js';

/** Who has looked. Asking is itself an act upon the person's record, and is in the next answer. */
@Injectable()
export class ListLooked {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Member, personId: string, after: string | undefined): Promise<Looked> {
    const place = after === undefined ? null : lookedPlace(after);
    return this.unitOfWork.run(actor, async (tx) => {
      await mayTouchPerson(tx, actor, 'person:looked', personId, this.clock.now());
      const { items, total, last } = await lookedAt(tx, personId, place);
      await tx.record('person:looked', { type: 'person', id: personId, personId });
      return { items, total, next: last && lookedCursor(last) };
    });
  }
}
