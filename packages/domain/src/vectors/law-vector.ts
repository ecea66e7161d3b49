import type { Given } from '../law/given.js';

/**
 * One case of the law: facts whose `question`, `clock` or `kind` selects the rule, the day or instant they are judged
 * on, and the fields the answer must have.
 */
export interface LawVector {
  readonly id: string;
  readonly given: Given;
  readonly on: string;
  readonly expect: Readonly<Record<string, unknown>>;
  readonly why?: string;
}

/** Thrown, not returned: a vector that asks for a rule there is none of counts as failed, never as skipped. */
export class UnknownKind extends RangeError {
  constructor(readonly kind: string) {
    super(`no rule for ${kind}`);
  }
}
