import { changeOrganisation, findPlace, listCodes, listOrganisationChanges, readOrganisation, type BodyOf, type QueryOf } from '@alongside/contracts';
import { Body, Controller, Query } from '@nestjs/common';
import { Actor, type Member } from '../../platform/access/actor.js';
import { Endpoint } from '../../platform/access/endpoint.decorator.js';
import { ChangeOrganisation } from './change-organisation.use-case.js';
import { ReadCodes } from './read-codes.use-case.js';
import { ReadOrganisation } from './read-organisation.use-case.js';
import { ReadPlaces } from './read-places.use-case.js';

@Controller()
export class OrganisationsController {
  constructor(
    private readonly places: ReadPlaces,
    private readonly codes: ReadCodes,
    private readonly organisation: ReadOrganisation,
    private readonly changing: ChangeOrganisation,
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

  @Endpoint(changeOrganisation)
  change(@Actor() actor: Member, @Body({ schema: changeOrganisation.body }) body: BodyOf<typeof changeOrganisation>) {
    return this.changing.execute(actor, body);
  }

  @Endpoint(listOrganisationChanges)
  changes(@Actor() actor: Member, @Query({ schema: listOrganisationChanges.query }) { after }: QueryOf<typeof listOrganisationChanges>) {
    return this.organisation.changes(actor, after);
  }
}
