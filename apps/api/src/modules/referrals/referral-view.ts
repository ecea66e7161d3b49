import {
  instant,
  mayAccept,
  mayAsk,
  mayCorrectReferral,
  mayLinkAsDuplicate,
  mayNoteAnswer,
  type Decision,
  type LocalDate,
} from '@alongside/domain';
import { allowedActions, type Action } from '@alongside/domain/access';
import type { Member } from '../../platform/access/actor.js';
import { clocksToStart } from './clocks-to-start.js';
import type { Likenesses } from './duplicate.repository.js';
import { furtherFacts } from './legal-facts.js';
import { answerFor, groundFor } from './referral-answer.js';
import { legalFactsOf } from './referral-legal.js';
import { routesOf } from './referral-routes.js';
import { addressOf } from './referrer-address.js';
import type { ReferralRow } from './referral-record.repository.js';

const STEPS: readonly (readonly [Action, (row: ReferralRow) => Decision<string>])[] = [
  ['referral:accept', mayAccept],
  ['referral:ask', mayAsk],
  ['referral:answer', mayNoteAnswer],
  ['referral:signpost', mayAccept],
  ['referral:correct', mayCorrectReferral],
];
const mayLink = (row: ReferralRow): boolean => row.person.isProvisional && mayLinkAsDuplicate(row).allowed;

/** What this actor can do with it now, by the policy and by how far it has come. */
function stepsFor(actor: Member, row: ReferralRow): Action[] {
  const possible = STEPS.filter(([, may]) => may(row).allowed).map(([action]) => action);
  return allowedActions(actor, mayLink(row) ? [...possible, 'referral:link' as const] : possible, {
    contractIds: [row.contractId],
  });
}

const toldText = (row: ReferralRow, field: string): string | null => {
  const value = row.told.person?.[field];
  return typeof value === 'string' ? value : null;
};

/** As they told it, and where they told nothing, as it is known of the person. */
function personOf(row: ReferralRow) {
  const { person, told } = row;
  const interpreter = told.person?.['interpreterNeeded'];
  return {
    id: person.id,
    reference: person.reference,
    name: person.name,
    pronouns: person.pronouns,
    dateOfBirth: person.dateOfBirth,
    age: person.age,
    phone: toldText(row, 'phone') ?? person.phone,
    email: toldText(row, 'email') ?? person.email,
    contactNote: toldText(row, 'contactNote') ?? person.contactNote,
    reachBy: [...(told.reachBy ?? [])],
    knows: toldText(row, 'knows') ?? 'NOT_KNOWN',
    wants: toldText(row, 'wants') ?? person.wants,
    needs: person.needs.map((need) => ({ ...need })),
    language: toldText(row, 'language') ?? person.interpreterLanguage,
    interpreterNeeded: typeof interpreter === 'boolean' ? interpreter : person.interpreterNeeded || null,
    advocateGenderWanted: toldText(row, 'advocateGenderWanted') ?? person.advocateGenderWanted,
    safeToVisit: toldText(row, 'safeToVisit') ?? person.safeToVisit,
    otherPeople: toldText(row, 'otherPeople') ?? person.otherPeople,
    place: row.place,
    wardId: row.wardId,
  };
}

function decisionOf({ eligibility, ground, decidedOn, decidedBy, decisionNote, ineligibleReason, pointedTo }: ReferralRow) {
  if (eligibility === 'PENDING' || decidedOn === null) return null;
  return {
    eligibility,
    ground,
    decidedOn,
    decidedBy: decidedBy ?? '',
    note: decisionNote,
    reason: ineligibleReason,
    pointedTo,
  };
}

const arrivalOf = (row: ReferralRow) => ({
  id: row.id,
  reference: row.reference,
  version: row.version,
  state: row.state,
  service: row.service,
  source: row.source,
  channel: row.channel,
  priority: row.priority,
  receivedAt: instant(row.receivedAt),
  contractReference: row.contractReference,
});

function legalStatusOf(row: ReferralRow) {
  const legal = legalFactsOf(row);
  const { code, communityStatus, since } = legal;
  return { code, communityStatus, since, ...furtherFacts(legal) };
}

export interface TriageFacts {
  readonly triggers: readonly string[];
  readonly firstContactDueOn: LocalDate | null;
  readonly likenesses: Likenesses;
  readonly today: LocalDate;
}

/** One referral as triage shows it: what was told, what the rules say, what would start, and what can be done. */
export function referralView(
  actor: Member,
  row: ReferralRow,
  { triggers, firstContactDueOn, likenesses, today }: TriageFacts,
) {
  const { role } = row.referrer;
  const answer = answerFor(row, today);
  return {
    ...arrivalOf(row),
    suggestedTriggers: [...triggers],
    person: personOf(row),
    legalStatus: legalStatusOf(row),
    referrer: role === null ? null : { ...row.referrer, role, relationship: row.told.relationship ?? null },
    answer,
    ...routesOf(row, today),
    ground: groundFor(row, answer),
    mayTellReferrer: addressOf(row) !== null,
    clocks: clocksToStart(row, firstContactDueOn, today),
    firstContactDueOn,
    duplicates: likenesses.duplicates.map((each) => ({ ...each })),
    isLikeSomebodyElsewhere: likenesses.isLikeSomebodyElsewhere,
    questions: row.questions.map((each) => ({ ...each })),
    decision: decisionOf(row),
    allowedActions: stepsFor(actor, row),
  };
}
