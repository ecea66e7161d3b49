import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { ReportReader } from '../../platform/database/report-reader.js';
import { orNotFound } from '../../platform/problem/problem.js';
import { publishedRelease, publishedReleases, type PublishedRelease } from './published-release.repository.js';
import { releaseTable } from './release-table.js';

/** What a commissioner reads, by the role that can see published releases and nothing else in the database. */
@Injectable()
export class ReadReleases {
  constructor(private readonly reader: ReportReader) {}

  async list(actor: Member) {
    const items = await this.reader.read(actor, publishedReleases);
    return { items, total: items.length };
  }
  async one(actor: Member, releaseId: string): Promise<PublishedRelease> {
    return orNotFound(await this.reader.read(actor, (manager) => publishedRelease(manager, releaseId)));
  }
  async table(actor: Member, releaseId: string): Promise<{ period: string; csv: string }> {
    const release = await this.one(actor, releaseId);
    return { period: release.period, csv: releaseTable(release) };
  }
}
