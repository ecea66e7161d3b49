import { INK } from './ink.js';
import { LINE_HEIGHT } from './lines.js';
import type { TaggedPdf } from './tagged-pdf.js';
import type { TextStyle } from './typeface.js';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
interface Strokes {
  readonly color: string;
  readonly thickness: number;
  readonly apart: number;
}

/** Slanting lines inside a box. Drawn one by one, since a pattern is what printers and old readers get wrong. */
function slantingLines(pdf: TaggedPdf, { x, y, width, height }: Box, { color, thickness, apart }: Strokes): void {
  const { doc } = pdf;
  doc.save().rect(x, y, width, height).clip().lineWidth(thickness).strokeColor(color);
  for (let at = x; at < x + width + height; at += apart) doc.moveTo(at, y).lineTo(at - height, y + height);
  doc.stroke().restore();
}

export type Fill = 'plain' | 'striped' | 'hidden';

/** One bar. Each fill has a pattern of its own, which black and white keeps apart. */
export function fillBox(pdf: TaggedPdf, box: Box, fill: Fill): void {
  const { doc } = pdf;
  const { x, y, width, height } = box;
  if (fill === 'plain') {
    doc.rect(x, y, width, height).fill(INK.plum);
    return;
  }
  if (fill === 'striped') {
    doc.rect(x, y, width, height).fill(INK.tealTint);
    slantingLines(pdf, box, { color: INK.teal, thickness: 3.2, apart: 7 });
    doc.lineWidth(0.9).rect(x, y, width, height).stroke(INK.teal);
    return;
  }
  slantingLines(pdf, box, { color: INK.lineStrong, thickness: 0.7, apart: 4 });
  doc.lineWidth(0.7).dash(2, { space: 1.5 }).rect(x, y, width, height).stroke(INK.lineStrong).undash();
}

const PAD = 5.5;
export const markWidth = (pdf: TaggedPdf, text: string, style: TextStyle): number =>
  pdf.typeface.width(pdf.typeface.runs(text, style.weight), style.size) + 4 * PAD;

/** The one mark for a hidden figure: its word on a hatched box. Only the box; the word is what the element says. */
export function drawMarkBox(pdf: TaggedPdf, x: number, y: number, text: string, style: TextStyle): void {
  const [width, height] = [markWidth(pdf, text, style), style.size * LINE_HEIGHT];
  fillBox(pdf, { x, y, width, height }, 'hidden');
  pdf.doc.rect(x + PAD, y + 0.6, width - 2 * PAD, height - 1.2).fill('#FFFFFF');
}
export const MARK_INDENT = 2 * PAD;
