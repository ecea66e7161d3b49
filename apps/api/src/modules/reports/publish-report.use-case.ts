import { randomUUID } from 'node:crypto';
import type { BodyOf, publishReport } from '@alongside/contracts';
import { mayPublish } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { orRefuse } from '../../platform/problem/problem.js';
import { prepareReport, type AskedReport } from './prepare-report.js';
import { addRelease } from './release.repository.js';

@Injectable()
export class PublishReport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Freezes the figures as shown, and nothing else of them. A correction is a whole new edition. */
  async execute(actor: Member, asked: AskedReport, { asOf, correctionNote }: BodyOf<typeof publishReport>) {
    const [today, publishedAt] = [this.clock.today(), this.clock.now()];
    return this.unitOfWork.run(actor, async (tx) => {
      const report = await prepareReport(tx, actor, 'report:publish', asked, today);
      const { contract, quarter, lastEdition, addsUp, shown } = report;
      orRefuse(mayPublish({ quarter, today, asOf, lastEdition, correctionNote, addsUp }));
      const id = randomUUID();
      const edition = (lastEdition ?? 0) + 1;
      await addRelease(tx, { id, contract, quarter, asOf, edition, publishedAt, figures: shown, correctionNote });
      await tx.record(
        'report:publish',
        { type: 'release', id },
        { detail: { contractId: contract.id, period: quarter.id, edition } },
      );
      return { id, edition, publishedAt };
    });
  }
}
