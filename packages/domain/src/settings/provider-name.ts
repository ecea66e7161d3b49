/** Lower-case Latin letters, digits and single hyphens; accents are dropped, everything else parts words. */
const words = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/['’]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

const SLUG_AT_MOST = 40;
const PREFIX_AT_MOST = 4;

/**
 * What stands for a provider in the address of its public form: its name as 2 to 40 lower-case letters, digits and
 * hyphens that begin with a letter. A name without any Latin letter gives `provider`.
 */
export function slugOfProvider(name: string): string {
  const slug = words(name).join('-').replace(/^[^a-z]+/, '').slice(0, SLUG_AT_MOST).replace(/-+$/, '');
  return slug.length >= 2 ? slug : 'provider';
}

/** What the provider's references begin with, 2 to 4 capital letters: its initials, or how its one word begins. */
export function prefixOfProvider(name: string): string {
  const inLetters = words(name).map((word) => word.replaceAll(/[^a-z]/g, '')).filter((word) => word !== '');
  const initials = inLetters.map(([first]) => first).join('').slice(0, PREFIX_AT_MOST);
  const prefix = initials.length >= 2 ? initials : (inLetters[0] ?? '').slice(0, 2);
  return prefix.length >= 2 ? prefix.toUpperCase() : 'AD';
}
