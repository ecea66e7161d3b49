import { nextSetupStep, SETUP_STEPS } from '@alongside/domain/settings';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { setupFound } from './setup.repository.js';

@Injectable()
export class ReadSetup {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(actor: Member) {
    const found = await this.unitOfWork.read(actor, setupFound);
    const kept = new Map(found.steps.map((each) => [each.step, each]));
    const steps = SETUP_STEPS.map((step) => ({
      step,
      isDone: kept.has(step),
      doneAt: kept.get(step)?.doneAt ?? null,
      doneBy: kept.get(step)?.doneBy ?? null,
    }));
    return { steps, next: nextSetupStep(kept.keys()), facts: found.facts };
  }
}
