import type { EligibilityGround, Instant, LocalDate, ReferralState } from '@alongside/domain';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';
import { Problem } from '../../platform/problem/problem.js';
import type { AnswerShown } from './referral-answer.js';

export interface ReferralKey {
  readonly id: string;
  readonly version: number;
}
export interface Decided {
  readonly id: string;
  readonly state: ReferralState;
  readonly version: number;
}
type Columns = Readonly<Record<string, unknown>>;

/**
 * Changes columns of the referral the actor has seen: one that moved on since is `stale-version`. Deciding, asking and
 * pointing elsewhere all answer whoever referred, so each acknowledges what nothing had yet.
 */
async function change(
  { manager, actor }: ReadTransaction,
  { id, version }: ReferralKey,
  columns: Columns,
  acknowledgedAt: Instant | null,
): Promise<Decided> {
  const names = Object.keys(columns);
  const sets = names.map((name, index) => `${name} = $${index + 5}`).join(', ');
  const [rows] = await manager.query<[Decided[], number]>(
    `update referral set ${sets}, acknowledged_at = coalesce(acknowledged_at, $4), version = version + 1
     where organisation_id = $1 and id = $2 and version = $3 returning id, state, version`,
    [actor.organisationId, id, version, acknowledgedAt, ...Object.values(columns)],
  );
  const [changed] = rows;
  if (!changed) throw new Problem('stale-version');
  return changed;
}

export interface Judgement {
  readonly decidedOn: LocalDate;
  readonly now: Instant;
  readonly note: string | null;
  /** The rules' answer as the person who decided saw it, kept with the version of the rules. */
  readonly answer: AnswerShown;
}
const judged = ({ actor }: ReadTransaction, { decidedOn, note, answer }: Judgement): Columns => ({
  eligibility_decided_on: decidedOn,
  eligibility_decided_by: actor.membershipId,
  decision_note: note,
  eligibility_answer: JSON.stringify(answer),
  rule_version: answer.ruleVersion,
});

export interface Acceptance extends Judgement {
  readonly ground: EligibilityGround;
  readonly priority: string;
  readonly urgentTriggers: readonly string[];
  readonly firstContactDueOn: LocalDate | null;
}
export const saveAcceptance = (tx: ReadTransaction, key: ReferralKey, acceptance: Acceptance): Promise<Decided> =>
  change(
    tx,
    key,
    {
      ...judged(tx, acceptance),
      state: 'WAITING',
      eligibility: 'ELIGIBLE',
      eligibility_ground: acceptance.ground,
      priority: acceptance.priority,
      urgent_triggers: acceptance.urgentTriggers,
      first_contact_due_on: acceptance.firstContactDueOn,
    },
    acceptance.now,
  );

export interface Signposting extends Judgement {
  readonly reason: string;
  readonly pointedTo: string;
}
/** Ineligible, and closed at once; a yes later is a new referral. */
export const saveSignposting = (tx: ReadTransaction, key: ReferralKey, signposting: Signposting): Promise<Decided> =>
  change(
    tx,
    key,
    {
      ...judged(tx, signposting),
      state: 'INELIGIBLE',
      eligibility: 'INELIGIBLE',
      ineligible_reason: signposting.reason,
      pointed_to: signposting.pointedTo,
      closed_on: signposting.decidedOn,
      closure_reason: 'INELIGIBLE',
      closed_by: tx.actor.membershipId,
    },
    signposting.now,
  );

export const saveState = (
  tx: ReadTransaction,
  key: ReferralKey,
  state: ReferralState,
  acknowledgedAt: Instant | null,
): Promise<Decided> => change(tx, key, { state }, acknowledgedAt);

/** Counted in no figure but that of duplicates, and nobody's work any more. */
export const saveDuplicate = (
  tx: ReadTransaction,
  key: ReferralKey,
  duplicateOf: string,
  on: LocalDate,
): Promise<Decided> =>
  change(
    tx,
    key,
    { state: 'DUPLICATE', duplicate_of: duplicateOf, closed_on: on, closed_by: tx.actor.membershipId },
    null,
  );

export interface LegalColumns {
  readonly code: string | null;
  readonly communityStatus: string | null;
  readonly since: LocalDate | null;
  readonly further: Columns;
}
export const saveLegalFacts = (
  tx: ReadTransaction,
  key: ReferralKey,
  { code, communityStatus, since, further }: LegalColumns,
): Promise<Decided> =>
  change(
    tx,
    key,
    {
      legal_status_code: code,
      community_status: communityStatus,
      legal_status_since: since,
      facts: JSON.stringify(further),
    },
    null,
  );
