import { describe, expect, it } from '@jest/globals';
import { CONTACT_OUTCOME_CODES } from '../codes/index.js';
import { instant, localDate } from '../time/index.js';
import {
  isReachedBy,
  mayEndPlan,
  mayLogContact,
  mayPlanVisit,
  PLANNED_VISIT_MOVES,
  PLANNED_VISIT_STATES,
  raisesAlert,
  recordedOutcome,
  stateAfterContact,
  type ContactToLog,
} from './index.js';

const visit: ContactToLog = {
  kind: 'PERSON_CONTACT',
  mode: 'F2F',
  outcome: 'DELIVERED',
  startedAt: instant('2026-11-21T09:00:00Z'),
  now: instant('2026-11-21T10:00:00Z'),
  minutes: 30,
  privacy: 'PRIVATE',
  privacyReason: null,
  dateOfBirth: localDate('1990-04-05'),
  closedOn: null,
  isWriterManager: false,
  askAgain: null,
  askAgainOn: null,
};
const refusal = (facts: Partial<ContactToLog>) => {
  const decision = mayLogContact({ ...visit, ...facts });
  return decision.allowed ? 'yes' : [decision.code, decision.field].filter(Boolean).join(' ');
};

describe('logging a contact', () => {
  it.each<[string, Partial<ContactToLog>, string]>([
    ['a private visit', {}, 'yes'],
    ['an attempt of no minutes', { outcome: 'ASLEEP', minutes: 0, privacy: null }, 'yes'],
    ['a visit tomorrow', { startedAt: instant('2026-11-22T09:00:00Z') }, 'visit-in-future startedAt'],
    ['a visit by a phone whose clock is a little fast', { startedAt: instant('2026-11-21T10:05:00Z') }, 'yes'],
    ['a visit six minutes from now', { startedAt: instant('2026-11-21T10:06:00Z') }, 'visit-in-future startedAt'],
    [
      'a visit before the person was born',
      { startedAt: instant('1990-04-04T22:00:00Z') },
      'visit-before-birth startedAt',
    ],
    ['a visit without a word on privacy', { privacy: null }, 'privacy-needed privacy'],
    ['a telephone call, where privacy is not asked', { mode: 'PHONE', privacy: null }, 'yes'],
    ['a no said to the advocate, where privacy is not asked', { outcome: 'SEEN_DECLINED', privacy: null }, 'yes'],
    ['a ward round, where privacy is not asked', { kind: 'MEETING', privacy: null }, 'yes'],
    ['no space and no reason', { privacy: 'NO_SPACE' }, 'privacy-reason-needed privacyReason'],
    [
      'no space and an empty reason',
      { privacy: 'NO_SPACE', privacyReason: '  ' },
      'privacy-reason-needed privacyReason',
    ],
    ['no space, with the reason', { privacy: 'NO_SPACE', privacyReason: 'both rooms in use' }, 'yes'],
    ['the open, by the choice of the person', { privacy: 'PERSON_CHOSE_OPEN' }, 'yes'],
    ['a visit without an outcome', { outcome: null }, 'outcome-needed outcome'],
    ['a meeting without an outcome', { kind: 'MEETING', outcome: null }, 'outcome-needed outcome'],
    ['casework, which has none', { kind: 'CASEWORK', outcome: null, mode: null, privacy: null }, 'yes'],
    ['a drop-in', { kind: 'DROP_IN', outcome: null, privacy: null }, 'yes'],
    ['fewer minutes than none', { minutes: -1 }, 'malformed minutes'],
    ['a full day', { minutes: 1440 }, 'yes'],
    ['more than a day', { minutes: 1441 }, 'malformed minutes'],
    ['half a minute', { minutes: 0.5 }, 'malformed minutes'],
    ['a visit after closing', { closedOn: localDate('2026-11-20') }, 'visit-after-closure startedAt'],
    ['a late visit by an advocate', { closedOn: localDate('2026-11-21') }, 'already-closed'],
    ['a late visit by a manager', { closedOn: localDate('2026-11-21'), isWriterManager: true }, 'yes'],
    [
      'a visit after closing, by a manager',
      { closedOn: localDate('2026-11-20'), isWriterManager: true },
      'visit-after-closure startedAt',
    ],
    ['asking again on no day', { outcome: 'SEEN_DECLINED', askAgain: 'ON_DATE' }, 'needs-information askAgainOn'],
    [
      'asking again yesterday',
      { outcome: 'SEEN_DECLINED', askAgain: 'ON_DATE', askAgainOn: localDate('2026-11-20') },
      'date-in-past askAgainOn',
    ],
    [
      'asking again today',
      { outcome: 'SEEN_DECLINED', askAgain: 'ON_DATE', askAgainOn: localDate('2026-11-21') },
      'yes',
    ],
    ['waiting for them to ask', { outcome: 'SEEN_DECLINED', askAgain: 'WILL_ASK' }, 'yes'],
  ])('%s: %s', (_what, facts, expected) => expect(refusal(facts)).toBe(expected));

  it('reaches somebody only when they answered for themselves', () => {
    expect(CONTACT_OUTCOME_CODES.filter((outcome) => isReachedBy('PERSON_CONTACT', outcome))).toEqual([
      'DELIVERED',
      'SEEN_DECLINED',
    ]);
    expect(isReachedBy('MEETING', 'DELIVERED')).toBe(false);
    expect(isReachedBy('CASEWORK', null)).toBe(false);
  });

  it('makes an allocated referral contacted, and moves no other', () => {
    expect(stateAfterContact('ALLOCATED', 'PERSON_CONTACT', 'SEEN_DECLINED')).toBe('CONTACTED');
    expect(stateAfterContact('ALLOCATED', 'PERSON_CONTACT', 'REFUSED_TO_MEET')).toBe('ALLOCATED');
    expect(stateAfterContact('WAITING', 'PERSON_CONTACT', 'DELIVERED')).toBe('WAITING');
    expect(stateAfterContact('CASE_OPEN', 'PERSON_CONTACT', 'DELIVERED')).toBe('CASE_OPEN');
  });

  it('keeps no outcome of casework and one of a drop-in, and tells the manager of a closed door', () => {
    expect([
      recordedOutcome('CASEWORK', 'DELIVERED'),
      recordedOutcome('DROP_IN', null),
      recordedOutcome('MEETING', 'DNA'),
    ]).toEqual([null, 'DELIVERED', 'DNA']);
    expect(CONTACT_OUTCOME_CODES.filter(raisesAlert)).toEqual(['ACCESS_RESTRICTED', 'WARD_ACCESS_REFUSED']);
    expect(raisesAlert(null)).toBe(false);
  });
});

describe('planning a visit', () => {
  const plan = { startsAt: instant('2026-11-21T10:00:00Z'), now: instant('2026-11-21T10:00:00Z'), minutes: 30 };
  it.each([
    [plan, { allowed: true }],
    [
      { ...plan, startsAt: instant('2026-11-21T09:59:00Z') },
      { allowed: false, code: 'plan-in-past', field: 'on' },
    ],
    [
      { ...plan, minutes: 2000 },
      { allowed: false, code: 'malformed', field: 'minutes' },
    ],
  ])('%j', (facts, expected) => expect(mayPlanVisit(facts)).toEqual(expected));
  it('ends once, by being logged or taken out', () => {
    expect(PLANNED_VISIT_STATES.filter((state) => mayEndPlan(state).allowed)).toEqual(['PLANNED']);
    expect(new Set(['PLANNED', ...Object.values(PLANNED_VISIT_MOVES).flat()])).toEqual(new Set(PLANNED_VISIT_STATES));
  });
});
