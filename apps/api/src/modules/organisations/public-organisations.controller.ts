import { findPublicPlace, listProviders, readProvider, type ParamsOf, type QueryOf } from '@alongside/contracts';
import { Controller, Param, Query } from '@nestjs/common';
import { Caller, type CallerType } from '../../platform/access/actor.js';
import { Endpoint } from '../../platform/access/endpoint.decorator.js';
import { ReadPlaces } from './read-places.use-case.js';
import { ReadProvider } from './read-provider.use-case.js';

/** What a public form asks of the provider named in its link. */
@Controller()
export class PublicOrganisationsController {
  constructor(
    private readonly provider: ReadProvider,
    private readonly places: ReadPlaces,
  ) {}

  @Endpoint(listProviders)
  list() {
    return this.provider.list();
  }

  @Endpoint(readProvider)
  read(@Caller() caller: CallerType, @Param({ schema: readProvider.params }) params: ParamsOf<typeof readProvider>) {
    return this.provider.execute(caller, params.provider);
  }

  @Endpoint(findPublicPlace)
  async find(
    @Caller() caller: CallerType,
    @Param({ schema: findPublicPlace.params }) params: ParamsOf<typeof findPublicPlace>,
    @Query({ schema: findPublicPlace.query }) { typed }: QueryOf<typeof findPublicPlace>,
  ) {
    return this.places.execute(await this.provider.actorFor(caller, params.provider), typed);
  }
}
