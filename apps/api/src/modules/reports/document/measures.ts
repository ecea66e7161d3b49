import { countsSentence, type Definition } from '@alongside/contracts/release-words/definitions';
import { measureRows, type FigureRow } from '@alongside/contracts/release-words/measure-rows';
import { disclosure, figures as words, measureGroups } from '@alongside/contracts/release-words/measures';
import { releaseWords } from '@alongside/contracts/release-words/release';
import { INK } from '../../../platform/pdf/ink.js';
import { heightOf } from '../../../platform/pdf/lines.js';
import { pieceWidth, sayPieces } from '../../../platform/pdf/pieces.js';
import { drawTable, type Cell, type Table } from '../../../platform/pdf/table.js';
import { FRAME, FRAME_WIDTH, type Drawing, type TaggedPdf } from '../../../platform/pdf/tagged-pdf.js';
import type { PublishedRelease } from '../published-release.repository.js';
import { tick, triangle } from './pictures.js';
import { STYLE } from './styles.js';
import { figurePiece } from './written-figure.js';

const EMPTY: Cell = { pieces: [] };

function standardCell({ figure, target }: FigureRow): Cell {
  if (target === undefined) return EMPTY;
  const standard = words.standard(target);
  if (typeof figure !== 'number') return { pieces: [{ text: standard }] };
  const isMet = figure >= target;
  const text = `${standard}: ${isMet ? words.met : words.notMet}`;
  return { pieces: [{ text }], weight: 'bold', color: isMet ? INK.ok : INK.late, picture: isMet ? tick : triangle };
}

interface Line {
  readonly row: FigureRow;
  readonly definition: Definition | undefined;
}
interface Column {
  readonly head: string;
  readonly width: number;
  readonly isNeeded: (row: FigureRow) => boolean;
  readonly cell: (line: Line) => Cell;
}
const COLUMNS: readonly Column[] = [
  {
    head: words.columns.figure,
    width: 96,
    isNeeded: () => true,
    cell: ({ row: { figure, unit, isPart } }) =>
      figure === undefined ? EMPTY : { pieces: [figurePiece(figure, unit)], weight: isPart ? 'regular' : 'bold' },
  },
  {
    head: words.columns.outOf,
    width: 100,
    isNeeded: ({ of }) => of !== undefined,
    cell: ({ row: { of } }) =>
      of ? { pieces: [figurePiece(of.num), { text: ` ${words.outOf} ` }, figurePiece(of.den)] } : EMPTY,
  },
  {
    head: words.columns.standard,
    width: 141,
    isNeeded: ({ target }) => target !== undefined,
    cell: ({ row }) => standardCell(row),
  },
];

const nameCell = ({ row: { label, isPart }, definition }: Line): Cell =>
  isPart
    ? { pieces: [{ text: label }], indent: 16 }
    : { pieces: [{ text: label }], weight: 'bold', ...(definition && { note: countsSentence(definition) }) };

/** A group of measures, with the columns that any of them needs. */
function tableOf(title: string, lines: readonly Line[]): Table {
  const columns = COLUMNS.filter(({ isNeeded }) => lines.some(({ row }) => isNeeded(row)));
  const widths = columns.map(({ width }) => width);
  return {
    title,
    x: FRAME.left,
    widths: [FRAME_WIDTH - widths.reduce((a, b) => a + b, 0), ...widths],
    head: [words.columns.measure, ...columns.map(({ head }) => head)],
    rows: lines.map((line) => [nameCell(line), ...columns.map(({ cell }) => cell(line))]),
  };
}

/** What the hatched box means, by the rule of the report: the box first, its meaning after it. */
function drawLegend(pdf: TaggedPdf, { disclosureRule, disclosureThreshold }: PublishedRelease): void {
  const meaning = disclosure[disclosureRule]?.legend(disclosureThreshold) ?? '';
  const hidden = figurePiece('hidden');
  const left = FRAME.left + pieceWidth(pdf, hidden, STYLE.body) + 10;
  const lines = pdf.lines(meaning, STYLE.body, FRAME.right - left);
  pdf.makeRoom(heightOf(lines, STYLE.body));
  const element = pdf.element('P');
  sayPieces(pdf, element, [hidden], { x: FRAME.left, y: pdf.y, style: STYLE.body });
  pdf.say(element, () => pdf.drawLines(lines, left, pdf.y, STYLE.body));
  pdf.y += heightOf(lines, STYLE.body) + 12;
}

/** Every measure of the release, hidden ones too, in the order of the work. */
export function* drawMeasures(pdf: TaggedPdf, release: PublishedRelease, definitions: readonly Definition[]): Drawing {
  pdf.makeRoom(190);
  pdf.bookmark(releaseWords.measures);
  pdf.block('H2', releaseWords.measures, STYLE.h2, { gap: 4 });
  drawLegend(pdf, release);
  for (const { title, ids } of measureGroups) {
    const measures = release.figures.measures.filter(({ id }) => (ids as readonly string[]).includes(id));
    const lines = measures
      .flatMap(measureRows)
      .map((row) => ({ row, definition: definitions.find(({ id }) => id === row.key) }));
    pdf.block('H3', title, STYLE.h3, { gap: 2, keep: 90 });
    drawTable(pdf, tableOf(title, lines));
    pdf.y += 16;
    yield;
  }
}
