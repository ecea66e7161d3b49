import { describe, expect, it } from '@jest/globals';
import { localDate } from '../time/index.js';
import { isRecordsAnswerOverdue, mayNoteRecordsAnswer, type RecordsAnswerToNote } from './index.js';

const day = localDate('2026-11-10');
const today = localDate('2026-11-21');
const given: RecordsAnswerToNote = { answer: 'GIVEN', reason: null, seen: 'Ward notes of October', askedOn: day, answeredOn: today, today };

describe('noting what the holder answered', () => {
  it.each<[string, Partial<RecordsAnswerToNote>, string]>([
    ['given', {}, 'yes'],
    ['given on the day it was asked', { answeredOn: day }, 'yes'],
    ['given, but what was seen?', { seen: null }, 'needs-information seen'],
    ['partly, but why not all?', { answer: 'PARTLY' }, 'needs-information reason'],
    ['partly, but what was seen?', { answer: 'PARTLY', reason: 'Third parties', seen: null }, 'needs-information seen'],
    ['refused, but why?', { answer: 'REFUSED', seen: null }, 'needs-information reason'],
    ['refused', { answer: 'REFUSED', reason: 'No consent form', seen: null }, 'yes'],
    ['not held', { answer: 'NOT_HELD', seen: null }, 'yes'],
    ['answered tomorrow', { answeredOn: localDate('2026-11-22') }, 'date-in-future answeredOn'],
    ['answered before it was asked', { answeredOn: localDate('2026-11-09') }, 'ends-before-start answeredOn'],
  ])('%s', (_what, more, expected) => {
    const decision = mayNoteRecordsAnswer({ ...given, ...more });
    expect(decision.allowed ? 'yes' : `${decision.code} ${decision.field ?? ''}`).toBe(expected);
  });
  it.each([
    [null, null, false],
    ['2026-11-21', null, false],
    ['2026-11-20', null, true],
    ['2026-11-20', 'REFUSED', false],
  ] as const)('chased on %s, answered %s: overdue %s', (chaseOn, answer, expected) => {
    expect(isRecordsAnswerOverdue({ chaseOn: chaseOn && localDate(chaseOn), answer }, today)).toBe(expected);
  });
});
