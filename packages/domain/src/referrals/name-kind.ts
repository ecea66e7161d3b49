export const NAME_KINDS = ['FULL', 'FIRST', 'INITIALS', 'DESCRIPTION', 'NONE'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

const INITIALS = /^(\p{Lu}\.?[ -]?){1,4}$/u;
const DESCRIPTION_WORDS = 5;

/** What sort of name was told, as far as its shape says: two to four words are taken for a full name. */
export function nameKindOf(name: string | null): NameKind {
  if (name === null) return 'NONE';
  if (INITIALS.test(name)) return 'INITIALS';
  const words = name.split(/\s+/).length;
  if (words === 1) return 'FIRST';
  return words >= DESCRIPTION_WORDS ? 'DESCRIPTION' : 'FULL';
}
