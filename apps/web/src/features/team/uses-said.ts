import type { ProblemError } from '../../platform/problem-error';
import { member } from '../../words/team';

/** What still uses somebody who is to go, or to change, as lines; undefined where the refusal is another. */
export function usesSaid({ code, errors }: ProblemError, own: Readonly<Record<string, (count: number) => string>> = {}): readonly string[] | undefined {
  if (code !== 'still-in-use') return undefined;
  const words = { ...member.uses, ...own };
  return errors.flatMap(({ code: kind, detail }) => words[kind]?.(Number(detail)) ?? []);
}
