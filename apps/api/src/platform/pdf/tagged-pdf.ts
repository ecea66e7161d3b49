import PDFDocument from 'pdfkit';
import { INK } from './ink.js';
import { heightOf, linesOf, LINE_HEIGHT, type Line } from './lines.js';
import { Typeface, type TextStyle } from './typeface.js';

declare global {
  // The published types leave these out; the library has them (structure_element.js).
  namespace PDFKit.Mixins {
    interface StructureElementOptions {
      readonly scope?: 'Column' | 'Row';
      readonly bbox?: readonly [number, number, number, number];
    }
  }
}
export type Element = PDFKit.PDFStructureElement;
export type Tag =
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'Figure'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Span';

export interface About {
  readonly title: string;
  readonly author: string;
  readonly lang: string;
  /** When what it says was made, not when the file was: the same content is the same file. */
  readonly madeAt: Date;
  /** At the foot of every page: lines at the start of it, and one at its end. */
  readonly footer: (page: number, pages: number) => { readonly start: readonly string[]; readonly end: string };
}

/** Draws part by part; after each part is a good place to do something else. */
export type Drawing = Generator<undefined, void, undefined>;

/** A4, in points. */
const PAGE = { width: 595.28, height: 841.89 } as const;
interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
export const FRAME: Frame = { left: 44, right: PAGE.width - 44, top: 46, bottom: PAGE.height - 58 };
export const FRAME_WIDTH = FRAME.right - FRAME.left;
const SMALL: TextStyle = { size: 9.5, weight: 'regular', color: INK.ink2 };

/** The library writes these into XML as they are. */
const withoutMarkup = (text: string) => text.replaceAll('&', 'and').replace(/[<>]/g, '');
/** PDF/UA-1. Not by the library's own setting: that adds a list of glyphs which lacks the parts of accented ones. */
const UNIVERSAL_ACCESS =
  '<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="">' +
  '<pdfuaid:part>1</pdfuaid:part></rdf:Description>';

/** A document written from top to bottom. Everything drawn is either in its structure or marked as decoration. */
export class TaggedPdf {
  readonly doc: PDFKit.PDFDocument;
  readonly typeface: Typeface;
  /** Where the next thing goes on the page. */
  y = FRAME.top;
  private readonly root: Element;
  private readonly written: Buffer[] = [];

  constructor(private readonly about: About) {
    const { lang, madeAt } = about;
    const info = {
      Title: withoutMarkup(about.title),
      Author: withoutMarkup(about.author),
      Creator: 'Alongside',
      CreationDate: madeAt,
    };
    this.doc = new PDFDocument({
      size: 'A4',
      margin: 0,
      pdfVersion: '1.7',
      tagged: true,
      displayTitle: true,
      bufferPages: true,
      lang,
      info,
    });
    this.doc.on('data', (chunk: Buffer) => this.written.push(chunk));
    this.doc.appendXML(UNIVERSAL_ACCESS);
    this.typeface = new Typeface(this.doc);
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
  }

  /** A new element at the end of its parent, or of the document. */
  element(tag: Tag, parent: Element = this.root, options: PDFKit.Mixins.StructureElementOptions = {}): Element {
    const element = this.doc.struct(tag, options);
    parent.add(element);
    return element;
  }
  /** Draws what the element says. */
  say(element: Element, draw: () => void): void {
    element.add(draw);
  }
  /** Draws what says nothing: lines, fills, and what is there only because pages end. */
  decorate(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.doc.markContent('Artifact', { type });
    draw();
    this.doc.endMarkedContent();
  }

  lines(text: string, style: TextStyle, width: number): readonly Line[] {
    return linesOf(this.typeface, text, style, width);
  }
  drawLines(lines: readonly Line[], x: number, y: number, style: TextStyle): void {
    lines.forEach((line, index) => this.typeface.draw(line, x, y + index * style.size * LINE_HEIGHT, style));
  }
  /** A block of text at the cursor, kept whole on one page, the cursor moved below it. */
  block(
    tag: Tag,
    text: string,
    style: TextStyle,
    { gap = 0, keep = 0, x = FRAME.left, width = FRAME_WIDTH } = {},
  ): void {
    const lines = this.lines(text, style, width);
    const height = heightOf(lines, style);
    this.makeRoom(height + keep);
    this.say(this.element(tag), () => this.drawLines(lines, x, this.y, style));
    this.y += height + gap;
  }
  /** Goes to a new page unless this much fits on what is left of this one. True where it did. */
  makeRoom(height: number): boolean {
    if (this.y + height <= FRAME.bottom || this.y === FRAME.top) return false;
    this.doc.addPage();
    this.y = FRAME.top;
    return true;
  }
  /** Something to jump to in the reader's list of contents. */
  bookmark(title: string): void {
    this.doc.outline.addItem(title);
  }

  /** Writes the foot of every page and gives back the file. */
  async finish(): Promise<Buffer> {
    const { count } = this.doc.bufferedPageRange();
    for (let index = 0; index < count; index += 1) {
      this.doc.switchToPage(index);
      this.decorate(() => this.foot(this.about.footer(index + 1, count)), 'Pagination');
    }
    const ended = new Promise<void>((resolve, reject) => this.doc.once('end', resolve).once('error', reject));
    this.doc.end();
    await ended;
    return Buffer.concat(this.written);
  }
  private foot({ start, end }: ReturnType<About['footer']>): void {
    const y = FRAME.bottom + 14;
    const runs = this.typeface.runs(end, SMALL.weight);
    this.doc
      .lineWidth(0.5)
      .strokeColor(INK.line)
      .moveTo(FRAME.left, y - 6)
      .lineTo(FRAME.right, y - 6)
      .stroke();
    const left = FRAME.right - this.typeface.width(runs, SMALL.size);
    this.drawLines(
      start.flatMap((line) => this.lines(line, SMALL, left - FRAME.left - 16)),
      FRAME.left,
      y,
      SMALL,
    );
    this.typeface.draw(runs, left, y, SMALL);
  }
}
