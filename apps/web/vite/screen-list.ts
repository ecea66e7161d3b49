import type { Plugin, Rolldown } from 'vite';
import { COMMISSIONER_SCREENS } from '../src/app/commissioner/commissioner-screens.ts';
import { SCREENS, type ScreenPlace } from '../src/app/screens.ts';

type Bundle = Rolldown.OutputBundle;
interface Part {
  readonly page: string;
  readonly root: string;
  readonly folder: string;
  readonly screens: readonly ScreenPlace[];
  readonly also: readonly string[];
}
const PARTS = {
  staff: { page: 'index.html', root: '', folder: '/src/app/routes/', screens: SCREENS, also: [] },
  commissioner: { page: 'commissioner.html', root: '/c', folder: '/src/app/commissioner/routes/', screens: COMMISSIONER_SCREENS, also: ['/c/*'] },
} as const satisfies Readonly<Record<string, Part>>;
export type PartName = keyof typeof PARTS;

const below = ({ root, screens, also }: Part) => [root || '/', ...screens.map(({ path }) => `${root}/${path}`), ...also];

/** A chunk with everything it stands on, scripts and styles. */
function withImports(bundle: Bundle, name: string, found = new Set<string>()): Set<string> {
  const chunk = bundle[name];
  if (chunk?.type !== 'chunk' || found.has(name)) return found;
  found.add(name);
  for (const style of chunk.viteMetadata?.importedCss ?? []) found.add(style);
  for (const each of chunk.imports) withImports(bundle, each, found);
  return found;
}

/** What each screen is drawn with, by its address: so the page can say so before its script has run. */
const neededBy = (bundle: Bundle, { root, folder, screens }: Part): [string, string[]][] =>
  screens.flatMap(({ path, file, asks = [] }): [string, string[]][] => {
    const chunk = Object.values(bundle).find((each) => each.type === 'chunk' && each.facadeModuleId?.endsWith(`${folder}${file}.tsx`));
    return chunk ? [[`${root}/${path}`, [...withImports(bundle, chunk.fileName), ...asks.map((asked) => `api${asked}`)]]] : [];
  });

/**
 * Which addresses a part's page answers, and what each screen needs, beside the page: the server serves those, says of any
 * other that nothing is there, and names in a page what its screen will ask for.
 */
export const screenList = (name: PartName): Plugin => ({
  name: 'screen-list',
  apply: 'build',
  enforce: 'post',
  generateBundle(_options, bundle) {
    const emit = (fileName: string, content: object) => this.emitFile({ type: 'asset', fileName, source: JSON.stringify(content, null, 2) });
    const part: Part = PARTS[name];
    emit(`screens-${name}.json`, { [part.page]: below(part) });
    emit(`preloads-${name}.json`, Object.fromEntries(neededBy(bundle, part)));
  },
});
