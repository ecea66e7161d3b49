import { describe, expect, it } from '@jest/globals';
import { localDate as on } from '@alongside/domain';
import { daysOf, fitsStrip, labelPlace } from './day-marks';

const section2 = { from: on('2026-11-14'), today: on('2026-11-23'), lastDay: on('2026-11-27'), endsOn: on('2026-12-11') };

describe('the days of a clock', () => {
  it('has one cell per day, each in its state', () => {
    const states = daysOf(section2).map(({ state }) => state);
    expect(states).toHaveLength(28);
    expect(states.filter((state) => state === 'past')).toHaveLength(9);
    expect(states[9]).toBe('today');
    expect(states.slice(10, 13)).toEqual(['open', 'open', 'open']);
    expect(states[13]).toBe('last');
    expect(states[14]).toBe('after');
    expect(states[27]).toBe('ends');
  });
  it('is today, not the last day, on the last day itself', () => {
    expect(daysOf({ ...section2, today: section2.lastDay })[13]?.state).toBe('today');
  });
  it('does not call a day open before the window opens', () => {
    const days = daysOf({ ...section2, opensOn: on('2026-11-26') });
    expect(days[10]?.state).toBe('after');
    expect(days[12]?.state).toBe('open');
  });
  it('gives up the strip beyond 28 days', () => {
    expect(fitsStrip(section2)).toBe(true);
    expect(fitsStrip({ ...section2, endsOn: on('2026-12-12') })).toBe(false);
    expect(fitsStrip({ ...section2, from: on('2026-12-20') })).toBe(false);
  });
});

describe('where a label stands', () => {
  const facts = { letters: 16, days: 28, across: 110 } as const;
  it('begins at its day where there is room, and ends at it where there is not', () => {
    expect(labelPlace({ ...facts, at: 13, prefers: 'start' })).toEqual({ column: '14 / span 5', side: 'start' });
    expect(labelPlace({ ...facts, at: 27, prefers: 'start' })).toEqual({ column: '24 / span 5', side: 'end' });
    expect(labelPlace({ ...facts, at: 1, prefers: 'end' })).toEqual({ column: '2 / span 5', side: 'start' });
  });
  it('never runs out of the strip', () => {
    for (let at = 0; at < 14; at += 1) {
      const { column } = labelPlace({ at, letters: 30, days: 14, across: 46, prefers: 'end' });
      const [start = 0, span = 0] = column.split(' / span ').map(Number);
      expect(start).toBeGreaterThanOrEqual(1);
      expect(start + span - 1).toBeLessThanOrEqual(14);
    }
  });
});
