import type { Run, TextStyle, Typeface } from './typeface.js';

export const LINE_HEIGHT = 1.36;
export type Line = readonly Run[];

/** The most letters of a word that fit a width, and one at least. */
function headThatFits(typeface: Typeface, word: string, style: TextStyle, width: number): string {
  const letters = [...word];
  let head = letters.shift() ?? '';
  for (const letter of letters) {
    if (typeface.wordWidth(head + letter, style) > width) break;
    head += letter;
  }
  return head;
}

/** Words that each fit the width, the longest ones cut. */
function wordsOf(typeface: Typeface, text: string, style: TextStyle, width: number): string[] {
  return text.split(/\s+/).flatMap((word) => {
    if (typeface.wordWidth(word, style) <= width) return [word];
    const parts: string[] = [];
    for (let rest = word; rest !== ''; ) {
      const head = headThatFits(typeface, rest, style, width);
      parts.push(head);
      rest = rest.slice(head.length);
    }
    return parts;
  });
}

/** One paragraph as lines that fit. */
function wrap(typeface: Typeface, text: string, style: TextStyle, width: number): string[] {
  const space = typeface.wordWidth(' ', style);
  const lines: string[][] = [[]];
  let used = 0;
  for (const word of wordsOf(typeface, text, style, width)) {
    const wide = typeface.wordWidth(word, style);
    const line = lines.at(-1);
    if (line && (line.length === 0 || used + space + wide <= width)) {
      used += (line.length === 0 ? 0 : space) + wide;
      line.push(word);
    } else {
      lines.push([word]);
      used = wide;
    }
  }
  return lines.map((words) => words.join(' '));
}

/**
 * Text as lines of a width; a line break in it stays one. A line but the last ends in a space, so that what is read
 * aloud or copied has its words apart.
 */
export function linesOf(typeface: Typeface, text: string, style: TextStyle, width: number): readonly Line[] {
  const lines = text.split('\n').flatMap((paragraph) => wrap(typeface, paragraph, style, width));
  return lines.map((line, index) => typeface.runs(index < lines.length - 1 ? `${line} ` : line, style.weight));
}

export const heightOf = (lines: readonly Line[], { size }: Pick<TextStyle, 'size'>): number =>
  lines.length * size * LINE_HEIGHT;
