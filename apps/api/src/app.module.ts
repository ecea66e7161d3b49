import { Module } from '@nestjs/common';
import { AllocationModule } from './modules/allocation/index.js';
import { CasesModule } from './modules/cases/index.js';
import { CommencementsModule } from './modules/commencements/index.js';
import { ContactsModule } from './modules/contacts/index.js';
import { ContractsModule } from './modules/contracts/index.js';
import { CountingModule } from './modules/counting/index.js';
import { DisclosuresModule } from './modules/disclosures/index.js';
import { HealthModule } from './modules/health/index.js';
import { HistoryModule } from './modules/history/index.js';
import { LegalModule } from './modules/legal/index.js';
import { OrganisationsModule } from './modules/organisations/index.js';
import { PeopleModule } from './modules/people/index.js';
import { PlacesModule } from './modules/places/index.js';
import { RecordsModule } from './modules/records/index.js';
import { ReferralsModule } from './modules/referrals/index.js';
import { ReportsModule } from './modules/reports/index.js';
import { SessionModule } from './modules/session/index.js';
import { SetupModule } from './modules/setup/index.js';
import { SharingModule } from './modules/sharing/index.js';
import { TeamModule } from './modules/team/index.js';
import { TodayModule } from './modules/today/index.js';
import { SeededPractice } from './seeded-practice.js';
import { PlatformModule } from './platform/platform.module.js';

@Module({
  imports: [
    PlatformModule.connected(),
    HealthModule,
    SessionModule,
    OrganisationsModule,
    ReferralsModule,
    PeopleModule,
    LegalModule,
    TodayModule,
    CasesModule,
    AllocationModule,
    ContactsModule,
    SharingModule,
    DisclosuresModule,
    RecordsModule,
    ReportsModule,
    TeamModule,
    HistoryModule,
    SetupModule.loadingPracticeBy(SeededPractice),
    PlacesModule,
    ContractsModule,
    CountingModule,
    CommencementsModule,
  ],
})
export class AppModule {}
