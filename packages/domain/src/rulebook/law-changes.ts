import type { CaseClock, CaseClockCode } from '../clocks/case-clock.js';
import type { ImhaAnswer, ImhaAnswerCode, ImhaBasis } from '../eligibility/imha-answer.js';
import type { Instant, LocalDate } from '../time/index.js';

/** What the law says of one person: the answer to the right to an IMHA, and the clocks that run. */
export interface InLaw {
  readonly imha: Pick<ImhaAnswer, 'answer' | 'basis'>;
  readonly clocks: readonly CaseClock[];
}

/** The days of a clock, as far as a change of the law can move them. */
export interface ClockDays {
  readonly opensOn: LocalDate | null;
  readonly lastDay: LocalDate | null;
  readonly acceptedUntil: LocalDate | null;
  readonly expiresAt: Instant | null;
}
/** One clock that another law moves, starts (`before` null) or stops (`after` null). */
export interface ClockChange {
  readonly code: CaseClockCode;
  readonly before: ClockDays | null;
  readonly after: ClockDays | null;
}
export interface RightChange {
  readonly before: { readonly answer: ImhaAnswerCode; readonly basis: ImhaBasis | null };
  readonly after: { readonly answer: ImhaAnswerCode; readonly basis: ImhaBasis | null };
}
/** How one person fares under another law. */
export interface LawChange {
  /** Null where the right to an IMHA stays as it was. */
  readonly right: RightChange | null;
  readonly clocks: readonly ClockChange[];
}

const rightOf = ({ imha: { answer, basis } }: InLaw) => ({ answer, basis });
const daysOf = ({ opensOn, lastDay, acceptedUntil, expiresAt }: CaseClock): ClockDays => ({
  opensOn,
  lastDay,
  acceptedUntil,
  expiresAt,
});
const isSame = (a: ClockDays | null, b: ClockDays | null): boolean =>
  a?.opensOn === b?.opensOn &&
  a?.lastDay === b?.lastDay &&
  a?.acceptedUntil === b?.acceptedUntil &&
  a?.expiresAt === b?.expiresAt;

function clockChanges(before: readonly CaseClock[], after: readonly CaseClock[]): ClockChange[] {
  const codes = [...new Set([...before, ...after].map(({ code }) => code))].toSorted();
  return codes.flatMap((code) => {
    const was = before.find((clock) => clock.code === code);
    const becomes = after.find((clock) => clock.code === code);
    const change = { code, before: was ? daysOf(was) : null, after: becomes ? daysOf(becomes) : null };
    return was && becomes && isSame(change.before, change.after) ? [] : [change];
  });
}

/**
 * What changes for one person between two states of the law, on the same day and from the same facts; null where
 * nothing does. Only the answer, its ground and the days count: the name of a version that says the same changes
 * nothing for anybody.
 */
export function lawChange(before: InLaw, after: InLaw): LawChange | null {
  const [was, becomes] = [rightOf(before), rightOf(after)];
  const isKept = was.answer === becomes.answer && was.basis === becomes.basis;
  const clocks = clockChanges(before.clocks, after.clocks);
  return isKept && clocks.length === 0 ? null : { right: isKept ? null : { before: was, after: becomes }, clocks };
}
