import type { SharingAnswer, SharingDecision } from '../consent/sharing-facts.js';
import { allow, refuse, type Decision } from '../decision.js';
import type { LocalDate } from '../time/index.js';

declare const GRANTED: unique symbol;
/** What lets something about a person leave. It is made here, from an answer that permits, and nowhere else. */
export interface Permit {
  readonly [GRANTED]: true;
  /** The reason code of the answer, or the open point that a manager decided. */
  readonly basis: string;
  readonly citation: string;
  readonly ruleVersion: string;
}

/** A manager's own decision on what the law leaves to a person. */
export type ManagersWord = 'ALLOWED' | 'NOT_ALLOWED' | null;

/**
 * The permit that an answer gives; null where it gives none. What the rules leave to a person gives one only by a
 * manager's word; a refusal, or a fact not known, never does.
 */
export function permitOf(answer: SharingAnswer, managersWord: ManagersWord = null): Permit | null {
  const { decision, reasonCode, openPoint, citation, ruleVersion } = answer;
  const isPermitted = decision === 'permitted' || decision === 'permitted_with_reason';
  const isDecided = decision === 'check_with_a_person' && managersWord === 'ALLOWED';
  const basis = isPermitted ? reasonCode : isDecided ? openPoint : null;
  return basis === null ? null : ({ basis, citation, ruleVersion } as Permit);
}

export interface DisclosureToRecord {
  readonly decision: SharingDecision;
  /** The legal ground in the words of whoever decided; needed wherever consent alone does not permit. */
  readonly reason: string | null;
  readonly wasPersonTold: boolean;
  readonly whyNotTold: string | null;
  readonly isByMail: boolean;
  readonly hasMail: boolean;
  readonly sharedOn: LocalDate;
  readonly today: LocalDate;
}

/**
 * Whether a disclosure that the table does not refuse has all it takes to be recorded: the ground and its reason where
 * consent alone does not permit, why the person was not told, and the letter where it goes by mail.
 * Source: rules of consent to share; DPA 2018 Sch.2 para 5; Care Act statutory guidance ch.14.
 */
export function mayRecordDisclosure(
  given: DisclosureToRecord,
): Decision<'sharing-refused' | 'needs-information' | 'date-in-future'> {
  const { decision, reason, wasPersonTold, whyNotTold, isByMail, hasMail, sharedOn, today } = given;
  if (decision === 'refused') return refuse('sharing-refused');
  if (decision === 'needs_information') return refuse('needs-information');
  if (decision !== 'permitted' && reason === null) return refuse('needs-information', 'reason');
  if (!wasPersonTold && whyNotTold === null) return refuse('needs-information', 'whyNotTold');
  if (isByMail && !hasMail) return refuse('needs-information', 'mail');
  return sharedOn > today ? refuse('date-in-future', 'sharedOn') : allow;
}
