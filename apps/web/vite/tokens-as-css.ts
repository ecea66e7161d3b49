import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const NAME = 'virtual:tokens.css';
const RESOLVED = `\0${NAME}`;

type Values = Readonly<Record<string, { readonly $value: string | number }>>;
interface Tokens {
  readonly color: { readonly light: Readonly<Record<string, string>>; readonly dark: Readonly<Record<string, string>> };
  readonly font: { readonly size: Values; readonly weight: Values; readonly lineHeight: Values };
  readonly space: Values;
  readonly radius: Values;
  readonly motion: Readonly<Record<string, { readonly $value?: string } | string>>;
  readonly shadow: { readonly card: { readonly $value: string }; readonly raised: { readonly $value: string } };
  readonly focus: { readonly light: string; readonly dark: string; readonly onNav: string };
}

const kebab = (name: string) => name.replace(/([A-Z])/g, '-$1').toLowerCase();
const lines = (entries: readonly (readonly [string, string | number])[]) =>
  entries.map(([name, value]) => `  --${name}: ${String(value)};`).join('\n');
const group = (prefix: string, values: Values): [string, string | number][] =>
  Object.entries(values).map(([name, { $value }]) => [`${prefix}-${kebab(name)}`, $value]);
const colours = (values: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(values).map(([name, value]) => [kebab(name), value]);

function fixed(tokens: Tokens): string {
  const motion = Object.entries(tokens.motion).flatMap(([name, token]): [string, string][] =>
    typeof token === 'object' && token.$value ? [[`motion-${name}`, token.$value]] : [],
  );
  return lines([
    ...group('size', tokens.font.size),
    ...group('weight', tokens.font.weight),
    ...group('leading', tokens.font.lineHeight),
    ...group('space', tokens.space),
    ...group('radius', tokens.radius),
    ...motion,
  ]);
}

const light = (tokens: Tokens) =>
  lines([
    ...colours(tokens.color.light),
    ['focus-ring', tokens.focus.light],
    ['shadow-card', tokens.shadow.card.$value],
    ['shadow-raised', tokens.shadow.raised.$value],
  ]);
const dark = (tokens: Tokens) =>
  lines([
    ...colours(tokens.color.dark),
    ['focus-ring', tokens.focus.dark],
    ['shadow-card', 'none'],
    ['shadow-raised', 'none'],
  ]);

/** One source for the design tokens: `import 'virtual:tokens.css'` gives them as custom properties, light and dark. */
export const tokensAsCss = (file: string): Plugin => ({
  name: 'tokens-as-css',
  resolveId: (id) => (id === NAME ? RESOLVED : undefined),
  load(id) {
    if (id !== RESOLVED) return undefined;
    this.addWatchFile(file);
    const tokens = JSON.parse(readFileSync(file, 'utf8')) as Tokens;
    return [
      `:root {\n  color-scheme: light;\n${fixed(tokens)}\n${light(tokens)}\n  --focus-on-nav: ${tokens.focus.onNav};\n}`,
      `@media (prefers-color-scheme: dark) {\n:root:not([data-mantine-color-scheme='light']) {\n  color-scheme: dark;\n${dark(tokens)}\n}\n}`,
      `:root[data-mantine-color-scheme='dark'] {\n  color-scheme: dark;\n${dark(tokens)}\n}`,
      // twice the root, so that paper is light for those who chose dark as well
      `@media print {\n:root:root {\n  color-scheme: light;\n${light(tokens)}\n}\n}`,
    ].join('\n');
  },
});
