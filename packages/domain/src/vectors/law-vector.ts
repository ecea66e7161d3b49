/** The facts of a vector: plain JSON whose `question`, `clock` or `kind` selects the rule. */
export type Given = Readonly<Record<string, unknown>>;

/** One case of the law: facts, the day or instant they are judged on, and the fields the answer must have. */
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

/** A vector whose facts cannot be read. */
export class UnreadableVector extends TypeError {
  constructor(field: string, value: unknown) {
    super(`cannot read ${field}: ${JSON.stringify(value) ?? 'absent'}`);
  }
}
