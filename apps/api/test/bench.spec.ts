import { readFileSync } from 'node:fs';
import { clocksFor, decideImha } from '@alongside/domain';
import { ENGLAND_AND_WALES, localDate } from '@alongside/domain/time';
import { describe, expect, it } from '@jest/globals';
import { quantile } from '../src/cli/bench/quantile.js';
import { fortyEvents } from '../src/cli/bench/forty-events.js';
import { figuresOfTimes } from '../src/cli/bench/figures.js';
import { floorWrittenOut } from '../src/cli/bench/floor/written-out.js';
import { benchOptions } from '../src/cli/bench/options.js';
import { isAllMet, tableOf } from '../src/cli/bench/table.js';
import { DOCUMENT, withPart } from '../src/cli/bench/write-document.js';

const ask = { method: 'GET', path: '/' } as const;
const workload = { id: 'W2', title: 'my caseload', gate: 2.5, aim: 1.5, pair: () => ({ app: ask, floor: ask }) } as const;
const steady = (ms: number) => Array.from({ length: 100 }, () => ms);

describe('docs/performance.md', () => {
  it('writes out the very statements that the floor sends; npm run bench -- --write-floor puts them there', () => {
    const document = readFileSync(DOCUMENT, 'utf8');
    expect(withPart(document, 'floor', floorWrittenOut())).toBe(document);
  });

  it('has places for what the bench writes, and only they change', () => {
    const document = 'before\n<!-- bench: figures -->\nold\n<!-- bench: end -->\nafter';
    expect(withPart(document, 'figures', 'new')).toBe('before\n<!-- bench: figures -->\n\nnew\n\n<!-- bench: end -->\nafter');
    expect(() => withPart('nothing here', 'figures', 'new')).toThrow('no place for the figures');
  });
});

describe('the figures of a run', () => {
  it('are the middle and the 95th of a hundred', () => {
    const sample = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect([quantile(sample, 0.5), quantile(sample, 0.95)]).toEqual([51, 96]);
    expect(() => quantile([], 0.5)).toThrow('nothing was measured');
  });

  it('meet a gate up to the gate, and miss it above', () => {
    expect(figuresOfTimes(workload, 8, { app: steady(5), floor: steady(2) })).toMatchObject({ ratio: 2.5, isMet: true });
    expect(figuresOfTimes(workload, 8, { app: steady(5.01), floor: steady(2) })).toMatchObject({ isMet: false });
  });

  it('miss it with one client when one in ten answers takes three times as long', () => {
    const unsteady = [...steady(1), ...Array.from({ length: 12 }, () => 3)];
    expect(figuresOfTimes(workload, 1, { app: unsteady, floor: steady(1) })).toMatchObject({ steadiness: 3, isMet: false });
    expect(figuresOfTimes(workload, 8, { app: unsteady, floor: steady(1) })).toMatchObject({ isMet: true });
  });

  it('are told as a table, and all met only when every line, recall and rest are', () => {
    const line = figuresOfTimes(workload, 1, { app: steady(5), floor: steady(2.5) });
    const rest = { startMs: 900, residentMiB: 120, residentAfterMiB: 150, isMet: true };
    const run = { figures: [line], recall: 0.97, rest, deciding: 0.15 };
    expect(tableOf(run)).toContain('| W2 | my caseload | 1 | 5.00 | 5.00 | 2.50 | 2.50 | 2.00 | 2.5 | 1.5 | 1.00 | met |');
    expect(isAllMet(run)).toBe(true);
    expect([isAllMet({ ...run, recall: 0.94 }), isAllMet({ ...run, deciding: 0.2 }), isAllMet({ ...run, rest: { ...rest, isMet: false } }), isAllMet({ ...run, figures: [{ ...line, isMet: false }] })]).toEqual([false, false, false, false]);
    expect(tableOf(run)).toContain('- D1 decides the right to an IMHA and every clock of a history of 40 events in 0.150 ms (gate 0.2): met');
  });
});

describe('the history that is decided on', () => {
  const today = localDate('2026-11-21');
  it('has forty events, all of them past, and ends under a power that runs and has clocks', () => {
    const timeline = fortyEvents(today);
    expect([timeline.length, timeline.filter(({ at }) => at > today).length]).toEqual([40, 0]);
    expect(decideImha({ dateOfBirth: null, timeline }, today)).toMatchObject({ answer: 'qualifies', basis: 's130I(2)(a)' });
    expect(clocksFor({ timeline }, ENGLAND_AND_WALES, today).map(({ code }) => code)).toContain('S3_AUTHORITY');
  });
});

describe('what the bench is asked for', () => {
  it('is everything at size m, or what is named', () => {
    expect([...benchOptions([]).only]).toEqual(['W1', 'W2', 'W2t', 'W3', 'W4', 'W5', 'W5n', 'W6', 'W9', 'D1']);
    expect(benchOptions(['--only', 'W2,W4', '--size', 's'])).toMatchObject({ size: 's', rounds: 4, write: false });
    expect([...benchOptions(['--only', 'W2,W4']).only]).toEqual(['W2', 'W4']);
  });

  it.each([[['--only', 'W77']], [['--size', 'xxl']], [['--rounds', '2']]])('is refused in a sentence where it cannot be: %j', (args) => {
    expect(() => benchOptions(args)).toThrow(RangeError);
  });
});
