/** The word for a code; one that has none, from a newer service than this page, shows as it is, not nothing at all. */
export const wordFor = (words: Readonly<Record<string, string>>, code: string): string =>
  Object.hasOwn(words, code) ? (words[code] ?? code) : code;
