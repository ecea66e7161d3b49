import type { ReleaseFigures } from '@alongside/contracts';
import type { Shown } from '@alongside/contracts/release-words/measure-rows';
import { figures as figureWords } from '@alongside/contracts/release-words/measures';
import { releaseWords } from '@alongside/contracts/release-words/release';
import { INK } from '../../../platform/pdf/ink.js';
import { heightOf, LINE_HEIGHT } from '../../../platform/pdf/lines.js';
import { sayPieces, type Piece } from '../../../platform/pdf/pieces.js';
import { FRAME, FRAME_WIDTH, type Drawing, type Element, type TaggedPdf } from '../../../platform/pdf/tagged-pdf.js';
import type { TextStyle } from '../../../platform/pdf/typeface.js';
import { tick, triangle } from './pictures.js';
import { STYLE } from './styles.js';
import { figurePiece } from './written-figure.js';

const words = releaseWords.headline;

interface Headline {
  readonly label: string;
  readonly figure: Piece;
  readonly note: string;
  readonly isMet?: boolean;
}
const GAP = 10;
const PAD = 11;
const WIDTH = (FRAME_WIDTH - 3 * GAP) / 4;
const ROOM = WIDTH - 2 * PAD;
/** The mark for hidden is no larger than elsewhere: it is a word. */
const styleOf = ({ isHidden }: Piece): TextStyle => (isHidden ? STYLE.bold : STYLE.figure);

function verdict(pct: Shown, target: number | null | undefined): Pick<Headline, 'note' | 'isMet'> {
  if (typeof target !== 'number') return { note: '' };
  if (typeof pct !== 'number') return { note: words.target(target) };
  const isMet = pct >= target;
  return { note: `${words.target(target)}, ${isMet ? figureWords.met : figureWords.notMet}`, isMet };
}

function headlinesOf({ measures, referrals }: ReleaseFigures, change: string): readonly Headline[] {
  const find = (id: string) => measures.find((measure) => measure.id === id);
  const [inTime, wait] = [find('K13'), find('K15')?.value ?? null];
  const pct = inTime?.pct ?? null;
  return [
    { label: words.referrals, figure: figurePiece(referrals), note: change || words.referralsFrom },
    { label: words.supported, figure: figurePiece(find('K22')?.value ?? null), note: words.supportedNote },
    { label: words.inTime, figure: figurePiece(pct, 'percent'), ...verdict(pct, inTime?.target) },
    { label: words.wait, figure: figurePiece(wait), note: typeof wait === 'number' ? words.waitNote(wait) : '' },
  ];
}

const FIGURE_HEIGHT = STYLE.figure.size * LINE_HEIGHT;
const PICTURE = 16;
const noteStyle = ({ isMet }: Headline): TextStyle =>
  isMet === undefined ? STYLE.small : { ...STYLE.small, weight: 'bold', color: isMet ? INK.ok : INK.late };
const noteLines = (pdf: TaggedPdf, headline: Headline) =>
  pdf.lines(headline.note, noteStyle(headline), ROOM - (headline.isMet === undefined ? 0 : PICTURE));
const labelLines = (pdf: TaggedPdf, { label }: Headline) => pdf.lines(label, STYLE.small, ROOM);

function sayHeadline(pdf: TaggedPdf, list: Element, headline: Headline, x: number, labelHeight: number): void {
  const item = pdf.element('LI', list);
  const top = pdf.y + PAD;
  pdf.say(pdf.element('Lbl', item), () => pdf.drawLines(labelLines(pdf, headline), x, top, STYLE.small));
  const body = pdf.element('LBody', item);
  const style = styleOf(headline.figure);
  const lift = (FIGURE_HEIGHT - style.size * LINE_HEIGHT) / 2;
  sayPieces(pdf, pdf.element('P', body), [headline.figure], { x, y: top + labelHeight + lift, style });
  if (headline.note === '') return;
  const below = top + labelHeight + FIGURE_HEIGHT + 2;
  const { isMet } = headline;
  if (isMet !== undefined) pdf.decorate(() => (isMet ? tick : triangle)(pdf, x, below - 1));
  const left = isMet === undefined ? x : x + PICTURE;
  pdf.say(pdf.element('P', body), () => pdf.drawLines(noteLines(pdf, headline), left, below, noteStyle(headline)));
}

/** Four figures that a commissioner looks for first, side by side. */
export function* drawHeadlines(pdf: TaggedPdf, figures: ReleaseFigures, change: string): Drawing {
  const headlines = headlinesOf(figures, change);
  const labelHeight = Math.max(...headlines.map((each) => heightOf(labelLines(pdf, each), STYLE.small)));
  const noteHeight = Math.max(...headlines.map((each) => heightOf(noteLines(pdf, each), STYLE.small)));
  const height = 2 * PAD + labelHeight + FIGURE_HEIGHT + 2 + noteHeight;
  pdf.makeRoom(height);
  const list = pdf.element('L', undefined, { title: words.label });
  headlines.forEach((headline, index) => {
    const left = FRAME.left + index * (WIDTH + GAP);
    pdf.decorate(() => pdf.doc.lineWidth(0.8).roundedRect(left, pdf.y, WIDTH, height, 6).stroke(INK.line));
    sayHeadline(pdf, list, headline, left + PAD, labelHeight);
  });
  pdf.y += height + 20;
  yield;
}
