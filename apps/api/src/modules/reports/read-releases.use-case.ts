import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { ReportReader } from '../../platform/database/report-reader.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { orNotFound } from '../../platform/problem/problem.js';
import { isPractice } from '../organisations/index.js';
import { publishedDefinitions } from './definitions.js';
import { publishedRelease, publishedReleases, type PublishedRelease } from './published-release.repository.js';
import { releaseTable } from './release-table.js';

/** What a commissioner reads, by the role that can see published releases and nothing else in the database. */
@Injectable()
export class ReadReleases {
  constructor(
    private readonly reader: ReportReader,
    private readonly unitOfWork: UnitOfWork,
  ) {}

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
  /** To print or keep. That it is practice data is the one thing it says which no release knows. */
  async onPaper(actor: Member, releaseId: string): Promise<{ fileName: string; pdf: Buffer }> {
    // Loaded by whoever first wants paper: a server that starts has nobody waiting for it.
    const { releaseDocument, releaseFileName } = await import('./document/release-document.js');
    const release = await this.one(actor, releaseId);
    const paper = {
      release,
      definitions: publishedDefinitions().items,
      isPractice: await this.unitOfWork.read(actor, isPractice),
    };
    return { fileName: releaseFileName(release), pdf: await releaseDocument(paper) };
  }
}
