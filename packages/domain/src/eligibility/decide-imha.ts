import { NOTHING_COMMENCED, type Commencements, type Country, type Nation } from '../law/index.js';
import {
  askedMoment,
  dayOf,
  legalPositionAt,
  type LegalEvent,
  type LegalPosition,
  type When,
} from '../legal-status/index.js';
import type { LocalDate } from '../time/index.js';
import type { ImhaAnswer } from './imha-answer.js';
import { judgeImha } from './judge-imha.js';

export interface ImhaFacts {
  readonly dateOfBirth: LocalDate | null;
  readonly timeline: readonly LegalEvent[];
  /** Where the hospital or authority is, for events that do not say; null or absent: not known. */
  readonly country?: Country | null;
}

/** Fills places that no event gives. */
function placedIn(position: LegalPosition, country: Country | null): LegalPosition {
  if (country === null) return position;
  const placed = <Slot extends { readonly place: Nation | null }>(slot: Slot | null): Slot | null =>
    slot && { ...slot, place: slot.place ?? country };
  return {
    ...position,
    part3: placed(position.part3),
    civil: placed(position.civil),
    guardianship: placed(position.guardianship),
    community: placed(position.community),
    holding: placed(position.holding),
    ward: placed(position.ward),
    treatments: position.treatments.map((each) => ({ ...each, regardedAsIn: each.regardedAsIn ?? country })),
    lastPlace: position.lastPlace ?? country,
  };
}

/**
 * The same answer from a legal position that is worked out already, for that day or instant: what asks for the clocks
 * too need not work it out twice.
 */
export function decideImhaAt(
  position: LegalPosition,
  { dateOfBirth, country }: Omit<ImhaFacts, 'timeline'>,
  on: When,
  commenced: Commencements = NOTHING_COMMENCED,
): ImhaAnswer {
  const at = { day: dayOf(on), moment: askedMoment(on), commenced };
  return judgeImha(placedIn(position, country ?? null), dateOfBirth, at);
}

/**
 * Whether somebody qualifies for an IMHA at the end of a day, or at an instant, from their legal history (any order).
 * Answers by the version of the scheme in force then; missing facts and open law are answers, never a no.
 * Source: MHA 1983 ss.130C, 130I, 130J.
 */
export function decideImha(facts: ImhaFacts, on: When, commenced: Commencements = NOTHING_COMMENCED): ImhaAnswer {
  return decideImhaAt(legalPositionAt(facts.timeline, on, commenced), facts, on, commenced);
}
