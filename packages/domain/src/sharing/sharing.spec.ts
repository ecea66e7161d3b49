import { describe, expect, it } from '@jest/globals';
import { SHARING_SCOPES } from '../codes/index.js';
import { instant, localDate } from '../time/index.js';
import {
  choiceInForce,
  effectiveChoice,
  isSharingAllowed,
  mayRecordSharing,
  maySharePart,
  recordedLength,
  recordedScope,
  standingOf,
  type SharingChoice,
  type SharingToRecord,
} from './index.js';

const TODAY = localDate('2026-11-21');
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
    expect(SHARING_SCOPES.filter((part) => isSharingAllowed([yes], part, TODAY))).toEqual(['MEETING_TIMES', 'MY_QUESTIONS']);
    expect(maySharePart([yes], 'MY_LETTERS', TODAY)).toEqual({ allowed: false, code: 'sharing-not-in-scope' });
  });
  it('stops at once when the person says stop, and starts again when they say so', () => {
    expect(maySharePart([yes, no], 'MEETING_TIMES', TODAY)).toEqual({ allowed: false, code: 'sharing-not-wanted' });
    expect(isSharingAllowed([yes, no, { ...yes, recordedAt: at(2) }], 'MEETING_TIMES', TODAY)).toBe(true);
  });
  it('goes by when a choice was recorded, whatever the order of the rows', () => {
    expect(effectiveChoice([no, yes], TODAY)).toBe('DONT_SHARE');
    expect(choiceInForce([no, yes])).toBe(no);
  });
  it('takes the later row of two in one instant', () =>
    expect(effectiveChoice([yes, { ...no, recordedAt: at(0) }], TODAY)).toBe('DONT_SHARE'));
  it('shares nothing where the person was not asked, or wants to be asked first', () => {
    expect(maySharePart([], 'MEETING_TIMES', TODAY)).toEqual({ allowed: false, code: 'sharing-not-asked' });
    expect(maySharePart([{ ...yes, choice: 'ASK_FIRST' }], 'MEETING_TIMES', TODAY)).toEqual({
      allowed: false,
      code: 'sharing-ask-first',
    });
    expect(effectiveChoice([], TODAY)).toBe('NOT_ASKED');
  });
  it('asks again after a permission that was good just once', () => {
    const once: SharingChoice = { ...yes, lasts: 'JUST_ONCE', usedAt: null };
    expect(isSharingAllowed([once], 'MEETING_TIMES', TODAY)).toBe(true);
    expect(effectiveChoice([{ ...once, usedAt: at(5) }], TODAY)).toBe('ASK_FIRST');
    expect(isSharingAllowed([{ ...once, usedAt: at(5) }], 'MEETING_TIMES', TODAY)).toBe(false);
  });
});

describe('how a choice stands', () => {
  const until: SharingChoice = { ...yes, lasts: 'UNTIL_DATE', untilOn: TODAY };
  it.each<[string, SharingChoice | null, string]>([
    ['nobody asked', null, 'never-asked'],
    ['a yes', yes, 'in-force'],
    ['a yes on its last day', until, 'in-force'],
    ['a yes after its last day', { ...until, untilOn: localDate('2026-11-20') }, 'run-out'],
    ['a yes until a day that nobody wrote down', { ...until, untilOn: null }, 'run-out'],
    ['a yes just once, used', { ...yes, lasts: 'JUST_ONCE', usedAt: at(3) }, 'used-up'],
    ['a yes for good, once used', { ...yes, usedAt: at(3) }, 'in-force'],
    ['a no', no, 'not-wanted'],
    ['a no with a day that has passed', { ...no, untilOn: localDate('2026-11-01') }, 'not-wanted'],
    ['ask first', { ...no, choice: 'ASK_FIRST' }, 'ask-first'],
  ])('%s', (_what, choice, expected) => expect(standingOf(choice, TODAY)).toBe(expected));
  it('asks again from the day after the last on', () => {
    expect(effectiveChoice([until], TODAY)).toBe('SHARE');
    expect(effectiveChoice([until], localDate('2026-11-22'))).toBe('ASK_FIRST');
  });
});

describe('recording a choice', () => {
  const said: SharingToRecord = {
    choice: 'SHARE',
    scope: ['MY_QUESTIONS'],
    lasts: 'UNTIL_STOP',
    untilOn: null,
    capacity: 'HAS',
    isCompetent: null,
    isInformed: true,
    decidedBy: 'PERSON',
    toldHow: 'SAID',
    chosenOn: TODAY,
    today: TODAY,
  };
  const until = (day: string) => ({ lasts: 'UNTIL_DATE', untilOn: localDate(day) }) as const;
  const lacks = { capacity: 'LACKS' } as const;
  const child = { capacity: null, isCompetent: false } as const;
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
    ['until which day?', { lasts: 'UNTIL_DATE' }, 'needs-information untilOn'],
    ['until yesterday', until('2026-11-20'), 'date-in-past untilOn'],
    ['until today', until('2026-11-21'), 'yes'],
    ['a no until yesterday, which has no length', { choice: 'DONT_SHARE', ...until('2026-11-20') }, 'yes'],
    ['a yes without capacity, alone', lacks, 'decider-does-not-fit decidedBy'],
    ['a no without capacity, alone', { ...lacks, choice: 'DONT_SHARE' }, 'yes'],
    ['ask first without capacity, alone', { ...lacks, choice: 'ASK_FIRST' }, 'yes'],
    ['an attorney’s yes', { ...lacks, decidedBy: 'ATTORNEY_OR_DEPUTY' }, 'yes'],
    ['what is best for them', { ...lacks, decidedBy: 'BEST_INTERESTS' }, 'yes'],
    ['a parent’s yes for an adult', { ...lacks, decidedBy: 'PARENT' }, 'decider-does-not-fit decidedBy'],
    ['an attorney’s yes over somebody who can decide', { decidedBy: 'ATTORNEY_OR_DEPUTY' }, 'decider-does-not-fit decidedBy'],
    ['an attorney’s yes where capacity was not assessed', { capacity: 'NOT_ASSESSED', decidedBy: 'ATTORNEY_OR_DEPUTY' }, 'decider-does-not-fit decidedBy'],
    ['a competent child’s yes', { capacity: null, isCompetent: true }, 'yes'],
    ['a parent’s yes over a competent child', { capacity: null, isCompetent: true, decidedBy: 'PARENT' }, 'decider-does-not-fit decidedBy'],
    ['a parent’s yes for a child who is not competent', { ...child, decidedBy: 'PARENT' }, 'yes'],
    ['the yes of a child who is not competent', child, 'decider-does-not-fit decidedBy'],
    ['the no of a child who is not competent', { ...child, choice: 'DONT_SHARE' }, 'yes'],
    ['an attorney for a child', { ...child, decidedBy: 'ATTORNEY_OR_DEPUTY' }, 'decider-does-not-fit decidedBy'],
    ['both capacity and competence', { isCompetent: true }, 'malformed isCompetent'],
    ['not known whether informed', { isInformed: null }, 'yes'],
  ])('%s: %s', (_what, facts, expected) => {
    const decision = mayRecordSharing({ ...said, ...facts });
    expect(decision.allowed ? 'yes' : `${decision.code} ${decision.field}`).toBe(expected);
  });
  it('keeps a scope only with a yes', () => {
    expect(recordedScope({ choice: 'DONT_SHARE', scope: ['MY_LETTERS'] })).toEqual([]);
    expect(recordedScope({ choice: 'SHARE', scope: ['MY_LETTERS', 'MY_LETTERS'] })).toEqual(['MY_LETTERS']);
  });
  it('keeps a length only with a yes, and a last day only with a yes until then', () => {
    const day = localDate('2026-12-01');
    expect(recordedLength({ choice: 'SHARE', lasts: 'UNTIL_DATE', untilOn: day })).toEqual({ lasts: 'UNTIL_DATE', untilOn: day });
    expect(recordedLength({ choice: 'SHARE', lasts: 'UNTIL_STOP', untilOn: day })).toEqual({ lasts: 'UNTIL_STOP', untilOn: null });
    expect(recordedLength({ choice: 'DONT_SHARE', lasts: 'UNTIL_DATE', untilOn: day })).toEqual({ lasts: null, untilOn: null });
  });
});
