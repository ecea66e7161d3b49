import { describe, expect, it } from '@jest/globals';
import { PRINTED_PAGES } from '@alongside/domain/sharing';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SOURCES = path.resolve(import.meta.dirname, '..');
const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.spec.ts'))
  .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(path.join(SOURCES, file), 'utf8') }));

describe('what the application prints', () => {
  it('is printed by the two that name which way out it is, and by nothing else', () => {
    expect(files.length).toBeGreaterThan(200);
    const printing = files.filter(({ text }) => /(?<![.\w])(?:window\.|globalThis\.)?print\(\)/.test(text)).map(({ file }) => file);
    expect(printing.sort()).toEqual(['kit/print-button.tsx', 'kit/print/paper.tsx']);
  });
  it('is in the list of ways out, each of which is there', () => {
    const named = files.flatMap(({ text }) => [...text.matchAll(/<(?:PrintButton|Paper) page="([\w-]+)"/g)].map(([, page]) => page));
    // the release is a page by itself, which the browser prints and the service makes a file of
    expect([...new Set([...named, 'release'])].sort()).toEqual(Object.keys(PRINTED_PAGES).sort());
  });
});
