import { defineConfig } from 'vite';
import { pagesConfig } from './vite/pages-config.ts';

/** The pages behind the door: `index.html` is the staff application. Development serves all four pages by this. */
export default defineConfig(pagesConfig(['index', 'commissioner'], { isFirstPass: true }));
