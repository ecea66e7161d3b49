export { wordFor } from '@alongside/contracts/release-words/word-for';

/** Choices for a field: the codes in their order, each with its word. */
export const optionsOf = <Code extends string>(codes: readonly Code[], words: Readonly<Record<Code, string>>) =>
  codes.map((code) => ({ value: code, label: words[code] }));
