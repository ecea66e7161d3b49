import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One element of the structure, with what it and all in it say, in reading order. */
export interface Tagged {
  readonly role: string;
  readonly scope: string | null;
  readonly hasAlt: boolean;
  readonly text: string;
  readonly children: readonly Tagged[];
}
export interface PdfRead {
  readonly info: Readonly<Record<string, unknown>>;
  readonly xmp: string;
  readonly isMarked: boolean;
  readonly outline: readonly string[];
  readonly root: Tagged;
  /** What stands on each page, decoration too. */
  readonly pages: readonly string[];
  /** Drawing on each page that is neither in the structure nor marked as decoration. */
  readonly untagged: readonly string[];
  /** What is read aloud in place of an element, by its role, in reading order. */
  readonly alts: readonly { readonly role: string; readonly alt: string }[];
  /** Words that run over the edge of the paper, or into others on their line. */
  readonly collisions: readonly string[];
}
interface Item {
  readonly type?: string;
  readonly id?: string | null;
  readonly str?: string;
  readonly hasEOL?: boolean;
  readonly width?: number;
  readonly transform?: readonly number[];
}
interface Branch {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly alt?: string;
  readonly children?: readonly Branch[];
}

const itemsOf = async (page: PDFPageProxy) => (await page.getTextContent({ includeMarkedContent: true })).items as readonly Item[];
const saidBy = ({ str = '', hasEOL = false }: Item) => (hasEOL ? `${str} ` : str);
const joined = (strings: readonly string[]) => strings.join('').replace(/\s+/g, ' ').trim();

/** What each piece of marked content says, by the page's object number and the content's own. */
function saidIn(items: readonly Item[], into: Map<string, string>): void {
  const open: (string | null)[] = [];
  for (const item of items) {
    const { type, id } = item;
    if (type === 'beginMarkedContentProps' || type === 'beginMarkedContent') open.push(id ?? null);
    else if (type === 'endMarkedContent') open.pop();
    else {
      const inside = open.at(-1);
      if (inside) into.set(inside, `${into.get(inside) ?? ''}${saidBy(item)}`);
    }
  }
}

const flat = (branch: Branch): readonly Branch[] => [branch, ...(branch.children ?? []).flatMap(flat)];
const PAINTS = new Set([OPS.showText, OPS.constructPath, OPS.fill, OPS.stroke, OPS.eoFill, OPS.fillStroke, OPS.shadingFill, OPS.paintImageXObject]);

/** Drawing outside any mark, and marks with a number that the structure does not have. */
async function untaggedOn(page: PDFPageProxy, known: ReadonlySet<string>): Promise<readonly string[]> {
  const { fnArray } = await page.getOperatorList();
  const found: string[] = [];
  let depth = 0;
  for (const operation of fnArray) {
    if (operation === OPS.beginMarkedContent || operation === OPS.beginMarkedContentProps) depth += 1;
    else if (operation === OPS.endMarkedContent) depth -= 1;
    else if (PAINTS.has(operation) && depth === 0) found.push(`page ${page.pageNumber}: operation ${operation}`);
  }
  const ids = (await itemsOf(page)).flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
  return [...found, ...ids.filter((id) => !known.has(id))];
}

/** Words whose end lies beyond the margin, or beyond the start of the next ones on the same line. */
function collisionsOn(page: PDFPageProxy, items: readonly Item[]): readonly string[] {
  const [, , edge = 0] = page.view;
  const placed = items
    .flatMap(({ str = '', width = 0, transform: [, , , , x = 0, y = 0] = [] }) => (str.trim() === '' ? [] : [{ str, x, y, end: x + width }]))
    .sort((a, b) => a.y - b.y || a.x - b.x);
  return placed.flatMap(({ str, y, end }, index) => {
    const next = placed[index + 1];
    const limit = next && Math.abs(next.y - y) < 0.1 ? next.x + 0.5 : edge - 40;
    return end > limit ? [`page ${page.pageNumber}: ${str}`] : [];
  });
}

interface RawElement {
  readonly role: string;
  readonly scope: string | null;
  readonly hasAlt: boolean;
  readonly page: string;
  readonly kids: readonly string[];
}
/** The structure's own objects, read from the bytes: no reader of PDF tells the scope of a header cell. */
function elementsIn(bytes: Buffer): Map<string, RawElement> {
  const elements = new Map<string, RawElement>();
  for (const [, id = '', body = ''] of bytes.toString('latin1').matchAll(/(?:^|\n)(\d+) 0 obj\n<<\n(.*?)\n>>\nendobj/gs)) {
    const role = /^\/S \/(\w+)$/m.exec(body)?.[1];
    const kids = /^\/K \[([^\]]*)\]$/m.exec(body)?.[1];
    if (role === undefined || kids === undefined) continue;
    elements.set(id, {
      role,
      scope: /^\/O \/Table\n\/Scope \/(\w+)$/m.exec(body)?.[1] ?? null,
      hasAlt: /^\/Alt \(.+\)$/m.test(body),
      page: /^\/Pg (\d+) 0 R$/m.exec(body)?.[1] ?? '',
      kids: kids.match(/\d+ 0 R|\d+/g) ?? [],
    });
  }
  return elements;
}

function treeOf(id: string, elements: ReadonlyMap<string, RawElement>, said: ReadonlyMap<string, string>): Tagged {
  const element = elements.get(id);
  if (!element) throw new Error(`no structure element ${id}`);
  const parts = element.kids.map((kid) =>
    kid.endsWith('R') ? treeOf(kid.split(' ')[0] ?? '', elements, said) : (said.get(`p${element.page}R_mc${kid}`) ?? ''),
  );
  const { role, scope, hasAlt } = element;
  return {
    role,
    scope,
    hasAlt,
    text: joined(parts.map((part) => (typeof part === 'string' ? part : part.text))),
    children: parts.filter((part) => typeof part !== 'string'),
  };
}

async function pagesOf(document: PDFDocumentProxy): Promise<readonly PDFPageProxy[]> {
  const pages: PDFPageProxy[] = [];
  for (let number = 1; number <= document.numPages; number += 1) pages.push(await document.getPage(number));
  return pages;
}

/** Reads a PDF as a program for people who do not see it would: by its structure. */
export async function readPdf(bytes: Buffer): Promise<PdfRead> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { info, metadata } = await document.getMetadata();
  const pages = await pagesOf(document);
  const said = new Map<string, string>();
  const [texts, untagged, collisions]: [string[], string[], string[]] = [[], [], []];
  const alts: { role: string; alt: string }[] = [];
  for (const page of pages) {
    const items = await itemsOf(page);
    saidIn(items, said);
    texts.push(joined(items.map((item) => (item.type === undefined ? `${saidBy(item)} ` : ''))));
    const branches = flat((await page.getStructTree()) as Branch);
    untagged.push(...(await untaggedOn(page, new Set(branches.flatMap(({ id }) => id ?? [])))));
    alts.push(...branches.flatMap(({ role = '', alt }) => (alt === undefined ? [] : [{ role, alt }])));
    collisions.push(...collisionsOn(page, items));
  }
  const elements = elementsIn(bytes);
  const rootId = [...elements].find(([, { role }]) => role === 'Document')?.[0] ?? '';
  const outline = ((await document.getOutline()) as { title: string }[] | null) ?? [];
  const isMarked = ((await document.getMarkInfo()) as { Marked?: boolean } | null)?.Marked === true;
  await document.destroy();
  return {
    info: info as Record<string, unknown>,
    xmp: String(metadata?.getRaw() ?? ''),
    isMarked,
    outline: outline.map(({ title }) => title),
    root: treeOf(rootId, elements, said),
    pages: texts,
    untagged,
    alts,
    collisions,
  };
}

/** Every element of a role, in reading order. */
export const everyOf = (root: Tagged, ...roles: readonly string[]): readonly Tagged[] =>
  [root, ...root.children.flatMap((child) => everyOf(child, '*'))].filter(({ role }) => roles.includes('*') || roles.includes(role));
