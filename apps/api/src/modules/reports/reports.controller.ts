import {
  checkReport,
  listDefinitions,
  listReports,
  publishReport,
  type BodyOf,
  type ParamsOf,
} from '@alongside/contracts';
import { Body, Controller, Param, Query } from '@nestjs/common';
import { Actor, type Member } from '../../platform/access/actor.js';
import { Endpoint } from '../../platform/access/endpoint.decorator.js';
import { CheckReport } from './check-report.use-case.js';
import { publishedDefinitions } from './definitions.js';
import { ListReports } from './list-reports.use-case.js';
import { PublishReport } from './publish-report.use-case.js';

@Controller()
export class ReportsController {
  constructor(
    private readonly listing: ListReports,
    private readonly checking: CheckReport,
    private readonly publishing: PublishReport,
  ) {}

  @Endpoint(listReports)
  list(@Actor() actor: Member, @Query({ schema: listReports.query }) _query: object) {
    return this.listing.execute(actor);
  }

  @Endpoint(checkReport)
  check(
    @Actor() actor: Member,
    @Param({ schema: checkReport.params }) asked: ParamsOf<typeof checkReport>,
    @Query({ schema: checkReport.query }) _query: object,
  ) {
    return this.checking.execute(actor, asked);
  }

  @Endpoint(publishReport)
  publish(
    @Actor() actor: Member,
    @Param({ schema: publishReport.params }) asked: ParamsOf<typeof publishReport>,
    @Body({ schema: publishReport.body }) body: BodyOf<typeof publishReport>,
  ) {
    return this.publishing.execute(actor, asked, body);
  }

  @Endpoint(listDefinitions)
  definitions() {
    return publishedDefinitions();
  }
}
