import { Module } from '@nestjs/common';
import { CheckReport } from './check-report.use-case.js';
import { ListReports } from './list-reports.use-case.js';
import { PublishReport } from './publish-report.use-case.js';
import { ReadReleases } from './read-releases.use-case.js';
import { ReleasesController } from './releases.controller.js';
import { ReportsController } from './reports.controller.js';

@Module({
  controllers: [ReportsController, ReleasesController],
  providers: [ListReports, CheckReport, PublishReport, ReadReleases],
})
export class ReportsModule {}
