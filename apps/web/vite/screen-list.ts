import type { Plugin } from 'vite';
import { COMMISSIONER_SCREENS } from '../src/app/commissioner/commissioner-screens.ts';
import { SCREENS } from '../src/app/screens.ts';

const below = (root: string, screens: readonly { readonly path: string }[]) => [root || '/', ...screens.map(({ path }) => `${root}/${path}`)];

/** Which addresses each page answers, beside the pages: the server serves those, and says of any other that nothing is there. */
export const screenList = (): Plugin => ({
  name: 'screen-list',
  apply: 'build',
  generateBundle() {
    const source = JSON.stringify({ 'index.html': below('', SCREENS), 'commissioner.html': [...below('/c', COMMISSIONER_SCREENS), '/c/*'] }, null, 2);
    this.emitFile({ type: 'asset', fileName: 'screens.json', source });
  },
});
