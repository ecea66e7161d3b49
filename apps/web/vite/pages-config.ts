import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import type { UserConfig } from 'vite';
import { entryPages } from './entry-pages.ts';
import { screenList, type PartName } from './screen-list.ts';
import { tokensAsCss } from './tokens-as-css.ts';

const web = resolve(import.meta.dirname, '..');
const api = process.env['API_URL'] ?? 'http://localhost:3001';

/** Where the law is explained, and nowhere else: a list of people does not wait for it. */
const isOfTheLaw = (id: string) =>
  /[\\/](domain[\\/]src[\\/](law[\\/]legislation|rulebook|eligibility|legal-status|legal-record|clocks[\\/](?!days-left))|words[\\/](rule|eligibility|law-settings|routes|decision-wording)|kit[\\/](cited|worked-out[\\/]clock))/.test(id);
const mayBeAnywhere = (id: string) => !isOfTheLaw(id);

/**
 * How the pages behind the door are cut: what a page begins with is one file, and what four screens or more share comes in
 * a few. Ninety small files, which held a little more, came half a second later to a slow phone.
 */
const FEW_FILES = {
  codeSplitting: {
    groups: [
      { name: 'base', tags: ['$initial' as const] },
      { name: 'shared', minShareCount: 4, entriesAware: true, entriesAwareMergeThreshold: 400_000, test: mayBeAnywhere },
    ],
  },
};

interface Pass {
  readonly pages: readonly string[];
  /** The first pass clears away what was built before. */
  readonly isFirst?: boolean;
  /** The part of the application whose screens these pages show; none for the public pages. */
  readonly part?: PartName;
}

/**
 * What every page is built by, and a pass for each audience: what one needs never weighs on another, and no file of the
 * commissioner's pages can hold what only staff may know.
 */
export const pagesConfig = ({ pages, isFirst = false, part }: Pass): UserConfig => ({
  root: web,
  plugins: [react(), tokensAsCss(resolve(web, 'src/kit/theme/tokens.json')), entryPages(), ...(part ? [screenList(part)] : [])],
  resolve: {
    conditions: ['source', 'module', 'browser', 'development|production'],
    alias: [{ find: /^zod$/, replacement: resolve(web, 'vite/zod-without-eval.ts') }],
  },
  server: { port: 5173, proxy: { '/api': { target: api, changeOrigin: false } } },
  build: {
    outDir: 'dist',
    emptyOutDir: isFirst,
    manifest: `manifest-${part ?? 'public'}.json`,
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: Object.fromEntries(pages.map((page) => [page, resolve(web, `${page}.html`)])),
      output: part ? FEW_FILES : {},
    },
  },
});
