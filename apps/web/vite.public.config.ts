import { defineConfig } from 'vite';
import { pagesConfig } from './vite/pages-config.ts';

/** The pages before the door, built apart so that they stay small on a ward's telephone. Runs after the first pass. */
export default defineConfig(pagesConfig({ pages: ['sign-in', 'refer'] }));
