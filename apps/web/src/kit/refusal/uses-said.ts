import type { ProblemError } from '../../platform/problem-error';

/** By the kind of use: what still uses the thing, how many of them, and what to do about it. */
export type UseWords = Readonly<Record<string, (count: number) => string>>;

/** What still uses something that is to end or change, as lines; undefined where the refusal is another. */
export function usesSaid({ code, errors }: ProblemError, words: UseWords): readonly string[] | undefined {
  if (code !== 'still-in-use') return undefined;
  return errors.flatMap(({ code: kind, detail }) => words[kind]?.(Number(detail)) ?? []);
}
