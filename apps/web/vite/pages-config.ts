import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import type { UserConfig } from 'vite';
import { entryPages } from './entry-pages.ts';
import { screenList } from './screen-list.ts';
import { tokensAsCss } from './tokens-as-css.ts';

const web = resolve(import.meta.dirname, '..');
const api = process.env['API_URL'] ?? 'http://localhost:3001';

/** What begins a page when it is loaded, a router or a tree of its own: never in a file that another page loads too. */
const isOfOnePage = (id: string) => /[\\/]src[\\/](entries|app[\\/](commissioner|router))/.test(id);
const isAgreed = (id: string) => /[\\/]packages[\\/](contracts|domain)[\\/]/.test(id);
const mayBeShared = (id: string) => !isOfOnePage(id);

/**
 * How the pages behind the door are cut: in twenty files where there were ninety, which hold a little less altogether and
 * come a second sooner to a slow phone.
 */
const FEW_FILES = {
  codeSplitting: {
    groups: [
      { name: 'base', tags: ['$initial' as const], minShareCount: 2, test: mayBeShared },
      // contracts and rules import nothing of ours: apart, no two files can come to wait for each other
      { name: 'agreed', minShareCount: 5, entriesAware: true, entriesAwareMergeThreshold: 200_000, test: isAgreed },
      { name: 'shared', minShareCount: 5, entriesAware: true, entriesAwareMergeThreshold: 200_000, test: mayBeShared },
    ],
  },
};

/** What every page is built by; a pass over its pages alone, so that what one page needs never weighs on another. */
export const pagesConfig = (pages: readonly string[], { isFirstPass }: { readonly isFirstPass: boolean }): UserConfig => ({
  root: web,
  plugins: [react(), tokensAsCss(resolve(web, 'src/kit/theme/tokens.json')), entryPages(), ...(isFirstPass ? [screenList()] : [])],
  resolve: {
    conditions: ['source', 'module', 'browser', 'development|production'],
    alias: [{ find: /^zod$/, replacement: resolve(web, 'vite/zod-without-eval.ts') }],
  },
  server: { port: 5173, proxy: { '/api': { target: api, changeOrigin: false } } },
  build: {
    outDir: 'dist',
    emptyOutDir: isFirstPass,
    manifest: isFirstPass ? 'manifest.json' : 'manifest-public.json',
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: Object.fromEntries(pages.map((page) => [page, resolve(web, `${page}.html`)])),
      output: isFirstPass ? FEW_FILES : {},
    },
  },
});
