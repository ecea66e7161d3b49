import { Injectable } from '@nestjs/common';
import { publicActor, type ActorType, type CallerType } from '../../platform/access/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { orNotFound, Problem } from '../../platform/problem/problem.js';
import { providerFacts } from './organisation.repository.js';
import { Providers } from './providers.repository.js';

@Injectable()
export class ReadProvider {
  constructor(
    private readonly providers: Providers,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Nobody in particular, acting within the provider that a public link names; 404 for a name that is none. */
  async actorFor({ requestId, repetition }: CallerType, slug: string): Promise<ActorType> {
    return publicActor(orNotFound(await this.providers.organisationIdOf(slug)), requestId, repetition);
  }

  /** As above, for whoever sends the form: refused while the provider takes nothing by it. */
  async senderFor(caller: CallerType, slug: string): Promise<ActorType> {
    const actor = await this.actorFor(caller, slug);
    const { isFormOn } = orNotFound(await this.unitOfWork.read(actor, providerFacts));
    if (!isFormOn) throw new Problem('form-closed');
    return actor;
  }

  async execute(caller: CallerType, slug: string) {
    const actor = await this.actorFor(caller, slug);
    return orNotFound(await this.unitOfWork.read(actor, providerFacts));
  }

  async list() {
    const items = await this.providers.all();
    return { items, total: items.length };
  }
}
