/** The word for a code; a code from a newer service than this page shows as it is rather than not at all. */
export const wordFor = (words: Readonly<Record<string, string>>, code: string): string =>
  Object.hasOwn(words, code) ? (words[code] ?? code) : code;

/** Choices for a field: the codes in their order, each with its word. */
export const optionsOf = <Code extends string>(codes: readonly Code[], words: Readonly<Record<Code, string>>) =>
  codes.map((code) => ({ value: code, label: words[code] }));
