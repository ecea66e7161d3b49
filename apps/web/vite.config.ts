import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { entryPages } from './vite/entry-pages.ts';
import { tokensAsCss } from './vite/tokens-as-css.ts';

const here = import.meta.dirname;
const api = process.env['API_URL'] ?? 'http://localhost:3001';

export default defineConfig({
  root: here,
  plugins: [react(), tokensAsCss(resolve(here, 'src/kit/theme/tokens.json')), entryPages()],
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  server: { port: 5173, proxy: { '/api': { target: api, changeOrigin: true } } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        staff: resolve(here, 'index.html'),
        'sign-in': resolve(here, 'sign-in.html'),
        refer: resolve(here, 'refer.html'),
        commissioner: resolve(here, 'commissioner.html'),
      },
    },
  },
});
