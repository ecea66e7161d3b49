import { describe, expect, it } from '@jest/globals';
import { SHARING_SCOPES } from '../codes/index.js';
import { instant, localDate } from '../time/index.js';
import {
  choiceInForce,
  effectiveChoice,
  isSharingAllowed,
  mayRecordSharing,
  maySharePart,
  recordedScope,
  type SharingChoice,
  type SharingToRecord,
} from './index.js';

const at = (minute: number) => instant(`2026-11-21T09:${String(minute).padStart(2, '0')}:00Z`);
const yes: SharingChoice = {
  choice: 'SHARE',
  scope: ['MEETING_TIMES', 'MY_QUESTIONS'],
  lasts: 'UNTIL_STOP',
  recordedAt: at(0),
};
const no: SharingChoice = { choice: 'DONT_SHARE', scope: [], lasts: null, recordedAt: at(1) };

describe('who can know what', () => {
  it('shares what the person chose to share, and nothing else', () => {
    expect(SHARING_SCOPES.filter((part) => isSharingAllowed([yes], part))).toEqual(['MEETING_TIMES', 'MY_QUESTIONS']);
    expect(maySharePart([yes], 'MY_LETTERS')).toEqual({ allowed: false, code: 'sharing-not-in-scope' });
  });
  it('stops at once when the person says stop, and starts again when they say so', () => {
    expect(maySharePart([yes, no], 'MEETING_TIMES')).toEqual({ allowed: false, code: 'sharing-not-wanted' });
    expect(isSharingAllowed([yes, no, { ...yes, recordedAt: at(2) }], 'MEETING_TIMES')).toBe(true);
  });
  it('goes by when a choice was recorded, whatever the order of the rows', () => {
    expect(effectiveChoice([no, yes])).toBe('DONT_SHARE');
    expect(choiceInForce([no, yes])).toBe(no);
  });
  it('takes the later row of two in one instant', () =>
    expect(effectiveChoice([yes, { ...no, recordedAt: at(0) }])).toBe('DONT_SHARE'));
  it('shares nothing where the person was not asked, or wants to be asked first', () => {
    expect(maySharePart([], 'MEETING_TIMES')).toEqual({ allowed: false, code: 'sharing-not-asked' });
    expect(maySharePart([{ ...yes, choice: 'ASK_FIRST' }], 'MEETING_TIMES')).toEqual({
      allowed: false,
      code: 'sharing-ask-first',
    });
    expect(effectiveChoice([])).toBe('NOT_ASKED');
  });
  it('asks again after a permission that was good just once', () => {
    const once: SharingChoice = { ...yes, lasts: 'JUST_ONCE', usedAt: null };
    expect(isSharingAllowed([once], 'MEETING_TIMES')).toBe(true);
    expect(effectiveChoice([{ ...once, usedAt: at(5) }])).toBe('ASK_FIRST');
    expect(isSharingAllowed([{ ...once, usedAt: at(5) }], 'MEETING_TIMES')).toBe(false);
  });
});

describe('recording a choice', () => {
  const said: SharingToRecord = {
    choice: 'SHARE',
    scope: ['MY_QUESTIONS'],
    lasts: 'UNTIL_STOP',
    toldHow: 'SAID',
    chosenOn: localDate('2026-11-21'),
    today: localDate('2026-11-21'),
  };
  it.each<[string, Partial<SharingToRecord>, string]>([
    ['a yes', {}, 'yes'],
    ['a yes to nothing', { scope: [] }, 'needs-information scope'],
    ['a yes for how long?', { lasts: null }, 'needs-information lasts'],
    ['a no, which needs neither', { choice: 'DONT_SHARE', scope: [], lasts: null }, 'yes'],
    ['ask first', { choice: 'ASK_FIRST', scope: [], lasts: null }, 'yes'],
    ['told how?', { toldHow: null }, 'needs-information toldHow'],
    ['a choice of tomorrow', { chosenOn: localDate('2026-11-22') }, 'date-in-future chosenOn'],
    ['a choice of last week', { chosenOn: localDate('2026-11-14') }, 'yes'],
    ['never asked', { choice: 'NOT_ASKED' }, 'malformed choice'],
  ])('%s: %s', (_what, facts, expected) => {
    const decision = mayRecordSharing({ ...said, ...facts });
    expect(decision.allowed ? 'yes' : `${decision.code} ${decision.field}`).toBe(expected);
  });
  it('keeps a scope only with a yes', () => {
    expect(recordedScope({ choice: 'DONT_SHARE', scope: ['MY_LETTERS'] })).toEqual([]);
    expect(recordedScope({ choice: 'SHARE', scope: ['MY_LETTERS', 'MY_LETTERS'] })).toEqual(['MY_LETTERS']);
  });
});
