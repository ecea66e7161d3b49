import type { CaseClock } from '../clocks/index.js';
import type { ImhaAnswer } from '../eligibility/index.js';
import type { Holidays, LocalDate } from '../time/index.js';
import { answerBy, type AboutPerson, type LegalAnswer } from './answer-by.js';
import type { LegalRecord } from './record-lines.js';

/** A clock that one entry started, stopped, or gave another day. */
export type ClockOfEntry = Pick<
  CaseClock,
  'code' | 'kind' | 'status' | 'opensOn' | 'lastDay' | 'acceptedUntil' | 'expiresAt'
>;

/** What changed between two answers. */
export interface LegalChange {
  readonly before: ImhaAnswer;
  readonly after: ImhaAnswer;
  readonly started: readonly ClockOfEntry[];
  readonly stopped: readonly ClockOfEntry[];
  /** Clocks that ran on with another last day or hour, as they are after it. */
  readonly moved: readonly ClockOfEntry[];
}

const brief = ({ code, kind, status, opensOn, lastDay, acceptedUntil, expiresAt }: CaseClock): ClockOfEntry => ({
  code,
  kind,
  status,
  opensOn,
  lastDay,
  acceptedUntil,
  expiresAt,
});
const isMoved = (clock: CaseClock, before: CaseClock): boolean =>
  clock.lastDay !== before.lastDay || clock.expiresAt !== before.expiresAt || clock.opensOn !== before.opensOn;

/** What one answer changes against another: the right, and the clocks by their codes. Never refuses. */
export function changeBetween(before: LegalAnswer, after: LegalAnswer): LegalChange {
  const was = new Map(before.clocks.map((clock) => [clock.code, clock]));
  const is = new Set(after.clocks.map(({ code }) => code));
  return {
    before: before.imha,
    after: after.imha,
    started: after.clocks.filter(({ code }) => !was.has(code)).map(brief),
    stopped: before.clocks.filter(({ code }) => !is.has(code)).map(brief),
    moved: after.clocks
      .filter((clock) => {
        const earlier = was.get(clock.code);
        return earlier !== undefined && isMoved(clock, earlier);
      })
      .map(brief),
  };
}

/** What an entry changed on its own day, by its id. */
export type ChangesByEntry = ReadonlyMap<string, LegalChange>;

/**
 * What each entry that counts changed: the answer and the clocks at its moment, with everything before it and then with
 * it. The clocks are those of its own day, so that an old entry shows what it started then. Never refuses.
 */
export function changesOf(record: LegalRecord, about: AboutPerson, holidays: Holidays, until: LocalDate): ChangesByEntry {
  const changes = new Map<string, LegalChange>();
  for (const [at, { entry }] of record.lines.entries()) {
    if (entry.on > until) continue;
    const asked = { today: entry.on, holidays, commenced: record.commenced };
    const on = entry.at ?? entry.on;
    const before = answerBy(record.lines.slice(0, at), about, on, asked);
    const after = answerBy(record.lines.slice(0, at + 1), about, on, asked);
    changes.set(entry.id, changeBetween(before, after));
  }
  return changes;
}
