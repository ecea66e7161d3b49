import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ENGLAND_AND_WALES, type LocalDate } from '../time/index.js';
import { clocksFor } from './clocks-for.js';
import type { CaseClock } from './case-clock.js';
import type { ClockFacts } from './running-status.js';

interface Row {
  readonly id: string;
  readonly why: string;
  readonly today: LocalDate;
  readonly facts: ClockFacts;
  readonly expect: readonly CaseClock[];
}
const rows = JSON.parse(
  readFileSync(new URL('../../vectors/case-clocks.json', import.meta.url), 'utf8'),
) as readonly Row[];

describe('the clocks of a case, with everything they carry', () => {
  it.each(rows)('$id $why', ({ facts, today, expect: clocks }) =>
    expect(clocksFor(facts, ENGLAND_AND_WALES, today)).toEqual(clocks),
  );
});
