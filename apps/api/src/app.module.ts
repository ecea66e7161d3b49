import { Module } from '@nestjs/common';
import { HealthModule } from './modules/health/index.js';
import { OrganisationsModule } from './modules/organisations/index.js';
import { PeopleModule } from './modules/people/index.js';
import { SessionModule } from './modules/session/index.js';
import { TodayModule } from './modules/today/index.js';
import { PlatformModule } from './platform/platform.module.js';

@Module({ imports: [PlatformModule.connected(), HealthModule, SessionModule, OrganisationsModule, PeopleModule, TodayModule] })
export class AppModule {}
