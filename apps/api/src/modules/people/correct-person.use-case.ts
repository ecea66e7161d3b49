import type { correctPerson, ResponseOf } from '@alongside/contracts';
import { mayTellDates } from '@alongside/domain/referrals';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork, type Transaction } from '../../platform/database/unit-of-work.js';
import { orRefuse, Problem } from '../../platform/problem/problem.js';
import { workOutClocks } from '../caseload/index.js';
import { mayTouchPerson } from './may-touch-person.js';
import { correctPersonRow, isWard, movePerson, replaceNeeds, type Correction } from './person-correction.repository.js';

/** Adding or correcting what we know of a person. Where they are may change which law applies, so clocks are worked out anew. */
@Injectable()
export class CorrectPerson {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Member, personId: string, correction: Correction): Promise<ResponseOf<typeof correctPerson>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const today = this.clock.today();
      await mayTouchPerson(tx, actor, 'person:correct', personId, this.clock.now());
      orRefuse(mayTellDates({ dateOfBirth: correction.dateOfBirth ?? null, since: null, today }));
      await this.mustKnowWard(tx, correction);
      const version = await correctPersonRow(tx, personId, correction, today);
      if (version === null) throw new Problem('stale-version');
      if (correction.needs) await replaceNeeds(tx, personId, correction.needs, today);
      if (correction.place) await movePerson(tx, personId, correction.place, today);
      await workOutClocks(tx, personId, this.clock);
      await tx.record(
        'person:correct',
        { type: 'person', id: personId, personId },
        { detail: { fields: fieldsOf(correction) } },
      );
      return { id: personId, version };
    });
  }

  private async mustKnowWard(tx: Transaction, { place }: Correction): Promise<void> {
    const wardId = place?.wardId ?? null;
    if (wardId !== null && !(await isWard(tx, wardId)))
      throw new Problem('malformed', [{ pointer: '/place/wardId', code: 'not-a-choice' }]);
  }
}

/** Which fields were touched, never what they say: the row's history keeps that. */
const fieldsOf = (correction: Correction): string[] =>
  Object.entries(correction).flatMap(([field, value]) => (field === 'version' || value === undefined ? [] : [field]));
