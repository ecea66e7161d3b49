import type { ImhaAnswer } from '../eligibility/index.js';
import { addDays, daysBetween, type LocalDate } from '../time/index.js';
import { imhaBy, toldAt, type AboutPerson, type ToldAt } from './answer-by.js';
import type { LegalRecord } from './record-lines.js';
import { toldOn } from './told-on.js';

/**
 * What is wrong with what is known of a day. `status-not-known`: nobody has said, or what was said is out of date.
 * `authority-lapsed`: the power ran out and nothing entered says what came then. `status-never-recorded`: something
 * happened that presupposes a status nobody entered.
 */
export const LEGAL_GAPS = ['status-not-known', 'authority-lapsed', 'status-never-recorded'] as const;
export type LegalGap = (typeof LEGAL_GAPS)[number];

/** Days, both counted, on which the answer and what is known of it stay the same. */
export interface StandingSpan {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly imha: ImhaAnswer;
  readonly gap: LegalGap | null;
}

function gapIn({ told, position }: ToldAt, imha: ImhaAnswer): LegalGap | null {
  if (told.kind !== 'timeline' || position === null) return imha.missing.includes('legal-status') ? 'status-not-known' : null;
  const { part3, civil, guardianship, community, holding, lapsed, hasGap } = position;
  if (part3 ?? civil ?? guardianship ?? community ?? holding) return null;
  if (lapsed !== null) return told.timeline.at(-1)?.type === 'dischargedHome' ? null : 'authority-lapsed';
  return hasGap ? 'status-never-recorded' : null;
}

type Standing = Pick<StandingSpan, 'imha' | 'gap'>;
const isSame = (a: Standing, b: Standing): boolean =>
  a.gap === b.gap && a.imha.answer === b.imha.answer && a.imha.basis === b.imha.basis;

type Ask = (on: LocalDate) => Standing;

/** The last day of a run that begins on `from`, looked for by halves: between two entries only time passes. */
function lastSame(from: LocalDate, standing: Standing, to: LocalDate, ask: Ask): LocalDate {
  let [same, other] = [from, to];
  while (daysBetween(same, other) > 1) {
    const middle = addDays(same, Math.floor(daysBetween(same, other) / 2));
    if (isSame(ask(middle), standing)) same = middle;
    else other = middle;
  }
  return same;
}

function spansWithin(from: LocalDate, to: LocalDate, ask: Ask): StandingSpan[] {
  const spans: StandingSpan[] = [];
  let start = from;
  while (start <= to) {
    const standing = ask(start);
    const end = isSame(ask(to), standing) ? to : lastSame(start, standing, to, ask);
    spans.push({ from: start, to: end, ...standing });
    start = addDays(end, 1);
  }
  return spans;
}

/** Joins neighbours that answer the same. */
function joined(spans: readonly StandingSpan[]): StandingSpan[] {
  const all: StandingSpan[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    if (last && isSame(last, span)) all[all.length - 1] = { ...last, to: span.to, imha: span.imha };
    else all.push(span);
  }
  return all;
}

/**
 * How the answer went from the first entry to `until`: spans in order, none overlapping, no day left out. A record with
 * nothing in it gives none. Never refuses.
 */
export function standingSpans(record: LegalRecord, about: AboutPerson, until: LocalDate): readonly StandingSpan[] {
  const days = [...new Set(record.lines.map(({ entry }) => entry.on))].filter((day) => day <= until).sort();
  const ask: Ask = (on) => {
    const at = toldAt(toldOn(record, on), on, record.commenced);
    const imha = imhaBy(at, about, record.commenced);
    return { imha, gap: gapIn(at, imha) };
  };
  return joined(
    days.flatMap((day, at) => {
      const next = days[at + 1];
      return spansWithin(day, next === undefined ? until : addDays(next, -1), ask);
    }),
  );
}
