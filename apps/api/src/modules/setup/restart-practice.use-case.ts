import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Problem } from '../../platform/problem/problem.js';
import { erasePractice, practiceSlug } from './practice.repository.js';
import { PracticeLoader } from './practice-loader.js';

/** Erases the practice provider and loads it afresh, as on the first day; whoever was in it signs in again. */
@Injectable()
export class RestartPractice {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly practice: PracticeLoader,
  ) {}

  /** `slug` is the provider that the asker saw: another tab may have gone on elsewhere meanwhile. */
  async execute(actor: Member, slug: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      if ((await practiceSlug(tx)) !== slug || !this.practice.knows(slug)) throw new Problem('not-found');
      await erasePractice(tx);
    });
    await this.practice.load();
  }
}
