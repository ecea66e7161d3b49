import { instant, localDate } from '../../src/time/index.js';
import {
  measure,
  measureSettingsOf,
  USUAL_RULES,
  type ContactFacts,
  type MeasureFacts,
  type ReferralFacts,
} from '../../src/measures/index.js';

export const settings = measureSettingsOf({
  ...USUAL_RULES,
  bankHolidays: ['2026-04-03', '2026-04-06', '2026-05-04', '2026-12-25', '2026-12-28'],
});
export const period = {
  id: '2026-27-Q1',
  from: localDate('2026-04-01'),
  to: localDate('2026-06-30'),
  asOf: localDate('2026-07-07'),
};

/** Received on a Monday at nine in London, eligible that day, nothing done yet. */
export const referral: ReferralFacts = {
  id: 'R1',
  personId: 'P1',
  service: 'IMHA',
  receivedAt: instant('2026-06-01T08:00:00Z'),
  source: 'WARD_STAFF',
  priority: 'ROUTINE',
  autoReferral: false,
  legalStatus: '03',
  ward: 'Alder',
  eligibility: 'ELIGIBLE',
  eligibilityDecidedOn: localDate('2026-06-01'),
  ineligibleReason: null,
  duplicateOf: null,
  ackAt: null,
  allocatedAt: null,
  pauses: [],
  caseOpenedOn: null,
  instruction: null,
  closedOn: null,
  closureReason: null,
  feedbackOffered: false,
  outcomes: [],
  statements: [],
  feedback: null,
};
export const visit: ContactFacts = {
  id: 'C1',
  referralId: 'R1',
  personId: 'P1',
  startedAt: instant('2026-06-02T09:00:00Z'),
  kind: 'PERSON_CONTACT',
  mode: 'F2F',
  meetingType: null,
  outcome: 'DELIVERED',
  durationMin: 30,
  travelMin: 0,
  privacy: 'PRIVATE',
  interpreterUsed: null,
  headcount: null,
};
export const facts = (
  referrals: readonly Partial<ReferralFacts>[],
  contacts: readonly Partial<ContactFacts>[] = [],
): MeasureFacts => ({
  people: [],
  detentions: [],
  referrals: referrals.map((each) => ({ ...referral, ...each })),
  contacts: contacts.map((each) => ({ ...visit, ...each })),
});
export const figures = (
  referrals: readonly Partial<ReferralFacts>[],
  contacts: readonly Partial<ContactFacts>[] = [],
  asOf = period.asOf,
) => measure(facts(referrals, contacts), settings, { ...period, asOf });
export const verdict = ({ num, den, pending, void: voided }: { num: number; den: number; pending: number; void: number }) =>
  pending ? 'PENDING' : voided ? 'VOID' : num ? 'MET' : den ? 'MISSED' : 'not counted';
