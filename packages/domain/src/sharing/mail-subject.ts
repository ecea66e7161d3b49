import { allow, refuse, type Decision } from '../decision.js';

const LONG_ENOUGH = 3;
const wordsOf = (text: string): readonly string[] => text.toLocaleLowerCase('en').match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * May a letter go out under this subject line? It is read on lock screens and over shoulders, so it holds no part of
 * the person's name and no reference. How somebody was described is no name, and its words are ordinary ones.
 * Source: the provider's own rule on what stands in subject lines.
 */
export function maySubjectSay(
  subject: string,
  { name, isDescription, reference }: { readonly name: string | null; readonly isDescription: boolean; readonly reference: string },
): Decision<'name-in-subject'> {
  const said = new Set(wordsOf(subject));
  const names = isDescription ? [] : wordsOf(name ?? '').filter((word) => word.length >= LONG_ENOUGH);
  const isNamed = names.some((word) => said.has(word)) || subject.toUpperCase().includes(reference.toUpperCase());
  return isNamed ? refuse('name-in-subject', 'mail/subject') : allow;
}
