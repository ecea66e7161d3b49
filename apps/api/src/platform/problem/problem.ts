import { isProblemCode, PROBLEMS, type ProblemCode } from '@alongside/contracts';
import type { Allowed, Decision, StillInUse } from '@alongside/domain';

export interface FieldProblem {
  /** JSON pointer into the body, as '/person/name'. */
  readonly pointer: string;
  readonly code: string;
  readonly detail?: string;
}

/** An expected refusal, on its way to the caller. Carries codes and pointers, never anything about a person. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly errors: readonly FieldProblem[] = [],
    readonly retryAfterSeconds?: number,
  ) {
    super(code);
  }
  get status(): number {
    return PROBLEMS[this.code].status;
  }
}

/** Turns a rule's refusal into the problem of the same code; a code missing from the closed list is a fault. */
export function orRefuse(decision: Decision<string>): void {
  if (decision.allowed) return;
  if (!isProblemCode(decision.code)) throw new Error(`no problem is listed for the refusal ${decision.code}`);
  throw new Problem(decision.code, decision.field ? [{ pointer: `/${decision.field}`, code: decision.code }] : []);
}

/** Refuses what is still in use: one error for each kind that uses it, which the code names, and how many as the detail. */
export function orStillInUse(decision: Allowed | StillInUse): void {
  if (decision.allowed) return;
  throw new Problem(decision.code, decision.uses.map(({ kind, count }) => ({ pointer: '', code: kind, detail: String(count) })));
}

/** The record, or the same 404 that somebody else's record gives. */
export function orNotFound<T>(record: T | null | undefined): T {
  if (record === null || record === undefined) throw new Problem('not-found');
  return record;
}
