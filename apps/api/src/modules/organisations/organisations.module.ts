import { Module } from '@nestjs/common';
import { ChangeOrganisation } from './change-organisation.use-case.js';
import { OrganisationsController } from './organisations.controller.js';
import { Providers } from './providers.repository.js';
import { PublicOrganisationsController } from './public-organisations.controller.js';
import { ReadCodes } from './read-codes.use-case.js';
import { ReadOrganisation } from './read-organisation.use-case.js';
import { ReadPlaces } from './read-places.use-case.js';
import { ReadProvider } from './read-provider.use-case.js';

@Module({
  controllers: [OrganisationsController, PublicOrganisationsController],
  providers: [Providers, ReadProvider, ReadPlaces, ReadCodes, ReadOrganisation, ChangeOrganisation],
  exports: [ReadProvider],
})
export class OrganisationsModule {}
