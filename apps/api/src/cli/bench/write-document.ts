import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { floorWrittenOut } from './floor/written-out.js';

export const DOCUMENT = fileURLToPath(new URL('../../../../../docs/performance.md', import.meta.url));

/** The parts of the document that are written by the bench; everything around them is written by hand. */
export type Part = 'figures' | 'floor';
const beginOf = (part: Part) => `<!-- bench: ${part} -->`;
const END = '<!-- bench: end -->';

/** The document with a part replaced. Refuses a document that has no place for it. */
export function withPart(document: string, part: Part, text: string): string {
  const start = document.indexOf(beginOf(part));
  const end = document.indexOf(END, start);
  if (start < 0 || end < 0) throw new RangeError(`docs/performance.md has no place for the ${part}`);
  return `${document.slice(0, start)}${beginOf(part)}\n\n${text}\n\n${document.slice(end)}`;
}

/** Puts the figures, where there are any, and the floor's statements into the document. */
export async function writeDocument(figures: string | null): Promise<void> {
  const document = withPart(await readFile(DOCUMENT, 'utf8'), 'floor', floorWrittenOut());
  await writeFile(DOCUMENT, figures === null ? document : withPart(document, 'figures', figures));
}
