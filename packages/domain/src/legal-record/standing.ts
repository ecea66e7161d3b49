import type { LocalDate } from '../time/index.js';
import type { AboutPerson } from './answer-by.js';
import type { LegalRecord } from './record-lines.js';
import { standingSpans, type LegalGap, type StandingSpan } from './standing-spans.js';

/** A stretch of days for which the record does not say what it should. */
export interface GapInRecord {
  readonly kind: LegalGap;
  readonly from: LocalDate;
  /** Null: it goes on. */
  readonly to: LocalDate | null;
}

/** How somebody stands today: since when the answer is what it is, and whether a right they had has stopped. */
export interface Standing {
  /** The first day of the present run of having a right, or null where there is none now. */
  readonly qualifiesSince: LocalDate | null;
  /** The first day without the right they had before; null while they have it, or where it is not known. */
  readonly stoppedOn: LocalDate | null;
  readonly gaps: readonly GapInRecord[];
}

const qualifies = ({ imha }: StandingSpan): boolean => imha.answer === 'qualifies';

function runStart(spans: readonly StandingSpan[]): LocalDate | null {
  const other = spans.findLastIndex((span) => !qualifies(span));
  return spans[other + 1]?.from ?? null;
}

/** A right stopped only where the answer is a no: what is not known, or open in law, is asked about and ends nothing. */
function stop(spans: readonly StandingSpan[]): LocalDate | null {
  const last = spans.at(-1);
  const had = spans.findLastIndex(qualifies);
  if (had < 0 || last?.imha.answer !== 'does_not_qualify') return null;
  return spans[had + 1]?.from ?? null;
}

function gapsIn(spans: readonly StandingSpan[], today: LocalDate): GapInRecord[] {
  const gaps: GapInRecord[] = [];
  for (const [at, { gap, from, to }] of spans.entries()) {
    if (gap === null) continue;
    const before = spans[at - 1]?.gap === gap ? gaps.pop() : undefined;
    gaps.push({ kind: gap, from: before?.from ?? from, to: to >= today ? null : to });
  }
  return gaps;
}

/**
 * How a record stands on a day: since when the right is there, on which day it stopped (by an event or by a lapse), and
 * the stretches in which the status is not known. Never refuses.
 */
export function standingOn(record: LegalRecord, about: AboutPerson, today: LocalDate): Standing {
  const spans = standingSpans(record, about, today);
  return { qualifiesSince: runStart(spans), stoppedOn: stop(spans), gaps: gapsIn(spans, today) };
}
