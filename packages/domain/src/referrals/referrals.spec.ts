import { describe, expect, it } from '@jest/globals';
import { CLOSURE_REASONS } from '../codes/index.js';
import { localDate, type Holidays } from '../time/index.js';
import {
  canMoveReferral,
  closureReasonsFor,
  FIRST_REFERRAL_STATE,
  firstContactDue,
  isOpenReferral,
  LAST_REFERRAL_STATES,
  mayAccept,
  mayAsk,
  mayCloseReferral,
  mayLinkAsDuplicate,
  mayNoteAnswer,
  maySignpost,
  REFERRAL_MOVES,
  REFERRAL_STATES,
  STATES_FOR_CLOSURE,
  suggestedPriority,
  urgentTriggersFrom,
  type ReferralState,
  type UrgencyFacts,
} from './index.js';

const date = localDate;
const holidays: Holidays = {
  days: new Set(['2026-04-03', '2026-04-06']),
  firstKnown: date('2026-01-01'),
  lastKnown: date('2026-12-31'),
};
const code = (decision: { allowed: true } | { allowed: false; code: string }) =>
  decision.allowed ? 'yes' : decision.code;

describe('the life of a referral', () => {
  const reachable = (): Set<ReferralState> => {
    const seen = new Set<ReferralState>([FIRST_REFERRAL_STATE]);
    for (const state of seen) REFERRAL_MOVES[state].forEach((next) => seen.add(next));
    return seen;
  };
  it('reaches every state', () => expect(reachable()).toEqual(new Set(REFERRAL_STATES)));
  it.each(REFERRAL_STATES)('has a way out of %s, or ends there', (state) =>
    expect(REFERRAL_MOVES[state].length > 0).toBe(!LAST_REFERRAL_STATES.includes(state)),
  );
  it('can be closed from every open state', () =>
    expect(REFERRAL_STATES.filter((state) => canMoveReferral(state, 'CLOSED'))).toEqual(
      REFERRAL_STATES.filter(isOpenReferral),
    ));
  it('hands back to waiting, and never opens again', () => {
    expect(canMoveReferral('ALLOCATED', 'WAITING')).toBe(true);
    expect(
      REFERRAL_STATES.some(
        (state) => canMoveReferral('CLOSED', state) || (canMoveReferral('INELIGIBLE', state) && state !== 'CLOSED'),
      ),
    ).toBe(false);
  });
});

describe('triage', () => {
  it.each([
    ['RECEIVED', 'yes'],
    ['TRIAGE', 'yes'],
    ['AWAITING_INFO', 'yes'],
    ['ELIGIBLE', 'already-decided'],
    ['CASE_OPEN', 'already-decided'],
    ['INELIGIBLE', 'already-decided'],
    ['CLOSED', 'already-closed'],
    ['DUPLICATE', 'already-closed'],
  ] as const)('of a referral in %s: %s', (state, expected) => {
    expect(code(mayAccept({ state }))).toBe(expected);
    expect(code(mayAsk({ state }))).toBe(expected);
    expect(code(mayLinkAsDuplicate({ state }))).toBe(expected);
    expect(code(maySignpost({ state, service: 'IMHA', reason: 'OUT_OF_AREA' }))).toBe(expected);
  });
  it('turns nobody from an IMHA for having an appropriate person', () => {
    const signposting = { state: 'TRIAGE', reason: 'APPROPRIATE_PERSON_AVAILABLE' } as const;
    expect(maySignpost({ ...signposting, service: 'IMHA' })).toEqual({
      allowed: false,
      code: 'reason-does-not-fit',
      field: 'reason',
    });
    expect(code(maySignpost({ ...signposting, service: 'CARE_ACT' }))).toBe('yes');
  });
  it('notes an answer only to an open question', () =>
    expect(REFERRAL_STATES.filter((state) => mayNoteAnswer({ state }).allowed)).toEqual(['AWAITING_INFO']));
});

describe('closing', () => {
  it.each([
    ['CASE_OPEN', 'ISSUE_RESOLVED', true, 'yes'],
    ['TRIAGE', 'ISSUE_RESOLVED', false, 'reason-does-not-fit'],
    ['CONTACTED', 'DECLINED', true, 'yes'],
    ['ALLOCATED', 'DECLINED', false, 'reason-does-not-fit'],
    ['ALLOCATED', 'DECLINED_VIA_STAFF', false, 'yes'],
    ['CASE_OPEN', 'DECLINED', true, 'reason-does-not-fit'],
    ['CASE_OPEN', 'WITHDRAWN_BY_PERSON', true, 'yes'],
    ['RECEIVED', 'DIED', false, 'yes'],
    ['WAITING', 'NO_CAPACITY_IN_SERVICE', false, 'yes'],
    ['CASE_OPEN', 'NO_CAPACITY_IN_SERVICE', true, 'reason-does-not-fit'],
    ['INELIGIBLE', 'INELIGIBLE', false, 'yes'],
    ['ELIGIBLE', 'INELIGIBLE', false, 'reason-does-not-fit'],
    ['CASE_OPEN', 'WITHDRAWN_BY_REFERRER', true, 'reason-does-not-fit'],
    ['CLOSED', 'DIED', true, 'already-closed'],
    ['DUPLICATE', 'DIED', true, 'already-closed'],
  ] as const)('%s as %s, reached %s: %s', (state, reason, wasReached, expected) =>
    expect(code(mayCloseReferral({ state, reason, wasReached }))).toBe(expected),
  );
  it('has a state for every reason and a reason for every open state', () => {
    for (const reason of CLOSURE_REASONS) expect(STATES_FOR_CLOSURE[reason].length).toBeGreaterThan(0);
    for (const state of REFERRAL_STATES) expect(closureReasonsFor(state).length > 0).toBe(isOpenReferral(state));
  });
});

describe('urgency', () => {
  const calm: UrgencyFacts = {
    service: 'IMHA',
    source: 'WARD_STAFF',
    legalStatusCode: '03',
    communityStatus: null,
    dateOfBirth: date('1990-01-01'),
    hearingOn: null,
    dischargeOn: null,
    isSafeguardedTreatmentProposed: null,
    isSecludedOrSegregated: null,
    isSafeguardingConcern: null,
    today: date('2026-03-30'),
    holidays,
  };
  it.each<[string, Partial<UrgencyFacts>, readonly string[]]>([
    ['nothing', {}, []],
    ['nothing known', { legalStatusCode: null, dateOfBirth: null }, []],
    [
      'a hearing on the fifth working day, over Easter',
      { hearingOn: date('2026-04-08') },
      ['TRIBUNAL_OR_HEARING_WITHIN_5WD'],
    ],
    ['a hearing on the sixth', { hearingOn: date('2026-04-09') }, []],
    ['a hearing that has been', { hearingOn: date('2026-03-29') }, []],
    ['a hearing past the calendar', { hearingOn: date('2028-01-05') }, []],
    ['section 2', { legalStatusCode: '02' }, ['SECTION_2']],
    ['a community treatment order', { legalStatusCode: '02', communityStatus: 'CTO' }, []],
    ['treatment with safeguards', { isSafeguardedTreatmentProposed: true }, ['ECT_OR_S57_58A']],
    ['seclusion', { isSecludedOrSegregated: true }, ['SECLUSION_OR_LTS']],
    ['the day before an 18th birthday', { dateOfBirth: date('2008-03-31') }, ['UNDER_18']],
    ['an 18th birthday', { dateOfBirth: date('2008-03-30') }, []],
    [
      'the day on which a 29 February birthday is open',
      { dateOfBirth: date('2008-02-29'), today: date('2026-02-28') },
      ['UNDER_18'],
    ],
    ['the day after it', { dateOfBirth: date('2008-02-29'), today: date('2026-03-01') }, []],
    ['safeguarding', { isSafeguardingConcern: true }, ['SAFEGUARDING']],
    ['discharge on the third working day', { dischargeOn: date('2026-04-02') }, ['DISCHARGE_WITHIN_3WD']],
    ['discharge on the fourth', { dischargeOn: date('2026-04-07') }, []],
    ['a request by the nearest relative', { source: 'NEAREST_RELATIVE' }, ['STATUTORY_VISIT_REQUEST']],
    ['a request by the responsible clinician', { source: 'RC' }, ['STATUTORY_VISIT_REQUEST']],
    ['an AMHP who asks for a Care Act advocate', { source: 'AMHP', service: 'CARE_ACT' }, []],
  ])('is suggested by %s', (_what, facts, expected) =>
    expect(urgentTriggersFrom({ ...calm, ...facts })).toEqual(expected),
  );
  it('suggests a priority', () => {
    expect(suggestedPriority([])).toBe('ROUTINE');
    expect(suggestedPriority(['UNDER_18'])).toBe('URGENT');
  });
});

it.each([
  ['2026-03-30', 3, '2026-04-02'],
  ['2026-04-02', 1, '2026-04-07'],
  ['2026-04-04', 3, '2026-04-10'],
  ['2026-04-04', 0, '2026-04-07'],
])('owes a first contact to a referral of %s, target %i, by %s', (receivedOn, target, due) =>
  expect(firstContactDue(date(receivedOn), target, holidays)).toBe(due),
);
