/** What a rule answers: yes, or a coded no that names the field it is about. */
export type Decision<Code extends string> = Allowed | Refused<Code>;
export interface Allowed {
  readonly allowed: true;
}
export interface Refused<Code extends string> {
  readonly allowed: false;
  readonly code: Code;
  /** Name of the input the refusal is about, so that a form can point at it; absent where it is about the whole. */
  readonly field?: string;
}

export const allow: Allowed = { allowed: true };

/** Refuses with a kebab-case fact (`visit-in-future`), never advice; `field` is the name of the input it is about. */
export function refuse<Code extends string>(code: Code, field?: string): Refused<Code> {
  return field === undefined ? { allowed: false, code } : { allowed: false, code, field };
}
