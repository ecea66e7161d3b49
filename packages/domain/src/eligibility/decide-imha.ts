import { NOTHING_COMMENCED, type Commencements } from '../law/index.js';
import { askedMoment, dayOf, legalPositionAt, type LegalEvent, type When } from '../legal-status/index.js';
import type { LocalDate } from '../time/index.js';
import type { ImhaAnswer } from './imha-answer.js';
import { judgeImha } from './judge-imha.js';

export interface ImhaFacts {
  readonly dateOfBirth: LocalDate | null;
  readonly timeline: readonly LegalEvent[];
}

/**
 * Whether somebody qualifies for an IMHA at the end of a day, or at an instant, from their legal history (any order).
 * Answers by the version of the scheme in force then; missing facts and open law are answers, never a no.
 * Source: MHA 1983 ss.130C, 130I, 130J.
 */
export function decideImha(facts: ImhaFacts, on: When, commenced: Commencements = NOTHING_COMMENCED): ImhaAnswer {
  const position = legalPositionAt(facts.timeline, on, commenced);
  return judgeImha(position, facts.dateOfBirth, { day: dayOf(on), moment: askedMoment(on), commenced });
}
