import type { Screen } from '../browser/support/screens';
import { LOOKS, THEMES } from './picture';
import { SENTENCES } from './sentences';

const slugOf = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
export const fileOf = (name: string, look: string, theme: string): string => `${slugOf(name)}-${look}-${theme}.webp`;

/** The parts of the tour, in the order somebody would see them. */
const PARTS = [
  { title: 'Without signing in', lead: 'Anybody can ask for an advocate, for themselves or for somebody else, and needs no account.', who: ['anybody'] },
  { title: 'An advocate', lead: 'Priya supports people on the wards. Her day is visits, what came of them, and what she said she would do.', who: ['priya', 'dan', 'sioned', 'marcus', 'lena', 'amir'] },
  { title: 'A manager', lead: 'Grace reads what comes in, decides who can be helped, gives each person an advocate, and reports.', who: ['grace', 'ruth'] },
  { title: 'An administrator', lead: 'Dee keeps what everything else rests on: who works here, where, and under which contracts.', who: ['dee'] },
  { title: 'A commissioner', lead: 'Helen sees totals of her own contracts and never a person.', who: ['helen'] },
] as const satisfies readonly { readonly title: string; readonly lead: string; readonly who: readonly Screen['who'][] }[];

const HEADS = { 'wide light': 'At a desk', 'wide dark': 'At a desk, dark', 'phone light': 'On a phone', 'phone dark': 'On a phone, dark' } as const;
const WIDTHS = { wide: 420, phone: 130 } as const;
const inWords = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

function screenOf({ name }: Screen): string {
  const shown = LOOKS.flatMap((look) => THEMES.map((theme) => ({ look: look.name, theme, head: HEADS[`${look.name} ${theme}`] })));
  const cells = shown.map(({ look, theme, head }) => `<img src="${fileOf(name, look, theme)}" width="${String(WIDTHS[look])}" alt="${inWords(name)}. ${head}.">`);
  const table = [`| ${shown.map(({ head }) => head).join(' | ')} |`, `|${' --- |'.repeat(shown.length)}`, `| ${cells.join(' | ')} |`];
  return [`### ${inWords(name)}`, SENTENCES[name] ?? '', table.join('\n')].filter((part) => part !== '').join('\n\n');
}

/** The tour as a page: its parts, and of each screen its sentence and its four pictures. */
export function pageOf(screens: readonly Screen[]): string {
  const parts = PARTS.map(({ title, lead, who }) => {
    const own = screens.filter((screen) => who.some((each) => each === screen.who));
    return [`## ${title}`, lead, ...own.map(screenOf)].join('\n\n');
  });
  const head = ['# A tour of Alongside', 'Every screen, at a desk and on a phone, by day and by night. The pictures are of the running application with invented practice data; nobody in them is real. `npm run tour` takes them again.'];
  return `${[...head, ...parts].join('\n\n')}\n`;
}

/** Screens that nobody has written a sentence for. */
export const withoutSentence = (screens: readonly Screen[]): readonly string[] => screens.map(({ name }) => name).filter((name) => !(name in SENTENCES));
