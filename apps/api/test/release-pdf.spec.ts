import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readRelease, type ResponseOf } from '@alongside/contracts';
import { releaseDocument } from '../src/modules/reports/document/release-document.js';
import { CANARIES, aQuarter } from './support/a-quarter.js';
import { startApp, NOW, type AppUnderTest, type Caller } from './support/app.js';
import { inserter } from './support/provider.js';
import { everyOf, readPdf, type PdfRead, type Tagged } from './support/read-pdf.js';

type Release = ResponseOf<typeof readRelease>;
type Shown = number | 'hidden' | null;

let under: AppUnderTest;
let grace: Caller;
let helen: Caller;
let other: string;
let release: Release;
let bytes: Buffer;
let pdf: PdfRead;
const TODAY = NOW.slice(0, 10);
const QUARTER = '2026-27-Q2';

async function publish(contractId: string, period: string, correctionNote: string | null = null): Promise<string> {
  const reply = await grace('post', `/reports/${contractId}/${period}/releases`, { asOf: TODAY, correctionNote });
  if (reply.status !== 201) throw new Error(`publishing answered ${JSON.stringify(reply.body)}`);
  return String(reply.body.id);
}
const fetchPdf = (id: string) => helen('get', `/releases/${id}/pdf`);
const jsonOf = async (id: string): Promise<Release> => readRelease.response.parse((await helen('get', `/releases/${id}`)).body);

beforeAll(async () => {
  under = await startApp();
  const { admin, here } = under;
  for (const [from, seed] of [['2026-04-01', 12], ['2026-07-01', 13]] as const) {
    await aQuarter(admin, here, { contractId: here.contractId, from, referrals: 38, seed });
  }
  await aQuarter(admin, here, { contractId: here.otherContractId, from: '2026-07-01', referrals: 12, seed: 14 });
  grace = await under.as(here.members.manager.email);
  helen = await under.as(here.members.commissioner.email);
  await publish(here.contractId, '2026-27-Q1');
  const id = await publish(here.contractId, QUARTER);
  other = await publish(here.otherContractId, QUARTER);
  release = await jsonOf(id);
  bytes = (await fetchPdf(id)).body as Buffer;
  pdf = await readPdf(bytes);
});
afterAll(() => under.close());

/** The rows of a table by their cells' words: the first is its head. */
const rowsOf = (table: Tagged) => everyOf(table, 'TR').map(({ children }) => children.map(({ text }) => text));
/** The tables by the heading before each. */
function tablesUnder(read: PdfRead): Map<string, readonly (readonly string[])[]> {
  const tables = new Map<string, readonly (readonly string[])[]>();
  let heading = '';
  for (const element of read.root.children) {
    if (/^H\d$/.test(element.role)) heading = element.text;
    if (element.role === 'Table') tables.set(heading, rowsOf(element));
  }
  return tables;
}
/** The figures in a cell: '83%', '25 of 30', '2 working days', 'hidden', 'n/a'. */
const figuresIn = (cell: string): Shown[] =>
  (cell.match(/hidden|n\/a|[\d,]+/g) ?? []).map((word) => (word === 'hidden' ? word : word === 'n/a' ? null : Number(word.replace(',', ''))));

const expectedFigures = ({ measures }: Release['figures']): Shown[] =>
  measures.flatMap(({ value, num, den, pct, pending, void: ended, start, end, parts }): Shown[] => {
    const isOnlyParts = num === undefined && value === undefined;
    const head: (Shown | undefined)[] = num === undefined ? [isOnlyParts && start === undefined && parts?.length === 0 ? 0 : value] : [pct, num, den];
    return [...head, pending, ended, start, end, ...(parts ?? []).map((part) => part.value)].filter((figure) => figure !== undefined);
  });

describe('the file', () => {
  it('is a PDF to keep, named for the quarter and for nobody', async () => {
    const reply = await fetchPdf(release.id);
    expect([reply.status, reply.headers['content-type'], reply.headers['content-disposition']]).toEqual([200, 'application/pdf', 'attachment; filename="July to September 2026.pdf"']);
    expect([reply.headers['x-content-type-options'], reply.headers['cache-control']]).toEqual(['nosniff', 'no-store']);
    expect(bytes.subarray(0, 8).toString('latin1')).toBe('%PDF-1.7');
  });

  it('is for whoever holds the contract, and for a quarter that is there', async () => {
    for (const id of [other, randomUUID()]) expect((await fetchPdf(id)).status).toBe(404);
    expect((await (await under.as(under.elsewhere.members.commissioner.email))('get', `/releases/${release.id}/pdf`)).status).toBe(404);
    expect((await grace('get', `/releases/${release.id}/pdf`)).status).toBe(403);
    expect((await helen('get', `/releases/${release.id}/pdf?from=2026-07-02`)).status).toBe(422);
  });

  it('is the same each time', async () => {
    expect(((await fetchPdf(release.id)).body as Buffer).equals(bytes)).toBe(true);
  });
});

describe('what a reader who does not see it is told', () => {
  it('knows its title, its language, its author, and that it is tagged', () => {
    expect(pdf.info).toMatchObject({ Title: `${release.contractName}, July to September 2026`, Author: 'fenmoor advocacy', Language: 'en-GB', PDFFormatVersion: '1.7' });
    expect(pdf.isMarked).toBe(true);
    expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(bytes.toString('latin1')).toContain('/DisplayDocTitle true');
  });

  it('has headings in the order of the page, none skipped, and a list of contents that leads to them', () => {
    const headings = everyOf(pdf.root, 'H1', 'H2', 'H3');
    expect(headings.map(({ role, text }) => `${role} ${text}`)).toEqual([
      `H1 ${release.contractName}, July to September 2026`,
      'H2 Referrals each quarter',
      'H2 Referrals by legal status',
      'H2 Referrals by who asked',
      'H2 All measures',
      ...['H3 Who was referred', 'H3 How soon people were seen', 'H3 Support given'],
      'H2 Definitions',
      ...['H3 Who was referred', 'H3 How soon people were seen', 'H3 Support given', 'H3 Hidden numbers', 'H3 Quarters'],
    ]);
    expect(pdf.outline).toEqual(headings.filter(({ role }) => role !== 'H3').map(({ text }) => text));
  });

  it('has a head for each column and each row of every table, and says which', () => {
    const tables = everyOf(pdf.root, 'Table');
    expect(tables).toHaveLength(6);
    for (const table of tables) {
      const [head, ...rows] = everyOf(table, 'TR');
      expect(head!.children.map(({ role, scope }) => [role, scope])).toEqual(head!.children.map(() => ['TH', 'Column']));
      expect(head!.children.every(({ text }) => text !== '')).toBe(true);
      for (const { children } of rows) {
        const cells = children.map(({ role, scope }) => [role, scope]);
        expect(cells).toEqual([['TH', 'Row'], ...head!.children.slice(1).map(() => ['TD', null])]);
      }
    }
  });

  it('says of each chart what it shows, and that its numbers follow', () => {
    const figures = everyOf(pdf.root, 'Figure');
    expect(figures.map(({ hasAlt }) => hasAlt)).toEqual([true, true, true]);
    const alts = pdf.alts.filter(({ role }) => role === 'Figure').map(({ alt }) => alt);
    expect(alts).toHaveLength(3);
    expect(alts[0]).toBe('Column chart of Referrals each quarter, oldest first. 40 this quarter, the same as April to June. The table after it has every number.');
    const order = pdf.root.children.map(({ role }) => role);
    for (const index of order.keys()) if (order[index] === 'Figure') expect(order.slice(index + 1, index + 3)).toContain('Table');
  });

  it('has lists with labels', () => {
    const items = everyOf(pdf.root, 'LI');
    expect(items).toHaveLength(4 + 18);
    for (const { children } of items) expect(children.map(({ role }) => role)).toEqual(['Lbl', 'LBody']);
    expect(items[0]!.text).toContain('Referrals received');
  });

  it('leaves nothing out: whatever is drawn is in the structure or marked as decoration', () => {
    expect([pdf.untagged, pdf.collisions]).toEqual([[], []]);
  });

  it('reads from first to last as it stands, page by page', () => {
    const rest = pdf.pages.join(' ');
    let at = 0;
    for (const { role, text } of everyOf(pdf.root, 'H1', 'H2', 'H3', 'TH', 'Lbl')) {
      const found = rest.indexOf(text, at);
      expect([role, text, found >= at]).toEqual([role, text, true]);
      at = found;
    }
  });
});

describe('what it says', () => {
  it('is every published figure, in order, and no other', () => {
    const tables = tablesUnder(pdf);
    const inGroups = ['Who was referred', 'How soon people were seen', 'Support given'].flatMap((title) => {
      const [head = [], ...rows] = tables.get(title) ?? [];
      return rows.flatMap((cells) => cells.slice(1).flatMap((cell, index) => (head[index + 1] === 'Standard' ? [] : figuresIn(cell))));
    });
    expect(inGroups).toEqual(expectedFigures(release.figures));
    expect(inGroups).toContain('hidden');
  });

  it('is every split as a table, hidden cells with the mark and nothing else', () => {
    const tables = tablesUnder(pdf);
    const counts = (heading: string) => (tables.get(heading) ?? []).slice(1).map((cells) => cells[1]);
    const shown = (parts: Release['figures']['bySource']) => parts.map(({ value }) => String(value));
    expect(counts('Referrals by who asked')).toEqual(shown(release.figures.bySource));
    expect(counts('Referrals by legal status')).toEqual(shown(release.figures.byLegalGroup));
    expect(counts('Referrals each quarter')).toEqual([...release.earlier, release.figures].map(({ referrals }) => String(referrals)));
    expect(shown(release.figures.bySource)).toContain('hidden');
    const heard = pdf.alts.flatMap(({ role, alt }) => (role === 'Span' ? [alt] : []));
    expect([...new Set(heard)]).toEqual(['hidden, so that nobody can be picked out']);
  });

  it('explains the mark, and has the page and the day on every page', () => {
    expect(pdf.pages.join(' ')).toContain('a number from 1 to 7, or one that would give such a number away.');
    pdf.pages.forEach((text, index) => {
      expect(text).toContain(`Page ${index + 1} of ${pdf.pages.length}`);
      expect(text).toContain('Published 23 November 2026, 09:30. As known on 23 November 2026.');
    });
  });

  it('is nothing of any person', () => {
    const said = [bytes.toString('latin1'), bytes.toString('utf8'), ...pdf.pages, ...pdf.alts.map(({ alt }) => alt)].join('\n');
    for (const canary of CANARIES) expect([canary, said.includes(canary)]).toEqual([canary, false]);
  });

  it('repeats the head of a table that goes on to another page, for the eye alone', () => {
    const onPages = pdf.pages.filter((text) => text.includes('What we count')).length;
    const heads = everyOf(pdf.root, 'TH').filter(({ text }) => text === 'What we count');
    expect(heads).toHaveLength(3);
    expect(onPages).toBeGreaterThan(1);
    expect(pdf.pages.join(' ').split('What we count').length - 1).toBeGreaterThan(heads.length);
  });
});

describe('many quarters', () => {
  it('stand apart, hidden ones too, and whole pages are filled from the top', async () => {
    const earlier = ['2024-25-Q3', '2024-25-Q4', '2025-26-Q1', '2025-26-Q2', '2025-26-Q3', '2025-26-Q4', '2026-27-Q1'].map((period, index) => ({ period, referrals: index % 2 ? ('hidden' as const) : 1000 * index }));
    const paper = { release: { ...release, earlier } as Parameters<typeof releaseDocument>[0]['release'], definitions: [], isPractice: false };
    const read = await readPdf(await releaseDocument(paper));
    expect(tablesUnder(read).get('Referrals each quarter')!.slice(1).map(([, count]) => count)).toEqual(['0', 'hidden', '2,000', 'hidden', '4,000', 'hidden', '6,000', '40']);
    expect([read.untagged, read.collisions]).toEqual([[], []]);
    // where its table goes on to a second page, what follows stands on that page too
    const long = { ...paper, release: { ...paper.release, correctionNote: 'One referral was entered late.\n'.repeat(5) } };
    const [first, second] = (await readPdf(await releaseDocument(long))).pages;
    expect(first).toContain('Referrals each quarter');
    expect(second).toMatch(/Quarter.*Referrals by legal status/);
  });
});

describe('letters and editions', () => {
  const anotherContract = async (name: string) => {
    const id = randomUUID();
    const { admin, here } = under;
    await inserter(admin, here.organisationId)('contract', { id, reference: id.slice(0, 8), name, commissioner_name: 'x', services: ['IMHA'], starts_on: '2020-04-01' });
    await admin.query('insert into contract_holder (organisation_id, membership_id, contract_id) values ($1, $2, $3)', [here.organisationId, here.members.commissioner.id, id]);
    return id;
  };

  it('has every Latin letter, marks of XML and a very long word, and keeps within its page', async () => {
    const name = `Łódź & Győr <Ŵ> ${'Llanfairpwllgwyngyll'.repeat(6)}`;
    const read = await readPdf((await fetchPdf(await publish(await anotherContract(name), QUARTER))).body as Buffer);
    expect(everyOf(read.root, 'H1')[0]!.text.replaceAll(' ', '')).toBe(`${name}, July to September 2026`.replaceAll(' ', ''));
    expect(read.info['Title']).toBe(`${name}, July to September 2026`.replace('&', 'and').replace(/[<>]/g, ''));
    expect([read.untagged, read.collisions]).toEqual([[], []]);
  });

  it('shows that a letter is there which the fonts have not', async () => {
    const read = await readPdf((await fetchPdf(await publish(await anotherContract('North 北 \u202eward'), QUARTER))).body as Buffer);
    expect(everyOf(read.root, 'H1')[0]!.text).toBe('North ? ward, July to September 2026');
  });

  it('says what a correction corrects, and of an older edition that there is a newer', async () => {
    const contractId = await anotherContract('South');
    const first = await publish(contractId, QUARTER);
    const second = await publish(contractId, QUARTER, 'One referral was entered late.\nNothing else changed.');
    const reply = await fetchPdf(second);
    expect(reply.headers['content-disposition']).toBe('attachment; filename="July to September 2026, edition 2.pdf"');
    const [newer, older] = [await readPdf(reply.body as Buffer), await readPdf((await fetchPdf(first)).body as Buffer)];
    const said = newer.root.children.map(({ role, text }) => `${role} ${text}`);
    const at = said.indexOf('H2 Edition 2 corrects the one before');
    expect(said[at + 1]).toBe('P One referral was entered late. Nothing else changed.');
    expect(older.pages[0]).toContain('There is a newer edition of this quarter');
    expect(newer.pages[0]).not.toContain('There is a newer edition of this quarter');
  });

  it('says on every page that practice data is practice data', async () => {
    const paper = { release: release as Parameters<typeof releaseDocument>[0]['release'], definitions: [] };
    const [practice, real] = [await readPdf(await releaseDocument({ ...paper, isPractice: true })), await readPdf(await releaseDocument({ ...paper, isPractice: false }))];
    expect(practice.pages.every((text) => text.includes('Practice data.'))).toBe(true);
    expect(practice.root.text).toContain('Practice data. Nobody here is real.');
    expect(real.pages.some((text) => text.includes('Practice data'))).toBe(false);
  });
});
