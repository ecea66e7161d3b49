import { downloadRelease, downloadReleasePdf, listReleases, readRelease, type ParamsOf } from '@alongside/contracts';
import { Controller, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Actor, type Member } from '../../platform/access/actor.js';
import { Endpoint } from '../../platform/access/endpoint.decorator.js';
import { ReadReleases } from './read-releases.use-case.js';

/** The commissioner's side. No window of time is a parameter here, so that no two answers can be subtracted. */
@Controller()
export class ReleasesController {
  constructor(private readonly reading: ReadReleases) {}

  @Endpoint(listReleases)
  list(@Actor() actor: Member, @Query({ schema: listReleases.query }) _query: object) {
    return this.reading.list(actor);
  }

  @Endpoint(readRelease)
  read(
    @Actor() actor: Member,
    @Param({ schema: readRelease.params }) { releaseId }: ParamsOf<typeof readRelease>,
    @Query({ schema: readRelease.query }) _query: object,
  ) {
    return this.reading.one(actor, releaseId);
  }

  @Endpoint(downloadRelease)
  async download(
    @Actor() actor: Member,
    @Param({ schema: downloadRelease.params }) { releaseId }: ParamsOf<typeof downloadRelease>,
    @Query({ schema: downloadRelease.query }) _query: object,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { period, csv } = await this.reading.table(actor, releaseId);
    void reply.header('content-disposition', `attachment; filename="${period}.csv"`);
    return csv;
  }

  @Endpoint(downloadReleasePdf)
  async downloadPdf(
    @Actor() actor: Member,
    @Param({ schema: downloadReleasePdf.params }) { releaseId }: ParamsOf<typeof downloadReleasePdf>,
    @Query({ schema: downloadReleasePdf.query }) _query: object,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { fileName, pdf } = await this.reading.onPaper(actor, releaseId);
    void reply.header('content-disposition', `attachment; filename="${fileName}"`);
    return pdf;
  }
}
