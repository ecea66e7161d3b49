import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openTypeOf } from './open-type.js';

export type Weight = 'regular' | 'bold';
export interface TextStyle {
  readonly size: number;
  readonly weight: Weight;
  readonly color: string;
}
/** A stretch of text that one font has all the letters of. */
export interface Run {
  readonly text: string;
  readonly font: string;
}

const require = createRequire(import.meta.url);
const fileOf = (subset: string, weight: number) =>
  require.resolve(
    `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${subset}-${String(weight)}-normal.woff`,
  );
/** Western European letters first; the rest of the Latin ones (Ł, ő, ŵ) are in a file of their own. */
const SUBSETS = ['latin', 'latin-ext'] as const;
const WEIGHTS: Readonly<Record<Weight, number>> = { regular: 400, bold: 600 };

/** The font inside the library: the one thing it knows and does not tell is which letters there are. */
interface FontInside {
  readonly _font: { readonly font: { hasGlyphForCodePoint(point: number): boolean } };
}
/** Stands for a letter that neither file has, so that a reader sees that something is there. */
const UNKNOWN = '?';
/** What nearly every text is made of, and the first file has all of. */
const PLAIN = /^[\x20-\x7e]*$/;
const bytes = new Map<string, Buffer>();

function bytesOf(path: string): Buffer {
  const known = bytes.get(path) ?? openTypeOf(readFileSync(path));
  bytes.set(path, known);
  return known;
}

/** Atkinson Hyperlegible Next in two weights, for one document. Latin letters only. */
export class Typeface {
  private readonly has = new Map<string, (point: number) => boolean>();
  /** Widths at a size of 1, by weight and word. */
  private readonly widths = new Map<string, number>();

  constructor(private readonly doc: PDFKit.PDFDocument) {
    for (const [weight, value] of Object.entries(WEIGHTS)) {
      for (const subset of SUBSETS) {
        const name = `${weight}-${subset}`;
        doc.registerFont(name, bytesOf(fileOf(subset, value)));
        doc.font(name);
        const { font } = (doc as unknown as FontInside)._font;
        this.has.set(name, (point) => font.hasGlyphForCodePoint(point));
      }
    }
  }

  /** The text in stretches of one font each; marks that have no width of their own are joined or left out. */
  runs(text: string, weight: Weight): readonly Run[] {
    if (PLAIN.test(text)) return text === '' ? [] : [{ font: `${weight}-latin`, text }];
    const runs: Run[] = [];
    for (const letter of text.normalize('NFC').replace(/[\p{Cc}\p{Cf}]/gu, '')) {
      const run = this.inFont(letter, weight);
      const last = runs.at(-1);
      if (last?.font === run.font) runs[runs.length - 1] = { font: run.font, text: last.text + run.text };
      else runs.push(run);
    }
    return runs;
  }
  width(runs: readonly Run[], size: number): number {
    return runs.reduce((sum, { font, text }) => sum + this.doc.font(font).fontSize(size).widthOfString(text), 0);
  }
  /** The width of one word, or of the space between two. */
  wordWidth(word: string, { weight, size }: Pick<TextStyle, 'weight' | 'size'>): number {
    const key = `${weight} ${word}`;
    const known = this.widths.get(key) ?? this.width(this.runs(word, weight), 1);
    this.widths.set(key, known);
    return known * size;
  }
  /** Draws the runs on one line whose top is `y`. Gives back where they end. */
  draw(runs: readonly Run[], x: number, y: number, { size, color }: Pick<TextStyle, 'size' | 'color'>): number {
    let at = x;
    for (const { font, text } of runs) {
      this.doc.font(font).fontSize(size).fillColor(color).text(text, at, y, { lineBreak: false });
      at += this.doc.widthOfString(text);
    }
    return at;
  }

  private inFont(letter: string, weight: Weight): Run {
    const point = letter.codePointAt(0) ?? 0;
    const subset = SUBSETS.find((each) => this.has.get(`${weight}-${each}`)?.(point));
    return subset ? { font: `${weight}-${subset}`, text: letter } : { font: `${weight}-latin`, text: UNKNOWN };
  }
}
