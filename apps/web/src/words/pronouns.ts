export interface Pronouns {
  readonly subject: string;
  readonly object: string;
  readonly possessive: string;
  readonly reflexive: string;
  /** 'is' or 'are', to stand after the subject. */
  readonly is: string;
  readonly has: string;
  /** "doesn't" or "don't". */
  readonly doesnt: string;
  /** "'s" or "'re", to join the subject. */
  readonly isShort: string;
  /** The ending of a verb after the subject: 's' ("she wants") or none ("they want"). */
  readonly s: string;
}

const singular = (subject: string, object: string, possessive: string, reflexive: string): Pronouns => ({
  subject, object, possessive, reflexive, is: 'is', has: 'has', doesnt: "doesn't", isShort: "'s", s: 's',
});
const SHE = singular('she', 'her', 'her', 'herself');
const HE = singular('he', 'him', 'his', 'himself');
const THEY: Pronouns = {
  subject: 'they', object: 'them', possessive: 'their', reflexive: 'themself', is: 'are', has: 'have', doesnt: "don't", isShort: "'re", s: '',
};

/** The forms to use for a person, from the words on their record ('she/her'); 'they' until known. */
export function pronounsOf(recorded: string | null | undefined): Pronouns {
  const first = /^\s*(she|he|they)\b/i.exec(recorded ?? '')?.[1]?.toLowerCase();
  if (first === 'she') return SHE;
  return first === 'he' ? HE : THEY;
}

/** The name to use in a sentence: the first of it. */
export const firstName = (name: string | null | undefined): string | null => name?.trim().split(/\s+/)[0] ?? null;
/** 'Rosa', or 'this person' where there is no name yet. */
export const called = (name: string | null | undefined): string => firstName(name) ?? 'this person';
/** "Rosa's", "James's". */
export const possessiveOf = (name: string): string => `${name}'s`;
