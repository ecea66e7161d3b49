import { setImmediate } from 'node:timers/promises';
import { documentWords } from '@alongside/contracts/release-words/document';
import type { Definition } from '@alongside/contracts/release-words/definitions';
import { quarterName } from '@alongside/contracts/release-words/quarters';
import { changeSince } from '@alongside/contracts/release-words/sentences';
import { timeOf } from '@alongside/contracts/release-words/written';
import { londonDateOf } from '@alongside/domain';
import { TaggedPdf, type About, type Drawing } from '../../../platform/pdf/tagged-pdf.js';
import type { PublishedRelease } from '../published-release.repository.js';
import { drawCharts } from './charts.js';
import { drawDefinitions } from './definitions.js';
import { drawHead } from './head.js';
import { drawHeadlines } from './headlines.js';
import { drawMeasures } from './measures.js';

export interface ReleaseOnPaper {
  readonly release: PublishedRelease;
  readonly definitions: readonly Definition[];
  readonly isPractice: boolean;
}

function aboutOf({ release, isPractice }: ReleaseOnPaper): About {
  const { contractName, providerName, publishedAt, asOf } = release;
  const asAt = documentWords.asAt(londonDateOf(publishedAt), timeOf(publishedAt), asOf);
  const title = documentWords.title(contractName, quarterName(release));
  return {
    title,
    author: providerName,
    lang: 'en-GB',
    madeAt: new Date(publishedAt),
    footer: (page, pages) => ({
      start: [title, isPractice ? documentWords.practiceFoot(asAt) : asAt],
      end: documentWords.page(page, pages),
    }),
  };
}

/** What the file is called: the quarter, and its edition where that is not the first. Never a name or a reference. */
export const releaseFileName = (release: PublishedRelease): string =>
  documentWords.fileName(quarterName(release), release.edition);

function* parts(pdf: TaggedPdf, { release, definitions, isPractice }: ReleaseOnPaper): Drawing {
  const { period, figures, earlier } = release;
  const change = changeSince(period, figures.referrals, earlier);
  yield* drawHead(pdf, release, isPractice);
  yield* drawHeadlines(pdf, figures, change);
  yield* drawCharts(pdf, figures, [...earlier, { period, referrals: figures.referrals }], change);
  yield* drawMeasures(pdf, release, definitions);
  yield* drawDefinitions(pdf, definitions);
}

/**
 * One published quarter as a tagged PDF, which says exactly what the page says, in the same order. The same release
 * makes the same file, byte for byte. All it knows is the release, in which a hidden figure is not. It is drawn part by
 * part, and other requests are answered in between.
 */
export async function releaseDocument(paper: ReleaseOnPaper): Promise<Buffer> {
  const pdf = new TaggedPdf(aboutOf(paper));
  for (const _part of parts(pdf, paper)) await setImmediate();
  return pdf.finish();
}
