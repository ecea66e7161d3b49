import { findPlace, listCodes, readOrganisation, type QueryOf } from '@alongside/contracts';
import { Controller, Query } from '@nestjs/common';
import { Actor, type Member } from '../../platform/access/actor.js';
import { Endpoint } from '../../platform/access/endpoint.decorator.js';
import { ReadCodes } from './read-codes.use-case.js';
import { ReadOrganisation } from './read-organisation.use-case.js';
import { ReadPlaces } from './read-places.use-case.js';

@Controller()
export class OrganisationsController {
  constructor(
    private readonly places: ReadPlaces,
    private readonly codes: ReadCodes,
    private readonly organisation: ReadOrganisation,
  ) {}

  @Endpoint(findPlace)
  find(@Actor() actor: Member, @Query({ schema: findPlace.query }) { typed }: QueryOf<typeof findPlace>) {
    return this.places.execute(actor, typed);
  }

  @Endpoint(listCodes)
  list(@Actor() actor: Member) {
    return this.codes.execute(actor);
  }

  @Endpoint(readOrganisation)
  read(@Actor() actor: Member) {
    return this.organisation.execute(actor);
  }
}
