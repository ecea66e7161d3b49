import { asThoughBegun, mayCommence, withCommencement, type CommencementAsked } from '@alongside/domain';
import { decide } from '@alongside/domain/access';
import { Injectable } from '@nestjs/common';
import { NOBODY, type Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { orRefuse, Problem } from '../../platform/problem/problem.js';
import { commencementsOf } from '../law/index.js';
import { changeForPerson } from './change-for-person.js';
import { peopleInLaw, PEOPLE_AT_ONCE, recordsToLookAt } from './people-in-law.repository.js';
import { previewCursor, previewPlace } from './preview-cursor.js';
import { previewFingerprint } from './preview-fingerprint.js';

/**
 * Every open case that a day would change, judged as things stand today; nothing is written of anybody. A page of people
 * at a time, so that thousands keep nobody waiting: whoever asks puts the pages together, and the last one says what
 * saving asks for. Records that change between two pages make it begin again.
 */
@Injectable()
export class PreviewCommencement {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Member, asked: CommencementAsked, after: string | undefined) {
    orRefuse(decide(actor, 'commencement:preview'));
    orRefuse(mayCommence(asked));
    const place = after === undefined ? null : previewPlace(after);
    return this.unitOfWork.run(actor, async (tx) => {
      const today = this.clock.today();
      const { people: total, hash } = await recordsToLookAt(tx);
      if (place !== null && place.recordsHash !== hash) throw new Problem('stale-preview');
      if (place === null) await tx.record('commencement:preview', { type: 'commencement', id: null }, { detail: { ...asked } });
      const commenced = await commencementsOf(tx);
      const before = asThoughBegun(commenced, today);
      const becomes = asThoughBegun(withCommencement(commenced, asked), today);
      const people = await peopleInLaw(tx, place?.personId ?? NOBODY);
      const changed = people.flatMap((person) => {
        const change = changeForPerson(person, today, before, becomes);
        return change === null ? [] : [{ reference: person.reference, right: change.right, clocks: [...change.clocks] }];
      });
      const last = people.length === PEOPLE_AT_ONCE ? people.at(-1) : undefined;
      return {
        looked: people.length, total, changed,
        next: last ? previewCursor({ personId: last.id, recordsHash: hash }) : null,
        fingerprint: last ? null : previewFingerprint(asked, hash, today),
      };
    });
  }
}
