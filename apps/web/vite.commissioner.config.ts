import { defineConfig } from 'vite';
import { pagesConfig } from './vite/pages-config.ts';

/** The commissioner's pages, built apart: none of their files is one that knows the way to a person. Runs after the first pass. */
export default defineConfig(pagesConfig({ pages: ['commissioner'], part: 'commissioner' }));
