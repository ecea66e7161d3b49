import type { ReleaseFigures } from '@alongside/contracts';
import { documentWords } from '@alongside/contracts/release-words/document';
import { figures as figureWords, partName } from '@alongside/contracts/release-words/measures';
import { periodName, periodShort } from '@alongside/contracts/release-words/quarters';
import { releaseWords as words } from '@alongside/contracts/release-words/release';
import { sentenceOf, type NamedCount, type QuarterCount } from '@alongside/contracts/release-words/sentences';
import { list, number } from '@alongside/contracts/release-words/written';
import {
  barsHeight,
  COLUMNS_HEIGHT,
  drawBars,
  drawColumns,
  type Bar,
  type Place,
} from '../../../platform/pdf/charts.js';
import type { Fill } from '../../../platform/pdf/hatch.js';
import { heightOf } from '../../../platform/pdf/lines.js';
import { drawTable, tableHeight, type Table } from '../../../platform/pdf/table.js';
import { FRAME, FRAME_WIDTH, type Drawing, type TaggedPdf } from '../../../platform/pdf/tagged-pdf.js';
import { STYLE } from './styles.js';
import { figurePiece } from './written-figure.js';

const CHART_WIDTH = 272;
const COUNT_WIDTH = 76;
/** So much of a table below its chart stays with it: its head and two rows. */
const TABLE_BEGINS = 70;
/** More columns than these need the whole width, or their words would touch. */
const COLUMNS_BESIDE_TABLE = 4;
const BETWEEN = 26;
const TABLE_X = FRAME.left + CHART_WIDTH + BETWEEN;
const TABLE_WIDTH = FRAME_WIDTH - CHART_WIDTH - BETWEEN;

interface Chart {
  readonly topic: string;
  /** What it says, in one sentence. */
  readonly sentence: string;
  readonly alt: string;
  readonly columns: readonly [string, string];
  readonly rows: readonly NamedCount[];
  readonly height: number;
  readonly draw: (place: Place) => void;
  /** As wide as the page, with its table below and not beside it. */
  readonly isWide: boolean;
  /** A line below it. */
  readonly below: string;
}

const barOf = ({ label, value }: NamedCount): Bar => ({
  label,
  written: figurePiece(value).text,
  length: value === 'hidden' ? null : (value ?? 0),
});

const tableOf = ({ topic, columns, rows, isWide }: Chart): Table => ({
  title: topic,
  x: isWide ? FRAME.left : TABLE_X,
  widths: [(isWide ? CHART_WIDTH : TABLE_WIDTH) - COUNT_WIDTH, COUNT_WIDTH],
  alignEnd: new Set([1]),
  head: columns,
  rows: rows.map(({ label, value }) => [
    { pieces: [{ text: label }] },
    { pieces: [figurePiece(value)], weight: 'bold' },
  ]),
});

/** A chart with its meaning over it and the same numbers as a table: beside it on one page, or below a wide one. */
function drawChart(pdf: TaggedPdf, chart: Chart): void {
  const { topic, sentence, alt, height, draw, below, isWide } = chart;
  const width = isWide ? FRAME_WIDTH : CHART_WIDTH;
  const table = tableOf(chart);
  const belowLines = below === '' ? [] : pdf.lines(below, STYLE.small, width);
  const chartHeight = height + heightOf(belowLines, STYLE.small) + 6;
  const headHeight =
    heightOf(pdf.lines(topic, STYLE.h2, FRAME_WIDTH), STYLE.h2) +
    heightOf(pdf.lines(sentence, STYLE.body, FRAME_WIDTH), STYLE.body) +
    10;
  pdf.makeRoom(headHeight + (isWide ? chartHeight + TABLE_BEGINS : Math.max(chartHeight, tableHeight(pdf, table))));
  pdf.bookmark(topic);
  pdf.block('H2', topic, STYLE.h2);
  pdf.block('P', sentence, STYLE.body, { gap: 10 });
  const top = pdf.y;
  if (height > 0) {
    const bbox = [FRAME.left, top, FRAME.left + width, top + height] as const;
    pdf.say(pdf.element('Figure', undefined, { alt, bbox }), () => draw({ x: FRAME.left, y: top, width }));
  }
  pdf.y = top + height + 2;
  if (below !== '') pdf.block('P', below, STYLE.small, { width });
  pdf.y = isWide ? top + chartHeight : top;
  drawTable(pdf, table);
  pdf.y = (isWide ? pdf.y : Math.max(top + chartHeight, pdf.y)) + 20;
}

interface Split {
  readonly parts: ReleaseFigures['bySource'];
  readonly of: { readonly topic: string; readonly label: string; readonly short: string };
  readonly fill: Fill;
}
function splitChart(pdf: TaggedPdf, { parts, of: { topic, label, short }, fill }: Split): Chart {
  const rows = parts.map(({ code, value }) => ({ label: partName(code), value }));
  const bars = rows.filter(({ value }) => value !== 0).map(barOf);
  const none = rows.filter(({ value }) => value === 0).map((row) => row.label);
  const sentence = sentenceOf(rows, short);
  return {
    topic,
    sentence,
    alt: documentWords.bars(topic, sentence),
    columns: [label, words.referrals],
    rows,
    isWide: false,
    height: barsHeight(pdf, bars, CHART_WIDTH),
    draw: (place) => drawBars(pdf, bars, place, fill),
    below: none.length > 0 ? figureWords.none(list(none)) : '',
  };
}

function trendChart(pdf: TaggedPdf, quarters: readonly QuarterCount[], change: string): Chart {
  const rows = quarters.map(({ period, referrals }) => ({ label: periodName(period), value: referrals }));
  const columns = quarters.map(({ period }, index) => ({
    ...barOf(rows[index] ?? { label: '', value: null }),
    foot: periodShort(period),
  }));
  const now = quarters.at(-1)?.referrals;
  const sentence = typeof now === 'number' ? words.trend.sentence(number(now), change) : words.trend.hidden;
  const { topic, label } = words.trend;
  return {
    topic,
    sentence,
    alt: documentWords.columns(topic, sentence),
    columns: [label, words.referrals],
    rows,
    isWide: quarters.length > COLUMNS_BESIDE_TABLE,
    height: COLUMNS_HEIGHT,
    draw: (place) => drawColumns(pdf, columns, place, number),
    below: '',
  };
}

/** Referrals by quarter, by legal status and by who asked: in the order of the page. */
export function* drawCharts(
  pdf: TaggedPdf,
  figures: ReleaseFigures,
  quarters: readonly QuarterCount[],
  change: string,
): Drawing {
  if (quarters.length > 1) drawChart(pdf, trendChart(pdf, quarters, change));
  yield;
  drawChart(pdf, splitChart(pdf, { parts: figures.byLegalGroup, of: words.byLegalGroup, fill: 'striped' }));
  yield;
  drawChart(pdf, splitChart(pdf, { parts: figures.bySource, of: words.bySource, fill: 'plain' }));
  yield;
}
