import { keepSetupPlace, readSetup, type BodyOf, type ParamsOf } from '@alongside/contracts';
import { Body, Controller, Param } from '@nestjs/common';
import { Actor, type Member } from '../../platform/access/actor.js';
import { Endpoint } from '../../platform/access/endpoint.decorator.js';
import { KeepSetupPlace } from './keep-setup-place.use-case.js';
import { ReadSetup } from './read-setup.use-case.js';

@Controller()
export class SetupController {
  constructor(
    private readonly reading: ReadSetup,
    private readonly keeping: KeepSetupPlace,
  ) {}

  @Endpoint(readSetup)
  read(@Actor() actor: Member) {
    return this.reading.execute(actor);
  }

  @Endpoint(keepSetupPlace)
  keep(
    @Actor() actor: Member,
    @Param({ schema: keepSetupPlace.params }) { step }: ParamsOf<typeof keepSetupPlace>,
    @Body({ schema: keepSetupPlace.body }) { isDone }: BodyOf<typeof keepSetupPlace>,
  ) {
    return this.keeping.execute(actor, step, isDone);
  }
}
