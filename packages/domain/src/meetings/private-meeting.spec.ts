import { describe, expect, it } from '@jest/globals';
import { privateMeeting, type MeetingFacts } from './private-meeting.js';

const base: MeetingFacts = {
  patientAgrees: true,
  isUnderCloseObservationOrSeclusion: false,
  safetyAdvice: 'none',
  staffInsistWithoutReason: false,
  isRemote: false,
  isAloneOrAsWished: null,
};

describe('can the meeting be private', () => {
  it.each<[Partial<MeetingFacts>, string, string[]]>([
    [{}, 'private', []],
    [{ patientAgrees: false, staffInsistWithoutReason: true }, 'declined_by_patient', ['date', 'offer-to-return']],
    [{ isUnderCloseObservationOrSeclusion: true }, 'private_where_possible', ['who-decided', 'why', 'how-long']],
    [{ safetyAdvice: 'plan-possible' }, 'private_with_safety_plan', ['adviser-name-and-role', 'reason', 'review-date']],
    [{ safetyAdvice: 'no-plan-possible' }, 'postponed', ['adviser-name-and-role', 'reason', 'review-date']],
    [{ staffInsistWithoutReason: true }, 'challenge', ['who-decided', 'escalated-to']],
    [{ isRemote: true, isAloneOrAsWished: true }, 'private', ['who-was-present']],
    [{ isRemote: true, isAloneOrAsWished: false }, 'not_private', ['who-was-present']],
    [{ isRemote: true }, 'needs_information', ['who-was-present']],
  ])('%j', (facts, outcome, mustRecord) => {
    expect(privateMeeting({ ...base, ...facts })).toMatchObject({ outcome, mustRecord });
  });
});
