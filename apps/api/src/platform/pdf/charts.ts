import { drawMarkBox, fillBox, MARK_INDENT, markWidth, type Fill } from './hatch.js';
import { INK } from './ink.js';
import { heightOf, LINE_HEIGHT, type Line } from './lines.js';
import type { TaggedPdf } from './tagged-pdf.js';
import type { TextStyle } from './typeface.js';

/** One bar: its name, its number as written, and how long it is. Null is a hidden number: a stub of one length. */
export interface Bar {
  readonly label: string;
  readonly written: string;
  readonly length: number | null;
}
export interface Standing extends Bar {
  readonly foot: readonly [string, string];
}
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const LABEL: TextStyle = { size: 11, weight: 'regular', color: INK.ink };
const VALUE: TextStyle = { size: 11, weight: 'bold', color: INK.ink };
const FOOT: TextStyle = { size: 9.5, weight: 'regular', color: INK.ink2 };
const BAR = { height: 10, above: 2, below: 8, stub: 28 } as const;
const AXIS = { width: 34, height: 118, top: 18, stub: 14 } as const;

function drawValue(pdf: TaggedPdf, { written, length }: Bar, x: number, y: number, style: TextStyle): void {
  if (length === null) drawMarkBox(pdf, x, y, written, style);
  pdf.typeface.draw(pdf.typeface.runs(written, style.weight), length === null ? x + MARK_INDENT : x, y, style);
}
const valueWidth = (pdf: TaggedPdf, { written, length }: Bar, style: TextStyle) =>
  length === null
    ? markWidth(pdf, written, style)
    : pdf.typeface.width(pdf.typeface.runs(written, style.weight), style.size);

const longest = (bars: readonly Bar[]) => Math.max(1, ...bars.map(({ length }) => length ?? 0));

interface LyingBar {
  readonly bar: Bar;
  readonly label: readonly Line[];
}
const lying = (pdf: TaggedPdf, bars: readonly Bar[], width: number): readonly LyingBar[] =>
  bars.map((bar) => ({ bar, label: pdf.lines(bar.label, LABEL, width - valueWidth(pdf, bar, VALUE) - 10) }));
const lyingHeight = ({ label }: LyingBar) => heightOf(label, LABEL) + BAR.above + BAR.height + BAR.below;

export const barsHeight = (pdf: TaggedPdf, bars: readonly Bar[], width: number): number =>
  lying(pdf, bars, width).reduce((sum, bar) => sum + lyingHeight(bar), 0);

/** Lying bars from 0, each with its name and number above it. */
export function drawBars(pdf: TaggedPdf, bars: readonly Bar[], { x, y, width }: Place, fill: Fill): void {
  const most = longest(bars);
  let top = y;
  for (const each of lying(pdf, bars, width)) {
    const { bar, label } = each;
    pdf.drawLines(label, x, top, LABEL);
    const bottom = top + heightOf(label, LABEL);
    drawValue(pdf, bar, x + width - valueWidth(pdf, bar, VALUE), bottom - VALUE.size * LINE_HEIGHT, VALUE);
    const box = { x, y: bottom + BAR.above, height: BAR.height };
    if (bar.length === null) fillBox(pdf, { ...box, width: BAR.stub }, 'hidden');
    else if (bar.length > 0) fillBox(pdf, { ...box, width: (width * bar.length) / most }, fill);
    pdf.doc
      .lineWidth(1)
      .strokeColor(INK.lineStrong)
      .moveTo(x, box.y - 1)
      .lineTo(x, box.y + BAR.height + 1)
      .stroke();
    top += lyingHeight(each);
  }
}

const STEPS = [1, 2, 3, 4, 5, 6, 8] as const;
/** The lowest round number that two of are enough: the axis runs 0, step, two steps. */
function stepFor(most: number): number {
  for (let power = 1; ; power *= 10) {
    const step = STEPS.map((each) => each * power).find((each) => 2 * each >= most);
    if (step !== undefined) return step;
  }
}
export const COLUMNS_HEIGHT = AXIS.top + AXIS.height + 2 * FOOT.size * LINE_HEIGHT + 8;

function drawAxis(pdf: TaggedPdf, { x, y, width }: Place, step: number, write: (value: number) => string): void {
  [0, step, 2 * step].forEach((mark, index) => {
    const at = y + AXIS.top + AXIS.height * (1 - index / 2);
    const runs = pdf.typeface.runs(write(mark), 'regular');
    pdf.typeface.draw(runs, x + AXIS.width - 8 - pdf.typeface.width(runs, FOOT.size), at - FOOT.size * 0.62, FOOT);
    pdf.doc
      .lineWidth(index === 0 ? 1 : 0.6)
      .strokeColor(index === 0 ? INK.lineStrong : INK.line)
      .moveTo(x + AXIS.width, at)
      .lineTo(x + width, at)
      .stroke();
  });
}

/** Standing columns from 0, each with its number on top and two short lines below it. */
export function drawColumns(
  pdf: TaggedPdf,
  columns: readonly Standing[],
  place: Place,
  write: (value: number) => string,
): void {
  const step = stepFor(longest(columns));
  drawAxis(pdf, place, step, write);
  const [slot, base] = [(place.width - AXIS.width) / columns.length, place.y + AXIS.top + AXIS.height];
  const middleOf = (index: number) => place.x + AXIS.width + slot * (index + 0.5);
  columns.forEach((column, index) => {
    const middle = middleOf(index);
    const height = column.length === null ? AXIS.stub : (AXIS.height * column.length) / (2 * step);
    const thick = Math.min(34, slot * 0.56);
    if (height > 0)
      fillBox(
        pdf,
        { x: middle - thick / 2, y: base - height, width: thick, height },
        column.length === null ? 'hidden' : 'plain',
      );
    const style = column.length === null ? FOOT : { ...VALUE, size: 10 };
    drawValue(
      pdf,
      column,
      middle - valueWidth(pdf, column, style) / 2,
      base - height - style.size * LINE_HEIGHT - 1,
      style,
    );
    column.foot.forEach((text, line) => {
      const runs = pdf.typeface.runs(text, FOOT.weight);
      pdf.typeface.draw(
        runs,
        middle - pdf.typeface.width(runs, FOOT.size) / 2,
        base + 6 + line * FOOT.size * LINE_HEIGHT,
        FOOT,
      );
    });
  });
}
