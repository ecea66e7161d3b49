import { INK } from './ink.js';
import { heightOf, LINE_HEIGHT, type Line } from './lines.js';
import { pieceWidth, sayPieces, wrapPieces, type Piece } from './pieces.js';
import { FRAME, type Element, type TaggedPdf } from './tagged-pdf.js';
import type { TextStyle, Weight } from './typeface.js';

export interface Cell {
  readonly pieces: readonly Piece[];
  readonly weight?: Weight;
  readonly color?: string;
  /** A smaller line below, which belongs to the cell. */
  readonly note?: string;
  readonly indent?: number;
  /** A picture in front that repeats what the words say. */
  readonly picture?: (pdf: TaggedPdf, x: number, y: number) => void;
}
export interface Table {
  readonly title: string;
  readonly x: number;
  readonly widths: readonly number[];
  readonly alignEnd?: ReadonlySet<number>;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly size?: number;
}
interface LaidOut {
  readonly cell: Cell;
  readonly style: TextStyle;
  /** Text, or else lines of pieces. */
  readonly lines: readonly Line[] | null;
  readonly pieces: readonly (readonly Piece[])[];
  readonly note: readonly Line[];
}
interface Row {
  readonly cells: readonly LaidOut[];
  readonly height: number;
}

const PAD = { x: 5, y: 4 } as const;
const PICTURE = 15;
const HEAD: TextStyle = { size: 9.5, weight: 'bold', color: INK.ink2 };
const NOTE: TextStyle = { size: 9.5, weight: 'regular', color: INK.ink2 };

const indentOf = ({ indent = 0, picture }: Cell) => indent + (picture ? PICTURE : 0);

const mainHeight = ({ lines, pieces, style }: LaidOut) => (lines ?? pieces).length * style.size * LINE_HEIGHT;

function layOut(pdf: TaggedPdf, { widths, rows, size = 11 }: Table): readonly Row[] {
  const laid = (cell: Cell, width: number): LaidOut => {
    const style = { size, weight: cell.weight ?? 'regular', color: cell.color ?? INK.ink };
    const room = width - 2 * PAD.x - indentOf(cell);
    const [only, ...more] = cell.pieces;
    const isText = only !== undefined && more.length === 0 && !only.isHidden && only.heard === undefined;
    return {
      cell,
      style,
      lines: isText ? pdf.lines(only.text, style, room) : null,
      pieces: isText ? [] : wrapPieces(pdf, cell.pieces, style, room),
      note: cell.note === undefined ? [] : pdf.lines(cell.note, NOTE, room),
    };
  };
  return rows.map((row) => {
    const cells = row.map((cell, index) => laid(cell, widths[index] ?? 0));
    return {
      cells,
      height: Math.max(...cells.map((each) => mainHeight(each) + heightOf(each.note, NOTE))) + 2 * PAD.y,
    };
  });
}

const lefts = ({ x, widths }: Table) => widths.map((_, index) => widths.slice(0, index).reduce((a, b) => a + b, x));
const HEAD_HEIGHT = HEAD.size * LINE_HEIGHT + 2 * PAD.y;

/** How tall the whole table is. */
export const tableHeight = (pdf: TaggedPdf, table: Table): number =>
  layOut(pdf, table).reduce((sum, { height }) => sum + height, HEAD_HEIGHT);

function rule(pdf: TaggedPdf, { x, widths }: Table, color: string): void {
  const end = widths.reduce((a, b) => a + b, x);
  pdf.decorate(() => pdf.doc.lineWidth(0.6).strokeColor(color).moveTo(x, pdf.y).lineTo(end, pdf.y).stroke());
}

/** Draws the head's words, by whichever way each is to be marked. */
function drawHead(pdf: TaggedPdf, table: Table, mark: (draw: () => void) => void): void {
  lefts(table).forEach((left, index) => {
    const runs = pdf.typeface.runs(table.head[index] ?? '', HEAD.weight);
    const spare = (table.widths[index] ?? 0) - PAD.x - pdf.typeface.width(runs, HEAD.size);
    const x = table.alignEnd?.has(index) ? left + spare : left + PAD.x;
    mark(() => pdf.typeface.draw(runs, x, pdf.y + PAD.y, HEAD));
  });
  pdf.y += HEAD_HEIGHT;
  rule(pdf, table, INK.lineStrong);
}

/** Draws what a cell says from `x`, or up to `end` where its column is aligned there. */
function sayCell(pdf: TaggedPdf, element: Element, laid: LaidOut, x: number, end: number | null): void {
  const { cell, style, lines, pieces, note } = laid;
  const { picture } = cell;
  const y = pdf.y + PAD.y;
  const left = x + indentOf(cell);
  if (picture) pdf.decorate(() => picture(pdf, x + (cell.indent ?? 0), y));
  if (lines) {
    const at = end === null ? left : end - pdf.typeface.width(lines[0] ?? [], style.size);
    pdf.say(element, () => pdf.drawLines(lines, at, y, style));
  }
  pieces.forEach((line, index) => {
    const width = line.reduce((sum, piece) => sum + pieceWidth(pdf, piece, style), 0);
    sayPieces(pdf, element, line, {
      x: end === null ? left : end - width,
      y: y + index * style.size * LINE_HEIGHT,
      style,
    });
  });
  if (note.length > 0) pdf.say(element, () => pdf.drawLines(note, left, y + mainHeight(laid), NOTE));
}

function sayRow(pdf: TaggedPdf, table: Table, element: Element, { cells, height }: Row): void {
  const row = pdf.element('TR', element);
  const starts = lefts(table);
  cells.forEach((laid, index) => {
    const x = (starts[index] ?? 0) + PAD.x;
    const end = table.alignEnd?.has(index) ? x + (table.widths[index] ?? 0) - 2 * PAD.x : null;
    sayCell(pdf, index === 0 ? pdf.element('TH', row, { scope: 'Row' }) : pdf.element('TD', row), laid, x, end);
  });
  pdf.y += height;
}

/**
 * Draws a table at the cursor. Its first column heads the rows; its head stands again on every page it goes on to, as
 * decoration there, since a reader of the structure has it already. A row is never split.
 */
export function drawTable(pdf: TaggedPdf, table: Table): void {
  const rows = layOut(pdf, table);
  pdf.makeRoom(HEAD_HEIGHT + (rows[0]?.height ?? 0));
  const element = pdf.element('Table', undefined, { title: table.title });
  const head = pdf.element('TR', element);
  drawHead(pdf, table, (draw) => pdf.say(pdf.element('TH', head, { scope: 'Column' }), draw));
  for (const row of rows) {
    if (pdf.y + row.height > FRAME.bottom) {
      pdf.makeRoom(row.height);
      drawHead(pdf, table, (draw) => pdf.decorate(draw, 'Pagination'));
    }
    sayRow(pdf, table, element, row);
    rule(pdf, table, INK.line);
  }
}
