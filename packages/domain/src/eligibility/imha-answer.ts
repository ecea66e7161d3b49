import type { FactCode, OpenPoint, Scheme } from '../law/index.js';

export const IMHA_ROUTES = [
  'detained',
  'guardianship',
  'community',
  'treatment-57',
  'treatment-58A',
  'informal',
] as const;
export type ImhaRoute = (typeof IMHA_ROUTES)[number];

export const IMHA_NEGATIVE_BASES = [
  'excluded-s4',
  'excluded-s5',
  'excluded-s135-136',
  'not-under-18',
  'proposal-withdrawn',
  'treatment-ended',
  'authority-lapsed',
  'informal-england',
  'no-qualifying-status',
  'scheme-not-in-force',
] as const;
export type ImhaNegativeBasis = (typeof IMHA_NEGATIVE_BASES)[number];

export const IMHA_POSITIVE_BASES = [
  's130C(2)(a)',
  's130C(2)(b)',
  's130C(2)(c)',
  's130C(3)(a)',
  's130C(3)(b)',
  's130C(4)',
  's130I(2)(a)',
  's130I(2)(b)',
  's130I(2)(c)',
  's130I(3)(a)',
  's130I(3)(b)',
  's130I(5)',
  's130J(2)',
  's130CA',
] as const;
export type ImhaPositiveBasis = (typeof IMHA_POSITIVE_BASES)[number];
export type ImhaBasis = ImhaPositiveBasis | ImhaNegativeBasis;

/** One thing that was asked on the way to the answer, and whether it holds. */
export interface ImhaReason {
  readonly code: ImhaReasonCode;
  readonly citation: string;
  readonly holds: boolean;
}
export const IMHA_REASON_CODES = [
  'detained',
  'conditionally-discharged',
  'guardianship',
  'community',
  'treatment-57',
  'treatment-58A',
  'informal',
  ...IMHA_NEGATIVE_BASES,
  'status-out-of-date',
] as const;
export type ImhaReasonCode = (typeof IMHA_REASON_CODES)[number];

export const IMHA_ANSWERS = ['qualifies', 'does_not_qualify', 'needs_information', 'check_with_a_person'] as const;
export type ImhaAnswerCode = (typeof IMHA_ANSWERS)[number];

/**
 * The answer to "does this person have a right to an IMHA?". `basis` is the provision that gives the right, or the code
 * of the reason there is none; null while the answer is open. `missing` are the questions: with `needs_information`
 * those that would settle it, with another answer those that could still change it. `openPoint` names what the law
 * leaves open when the answer is `check_with_a_person`.
 */
export interface ImhaAnswer {
  readonly answer: ImhaAnswerCode;
  readonly scheme: Scheme | null;
  readonly route: ImhaRoute | null;
  readonly basis: ImhaBasis | null;
  readonly citation: string;
  readonly ruleVersion: string;
  readonly reasons: readonly ImhaReason[];
  readonly missing: readonly FactCode[];
  readonly openPoint: OpenPoint | null;
}
