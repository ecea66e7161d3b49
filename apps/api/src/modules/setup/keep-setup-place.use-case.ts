import { nextSetupStep, type SetupStep } from '@alongside/domain/settings';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { keepStep, setupFound } from './setup.repository.js';

@Injectable()
export class KeepSetupPlace {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Member, step: SetupStep, isDone: boolean) {
    return this.unitOfWork.run(actor, async (tx) => {
      await keepStep(tx, step, isDone ? this.clock.now() : null);
      await tx.record('setup:keep-place', { type: 'setup-step', id: null }, { detail: { step, isDone } });
      const { steps } = await setupFound(tx);
      return { next: nextSetupStep(steps.map((each) => each.step)) };
    });
  }
}
