import { instant, londonDateOf } from '@alongside/domain';
import type { Rows } from '../seed/rows.js';
import type { MeasureReport } from './measure-report.js';
import type { FileIds } from './file-ids.js';

type Referral = MeasureReport['referrals'][number];

const COMMUNITY: readonly (string | null)[] = ['CTO', 'CD'];

function stateOf(referral: Referral): string {
  if (referral.duplicateOf !== null) return 'DUPLICATE';
  return referral.eligibility === 'ELIGIBLE' ? 'WAITING' : 'RECEIVED';
}

/** A referral of the file as received and decided; a duplicate as it stands, since nothing more happens to it. */
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
    closed_on: referral.duplicateOf === null ? null : referral.closedOn,
    closure_reason: referral.duplicateOf === null ? null : referral.closureReason,
    feedback_offered: false,
    version: 1,
  });
}
