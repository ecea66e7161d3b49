import {
  enterCommencement, listCommencementChanges, listCommencements, previewCommencement, removeCommencement, type BodyOf, type ParamsOf, type QueryOf,
} from '@alongside/contracts';
import { Body, Controller, Param, Query } from '@nestjs/common';
import { Actor, type Member } from '../../platform/access/actor.js';
import { Endpoint } from '../../platform/access/endpoint.decorator.js';
import { EnterCommencement } from './enter-commencement.use-case.js';
import { PreviewCommencement } from './preview-commencement.use-case.js';
import { ReadCommencements } from './read-commencements.use-case.js';
import { RemoveCommencement } from './remove-commencement.use-case.js';

@Controller()
export class CommencementsController {
  constructor(
    private readonly reading: ReadCommencements,
    private readonly previewing: PreviewCommencement,
    private readonly entering: EnterCommencement,
    private readonly removing: RemoveCommencement,
  ) {}

  @Endpoint(listCommencements)
  list(@Actor() actor: Member) {
    return this.reading.execute(actor);
  }

  @Endpoint(listCommencementChanges)
  changes(@Actor() actor: Member, @Query({ schema: listCommencementChanges.query }) { after }: QueryOf<typeof listCommencementChanges>) {
    return this.reading.changes(actor, after);
  }

  @Endpoint(previewCommencement)
  preview(
    @Actor() actor: Member,
    @Param({ schema: previewCommencement.params }) { provision }: ParamsOf<typeof previewCommencement>,
    @Query({ schema: previewCommencement.query }) { on, after }: QueryOf<typeof previewCommencement>,
  ) {
    return this.previewing.execute(actor, { provision, commencesOn: on ?? null }, after);
  }

  @Endpoint(enterCommencement)
  enter(
    @Actor() actor: Member,
    @Param({ schema: enterCommencement.params }) { provision }: ParamsOf<typeof enterCommencement>,
    @Body({ schema: enterCommencement.body }) body: BodyOf<typeof enterCommencement>,
  ) {
    return this.entering.execute(actor, provision, body);
  }

  @Endpoint(removeCommencement)
  remove(
    @Actor() actor: Member,
    @Param({ schema: removeCommencement.params }) { provision }: ParamsOf<typeof removeCommencement>,
    @Body({ schema: removeCommencement.body }) body: BodyOf<typeof removeCommencement>,
  ) {
    return this.removing.execute(actor, provision, body);
  }
}
