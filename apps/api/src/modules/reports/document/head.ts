import { documentWords } from '@alongside/contracts/release-words/document';
import { disclosure } from '@alongside/contracts/release-words/measures';
import { quarterName } from '@alongside/contracts/release-words/quarters';
import { releaseWords as words } from '@alongside/contracts/release-words/release';
import { londonDateOf } from '@alongside/domain';
import { INK } from '../../../platform/pdf/ink.js';
import { heightOf } from '../../../platform/pdf/lines.js';
import { FRAME, FRAME_WIDTH, type Drawing, type TaggedPdf } from '../../../platform/pdf/tagged-pdf.js';
import type { PublishedRelease } from '../published-release.repository.js';
import { mark } from './pictures.js';
import { STYLE } from './styles.js';

/** A tinted strip with an edge, for what a reader must not miss. */
function notice(pdf: TaggedPdf, title: string, text: string | null): void {
  const inside = { x: FRAME.left + 14, width: FRAME_WIDTH - 28 };
  const height =
    heightOf(pdf.lines(title, STYLE.bold, inside.width), STYLE.bold) +
    (text === null ? 0 : heightOf(pdf.lines(text, STYLE.body, inside.width), STYLE.body) + 3);
  pdf.makeRoom(height + 16);
  const top = pdf.y;
  pdf.decorate(() => {
    pdf.doc.rect(FRAME.left, top, FRAME_WIDTH, height + 16).fill(INK.goldTint);
    pdf.doc.rect(FRAME.left, top, 4, height + 16).fill(INK.goldEdge);
  });
  pdf.y += 8;
  pdf.block(text === null ? 'P' : 'H2', title, STYLE.bold, { ...inside, gap: text === null ? 0 : 3 });
  if (text !== null) pdf.block('P', text, STYLE.body, inside);
  pdf.y = top + height + 28;
}

/** What it is, whose, and when: then what was corrected, where something was. */
export function* drawHead(pdf: TaggedPdf, release: PublishedRelease, isPractice: boolean): Drawing {
  const { contractName, contractReference, providerName, publishedAt, asOf, edition, disclosureRule } = release;
  pdf.decorate(() => mark(pdf, FRAME.left, pdf.y - 1));
  pdf.block('P', providerName, STYLE.quiet, { x: FRAME.left + 24, width: FRAME_WIDTH - 24, gap: 12 });
  yield;
  const title = documentWords.title(contractName, quarterName(release));
  pdf.bookmark(title);
  pdf.block('H1', title, STYLE.h1, { gap: 3 });
  const rule = disclosure[disclosureRule]?.short ?? '';
  const lead = words.lead(contractReference, londonDateOf(publishedAt), providerName, rule);
  const which = edition > 1 ? ` · ${words.edition(edition)}` : '';
  pdf.block('P', `${lead}${which}. ${words.asOf(asOf)}`, STYLE.quiet, { gap: 14 });
  if (isPractice) notice(pdf, documentWords.practice, null);
  if (!release.isNewest) notice(pdf, words.replaced, null);
  if (release.correctionNote !== null) notice(pdf, words.corrected(edition), release.correctionNote);
}
