import type { BodyOf, linkReferral } from '@alongside/contracts';
import { mayLinkAsDuplicate, type LocalDate } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork, type Transaction } from '../../platform/database/unit-of-work.js';
import { orNotFound, orRefuse, Problem } from '../../platform/problem/problem.js';
import { workOutClocks } from '../caseload/index.js';
import { mayTouchPerson } from '../people/index.js';
import { saveDuplicate, saveState } from './decision.repository.js';
import { knownPerson, mergeInto, type KnownPerson } from './link.repository.js';
import { referralFor, referralToChange, viewOf } from './load-referral.js';
import { endPauses } from './pause.repository.js';
import type { ReferralRow } from './referral-record.repository.js';

type Linking = BodyOf<typeof linkReferral>;

@Injectable()
export class LinkReferral {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Likeness is shown, and a person says that it is one and the same. */
  execute(actor: Member, referralId: string, body: Linking) {
    const today = this.clock.today();
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await referralToChange(tx, actor, 'referral:link', referralId, today);
      orRefuse(mayLinkAsDuplicate(row));
      if (!row.person.isProvisional) throw new Problem('already-done');
      await mayTouchPerson(tx, actor, 'referral:link', body.personId, this.clock.now());
      const known = orNotFound(
        body.personId === row.person.id
          ? null
          : await knownPerson(tx, body.personId, { referralId: row.id, service: row.service }),
      );
      await this.link(tx, row, known, { version: body.version, today });
      return viewOf(tx, actor, await referralFor(tx, actor, 'referral:link', referralId, today), today);
    });
  }

  private async link(
    tx: Transaction,
    row: ReferralRow,
    known: KnownPerson,
    { version, today }: { version: number; today: LocalDate },
  ): Promise<void> {
    const key = { id: row.id, version };
    if (known.openReferralId === null) {
      await saveState(tx, key, row.state, null);
    } else {
      await saveDuplicate(tx, key, known.openReferralId, today);
      await endPauses(tx, row.id, today, null);
    }
    await mergeInto(tx, row.person.id, known.id, today);
    await workOutClocks(tx, known.id, this.clock);
    await tx.record(
      'referral:link',
      { type: 'referral', id: row.id, personId: known.id },
      { detail: { from: row.person.id, duplicateOf: known.openReferralId } },
    );
  }
}
