import { documentWords } from '@alongside/contracts/release-words/document';
import { baseOf, countsSentence, leftOutOf, type Definition } from '@alongside/contracts/release-words/definitions';
import { measureGroups, measureName } from '@alongside/contracts/release-words/measures';
import { releaseWords } from '@alongside/contracts/release-words/release';
import { heightOf } from '../../../platform/pdf/lines.js';
import { FRAME, FRAME_WIDTH, type Drawing, type Element, type TaggedPdf } from '../../../platform/pdf/tagged-pdf.js';
import { STYLE } from './styles.js';

const words = releaseWords.definitions;
const NAME_WIDTH = 148;
const TEXT_X = FRAME.left + NAME_WIDTH + 14;
const TEXT_WIDTH = FRAME.right - TEXT_X;

const sentencesOf = (definition: Definition): readonly string[] => [
  documentWords.field(words.counts, countsSentence(definition)),
  ...(definition.outOf === null ? [] : [documentWords.field(words.outOf, baseOf(definition.outOf))]),
  ...(definition.leavesOut.length === 0
    ? []
    : [documentWords.field(words.leavesOut, `${definition.leavesOut.map(leftOutOf).join('. ')}.`)]),
];

function sayDefinition(pdf: TaggedPdf, list: Element, definition: Definition): void {
  const name = pdf.lines(measureName(definition.id), STYLE.bold, NAME_WIDTH);
  const sentences = sentencesOf(definition).map((text) => pdf.lines(text, STYLE.body, TEXT_WIDTH));
  const height = Math.max(
    heightOf(name, STYLE.bold),
    sentences.reduce((sum, lines) => sum + heightOf(lines, STYLE.body), 0),
  );
  pdf.makeRoom(height);
  const item = pdf.element('LI', list);
  pdf.say(pdf.element('Lbl', item), () => pdf.drawLines(name, FRAME.left, pdf.y, STYLE.bold));
  const body = pdf.element('LBody', item);
  let y = pdf.y;
  for (const lines of sentences) {
    const top = y;
    pdf.say(pdf.element('P', body), () => pdf.drawLines(lines, TEXT_X, top, STYLE.body));
    y += heightOf(lines, STYLE.body);
  }
  pdf.y += height + 8;
}

function section(pdf: TaggedPdf, title: string, text: string): void {
  pdf.block('H3', title, STYLE.h3, { gap: 2, keep: 40 });
  pdf.block('P', text, STYLE.body, { gap: 14, width: Math.min(FRAME_WIDTH, 440) });
}

/** What each figure counts, out of what, and what it leaves out; then what the marks and quarters mean. */
export function* drawDefinitions(pdf: TaggedPdf, definitions: readonly Definition[]): Drawing {
  pdf.makeRoom(160);
  pdf.bookmark(words.title);
  pdf.block('H2', words.title, STYLE.h2, { gap: 2 });
  pdf.block('P', words.lead, STYLE.quiet, { gap: 12 });
  for (const { title, ids } of measureGroups) {
    pdf.block('H3', title, STYLE.h3, { gap: 5, keep: 60 });
    const list = pdf.element('L', undefined, { title });
    for (const definition of definitions.filter(({ id }) => (ids as readonly string[]).includes(id))) {
      sayDefinition(pdf, list, definition);
    }
    pdf.y += 8;
    yield;
  }
  section(pdf, words.hidden, `${words.hiddenText} ${words.nothing}`);
  section(pdf, words.quarters, words.quartersText);
}
