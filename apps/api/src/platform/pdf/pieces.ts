import { drawMarkBox, MARK_INDENT, markWidth } from './hatch.js';
import type { Element, TaggedPdf } from './tagged-pdf.js';
import type { TextStyle } from './typeface.js';

/** A word or number on a line. One that is hidden stands on a hatched box and may be read aloud in more words. */
export interface Piece {
  readonly text: string;
  readonly isHidden?: boolean;
  readonly heard?: string;
}

export const pieceWidth = (pdf: TaggedPdf, { text, isHidden }: Piece, style: TextStyle): number =>
  isHidden ? markWidth(pdf, text, style) : pdf.typeface.width(pdf.typeface.runs(text, style.weight), style.size);

/** Draws the pieces one after the other on a line, each as part of what the element says. Gives back where they end. */
export function sayPieces(
  pdf: TaggedPdf,
  element: Element,
  pieces: readonly Piece[],
  { x, y, style }: { readonly x: number; readonly y: number; readonly style: TextStyle },
): number {
  let at = x;
  for (const piece of pieces) {
    const { text, isHidden, heard } = piece;
    const start = at;
    if (isHidden) pdf.decorate(() => drawMarkBox(pdf, start, y, text, style));
    const target = heard === undefined ? element : pdf.element('Span', element, { actual: heard });
    pdf.say(target, () => {
      pdf.typeface.draw(pdf.typeface.runs(text, style.weight), isHidden ? start + MARK_INDENT : start, y, style);
    });
    at += pieceWidth(pdf, piece, style);
  }
  return at;
}

/** The pieces in lines that fit a width; one that is wider has a line of its own. */
export function wrapPieces(
  pdf: TaggedPdf,
  pieces: readonly Piece[],
  style: TextStyle,
  width: number,
): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  let used = 0;
  for (const piece of pieces) {
    const wide = pieceWidth(pdf, piece, style);
    const line = lines.at(-1);
    if (line && (line.length === 0 || used + wide <= width)) {
      line.push(piece);
      used += wide;
    } else {
      lines.push([piece]);
      used = wide;
    }
  }
  return lines;
}
