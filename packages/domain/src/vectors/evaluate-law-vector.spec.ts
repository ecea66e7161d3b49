import { describe, expect, it } from '@jest/globals';
import { compareExpected } from './compare-expected.js';
import { evaluateLawVector } from './evaluate-law-vector.js';
import { UnknownKind } from './law-vector.js';

const vector = (given: Record<string, unknown>, on = '2026-02-10') => ({ id: 'x', given, on, expect: {} });

describe('one vector', () => {
  it.each([{ question: 'other' }, { clock: 'OTHER' }, { kind: 'toString' }, {}, { clock: null }])(
    'is not skipped when nothing decides it: %j',
    (given) => expect(() => evaluateLawVector(vector(given))).toThrow(UnknownKind),
  );
  it('with an event nobody knows is not skipped either', () => {
    const timeline = [{ at: '2026-02-02', type: 'other' }];
    expect(() => evaluateLawVector(vector({ question: 'imha', dob: null, timeline }))).toThrow(UnknownKind);
  });
  it('reads a time without an offset as London time', () => {
    const given = { clock: 'S5_4', recordedAt: '2026-07-01T10:00' };
    expect(evaluateLawVector(vector(given))).toMatchObject({ expiresAt: '2026-07-01T15:00:00.000Z' });
  });
});

describe('comparing', () => {
  it('looks only at the fields expected, and at instants by absolute time', () => {
    const got = { at: '2026-03-30T16:00:00.000Z', other: 1, list: [{ b: 2, a: 1 }] };
    expect(compareExpected({ at: '2026-03-30T17:00:00+01:00', list: [{ a: 1, b: 2 }] }, got)).toEqual([]);
  });
  it('tells a date, a null, an absent field and another time apart', () => {
    const got = { day: '2026-03-30', none: null, at: '2026-03-30T17:00:00Z' };
    expect(
      compareExpected({ day: '2026-03-31', none: false, gone: null, at: '2026-03-30T17:00:00+01:00' }, got),
    ).toEqual([
      { field: 'day', expected: '2026-03-31', got: '2026-03-30' },
      { field: 'none', expected: false, got: null },
      { field: 'gone', expected: null, got: undefined },
      { field: 'at', expected: '2026-03-30T17:00:00+01:00', got: '2026-03-30T17:00:00Z' },
    ]);
  });
});
