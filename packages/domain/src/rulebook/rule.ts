import type { Confidence, OpenPoint } from '../law/index.js';
import { localDate, type LocalDate } from '../time/index.js';

/** The parts of the rulebook, in the order in which somebody meets them. */
export const RULE_AREAS = [
  'who-qualifies',
  'information',
  'visit-requests',
  'private-meetings',
  'records',
  'sharing',
  'detention',
  'tribunal',
  'references',
  'other-limits',
  'counting-time',
  'care-act',
  'other-routes',
  'allocation',
  'small-numbers',
  'service-standards',
  'identifiers',
] as const;
export type RuleArea = (typeof RULE_AREAS)[number];

/** What a version of a rule says, where that is more than the answers it gives. */
export type Said =
  | { readonly kind: 'length'; readonly unit: 'days' | 'months' | 'hours'; readonly length: number; readonly opensAfter: number }
  | { readonly kind: 'periods'; readonly months: readonly number[] }
  | {
      readonly kind: 'scheme';
      readonly leavesOutShortPowers: boolean;
      readonly takesInformal: boolean;
      readonly informalIsUndetained: boolean;
    }
  | { readonly kind: 'years'; readonly firstKnown: LocalDate; readonly lastKnown: LocalDate }
  | { readonly kind: 'answers' };

/** One version, with the days on which it is the law; `from` null is enacted and not in force. Both days inclusive. */
export interface RuleVersion {
  /** What an answer's rule version begins with, up to '@'. Also the id under which a commencement day is entered. */
  readonly id: string;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly source: string;
  readonly confidence: Confidence;
  readonly says: Said;
}

/** One answer that the rule can give, by the code that is stored with it. */
export interface RuleAnswer<Code extends string = string> {
  readonly code: Code;
  readonly citation: string;
  readonly confidence: Confidence;
}

/** One rule as it is read: what it says by version, the answers it gives, and what the law leaves open in it. */
export interface Rule<Id extends string = string, Code extends string = string> {
  readonly id: Id;
  readonly area: RuleArea;
  readonly versions: readonly RuleVersion[];
  readonly answers: readonly RuleAnswer<Code>[];
  readonly openPoints: readonly OpenPoint[];
}

/** A version that has stood unchanged since a day, and says no more than the answers it gives. */
export const since = (day: string, id: string, source: string, confidence: Confidence): RuleVersion => ({
  id,
  from: localDate(day),
  to: null,
  source,
  confidence,
  says: { kind: 'answers' },
});
