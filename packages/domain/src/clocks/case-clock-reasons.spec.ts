import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Commencements } from '../law/index.js';
import { ENGLAND_AND_WALES, type LocalDate } from '../time/index.js';
import { clocksFor, soonestClock } from './clocks-for.js';
import type { CaseClock } from './case-clock.js';
import type { ClockFacts } from './running-status.js';

interface Row {
  readonly id: string;
  readonly why: string;
  readonly today: LocalDate;
  readonly commenced?: Commencements;
  readonly facts: ClockFacts;
  readonly expect: readonly CaseClock[];
}
const rows = JSON.parse(
  readFileSync(new URL('../../vectors/case-clocks.json', import.meta.url), 'utf8'),
) as readonly Row[];

describe('the clocks of a case, with everything they carry', () => {
  it.each(rows)('$id $why', ({ facts, today, commenced, expect: clocks }) =>
    expect(clocksFor(facts, ENGLAND_AND_WALES, today, commenced)).toEqual(clocks),
  );
});

describe('the clock to show where there is room for one', () => {
  const [waiting, known] = [rows.find(({ id }) => id === 'cas-003'), rows.find(({ id }) => id === 'cas-001')];
  it('is the first with a day, whatever comes before it without one', () => {
    const clocks = [...(waiting?.expect ?? []), ...(known?.expect ?? [])];
    expect(soonestClock(clocks)?.code).toBe('S2_TRIBUNAL_WINDOW');
    expect(soonestClock(clocks)?.lastDay).toBe('2026-11-27');
  });
  it('is none where no day is known', () => expect(soonestClock(waiting?.expect ?? [])).toBeNull());
});
