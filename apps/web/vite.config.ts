import { defineConfig } from 'vite';
import { pagesConfig } from './vite/pages-config.ts';

/** The staff application. Development serves every page by this. */
export default defineConfig(pagesConfig({ pages: ['index'], isFirst: true, part: 'staff' }));
