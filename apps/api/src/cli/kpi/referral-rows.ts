import { instant, londonDateOf } from '@alongside/domain';
import type { Rows } from '../seed/rows.js';
import type { MeasureReport } from './measure-report.js';
import type { FileIds } from './file-ids.js';

type Referral = MeasureReport['referrals'][number];

const COMMUNITY: readonly (string | null)[] = ['CTO', 'CD'];

function stateOf(referral: Referral): string {
  if (referral.duplicateOf !== null) return 'DUPLICATE';
  if (referral.eligibility === 'INELIGIBLE') return 'INELIGIBLE';
  if (referral.closedOn !== null) return 'CLOSED';
  if (referral.caseOpenedOn !== null) return 'CASE_OPEN';
  if (referral.allocatedAt !== null) return 'ALLOCATED';
  return referral.eligibility === 'ELIGIBLE' ? 'WAITING' : 'RECEIVED';
}

/** A referral of the file, as it stands after everything that happened to it; then its pauses and its case. */
export function addReferral(rows: Rows, referral: Referral, ids: FileIds): void {
  const id = ids.referrals.of(referral.id);
  const isCommunity = COMMUNITY.includes(referral.legalStatus);
  rows.add('referral', {
    id,
    reference: referral.id,
    person_id: ids.people.of(referral.personId),
    contract_id: ids.contractId,
    service: referral.service,
    source: referral.source,
    channel: 'IMPORTED',
    state: stateOf(referral),
    received_at: referral.receivedAt,
    received_on: londonDateOf(instant(referral.receivedAt)),
    priority: referral.priority,
    urgent_triggers: [],
    is_automatic: referral.autoReferral,
    legal_status_code: isCommunity ? null : referral.legalStatus,
    community_status: isCommunity ? referral.legalStatus : null,
    ward_name: referral.ward,
    told: {},
    facts: {},
    acknowledged_at: referral.ackAt,
    eligibility: referral.eligibility ?? 'PENDING',
    eligibility_decided_on: referral.eligibilityDecidedOn,
    ineligible_reason: referral.ineligibleReason,
    duplicate_of: ids.referrals.orNull(referral.duplicateOf),
    allocated_at: referral.allocatedAt,
    advocate_id: ids.advocates.orNull(referral.advocateId),
    closed_on: referral.closedOn,
    closure_reason: referral.closureReason,
    feedback_offered: referral.feedbackOffered,
    version: 1,
  });
  for (const { from, to, reason } of referral.pauses) rows.add('referral_pause', { id: ids.next(), referral_id: id, from_on: from, to_on: to, reason });
  if (referral.caseOpenedOn !== null) addCase(rows, referral, ids);
}

function addCase(rows: Rows, referral: Referral, ids: FileIds): void {
  rows.add('case_file', {
    id: ids.next(),
    referral_id: ids.referrals.of(referral.id),
    person_id: ids.people.of(referral.personId),
    service: referral.service,
    opened_on: referral.caseOpenedOn,
    instruction: referral.instruction ?? 'INSTRUCTED',
    state: referral.closedOn === null ? 'OPEN' : 'CLOSED',
    closed_on: referral.closedOn,
    version: 1,
  });
}
