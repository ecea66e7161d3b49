import { describe, expect, it } from '@jest/globals';
import { instant } from '../time/index.js';
import {
  ALLOCATION_MOVES,
  ALLOCATION_STATES,
  allocationToldAt,
  mayAllocate,
  mayAnswerAllocation,
  mayUndoAllocation,
} from './index.js';

describe('allocating', () => {
  const personal = { code: 'conflict-declared', overridable: true, data: {} } as const;
  const legal = { code: 'dbs-missing', overridable: false, data: {} } as const;
  it.each([
    ['WAITING', [], null, true],
    ['ELIGIBLE', [], null, true],
    ['ALLOCATED', [], null, 'already-allocated'],
    ['CASE_OPEN', [], null, 'already-allocated'],
    ['TRIAGE', [], null, 'not-waiting'],
    ['CLOSED', [], null, 'not-waiting'],
    ['WAITING', [legal], 'because', 'advocate-blocked'],
    ['WAITING', [personal], ' ', 'needs-information'],
    ['WAITING', [personal], 'they have met and both are content', true],
    ['WAITING', [personal, legal], 'because', 'advocate-blocked'],
  ] as const)('from %s with %j and reason %j', (state, blocks, overrideReason, expected) => {
    const decision = mayAllocate({ state, blocks, overrideReason });
    expect(decision.allowed ? true : decision.code).toBe(expected);
  });

  it('can be undone for ten seconds, until answered', () => {
    const undone = (now: string, state: 'OFFERED' | 'ACCEPTED' = 'OFFERED') =>
      mayUndoAllocation({ state, allocatedAt: instant('2026-11-23T10:00:00Z'), now: instant(now) });
    expect(undone('2026-11-23T10:00:10Z')).toEqual({ allowed: true });
    expect(undone('2026-11-23T10:00:13Z')).toEqual({ allowed: false, code: 'undo-too-late' });
    expect(undone('2026-11-23T10:00:01Z', 'ACCEPTED')).toEqual({ allowed: false, code: 'already-answered' });
  });

  it('is told to the advocate at the last moment of undoing, whatever the provider sets', () => {
    const allocatedAt = instant('2026-11-23T10:00:00Z');
    expect(allocationToldAt(allocatedAt)).toBe('2026-11-23T10:00:12.000Z');
    const told = allocationToldAt(allocatedAt, 30);
    expect(told).toBe('2026-11-23T10:00:32.000Z');
    expect(mayUndoAllocation({ state: 'OFFERED', allocatedAt, now: told, undoSeconds: 30 }).allowed).toBe(true);
  });

  it('is answered once, and every state can be reached', () => {
    expect(ALLOCATION_STATES.filter((state) => mayAnswerAllocation(state).allowed)).toEqual(['OFFERED']);
    expect(new Set(['OFFERED', ...Object.values(ALLOCATION_MOVES).flat()])).toEqual(new Set(ALLOCATION_STATES));
  });
});
