import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One thing that a PDF says: a heading, a row of a table, an item of a list. */
export interface Said {
  readonly role: string;
  readonly text: string;
}
interface Branch {
  readonly role?: string;
  readonly id?: string;
  readonly children?: readonly Branch[];
}
interface Item {
  readonly type?: string;
  readonly id?: string | null;
  readonly str?: string;
  readonly hasEOL?: boolean;
}
/** What is said as one, whatever it is made of. */
const WHOLE: ReadonlySet<string> = new Set(['H1', 'H2', 'H3', 'P', 'TR', 'LI']);

function textsById(items: readonly Item[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  let at: string | null = null;
  for (const { type, id, str = '', hasEOL } of items) {
    if (type === 'beginMarkedContentProps') at = id ?? null;
    else if (type === 'endMarkedContent') at = null;
    else if (type === undefined && at !== null) texts.set(at, `${texts.get(at) ?? ''}${str}${hasEOL ? ' ' : ''}`);
  }
  return texts;
}

const textOf = (branch: Branch, texts: ReadonlyMap<string, string>): string =>
  branch.id === undefined ? (branch.children ?? []).map((child) => textOf(child, texts)).join(' ') : (texts.get(branch.id) ?? '');

const saidIn = (branch: Branch, texts: ReadonlyMap<string, string>): readonly Said[] =>
  branch.role !== undefined && WHOLE.has(branch.role)
    ? [{ role: branch.role, text: textOf(branch, texts).replace(/\s+/g, ' ').trim() }]
    : (branch.children ?? []).flatMap((child) => saidIn(child, texts));

/** What a PDF says from first to last, by its structure: what is there only because pages end is not in it. */
export async function saidInPdf(bytes: Uint8Array): Promise<readonly Said[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const said: Said[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const texts = textsById((await page.getTextContent({ includeMarkedContent: true })).items as readonly Item[]);
    said.push(...saidIn((await page.getStructTree()) as Branch, texts));
  }
  await document.destroy();
  return said;
}
