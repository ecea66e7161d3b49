import { allow, refuse, type Decision } from '../decision.js';
import type { LocalDate } from '../time/index.js';
import type { Commencements } from './dated.js';
import { MENTAL_HEALTH_ACT_2025, ROYAL_ASSENT_2025, type ProvisionId } from './mental-health-act-2025.js';

/** The day a provider is about to enter for a provision; null takes the day away. */
export interface CommencementAsked {
  readonly provision: ProvisionId;
  readonly commencesOn: LocalDate | null;
}
export type CommencementRefusal = 'law-in-force' | 'before-royal-assent';

/**
 * May a provider enter this day? Refuses a provision that is in force for everybody (`law-in-force`) and a day before
 * the Act was passed (`before-royal-assent`). A day to come is as good as one that has been. Source: MHA 2025 s.56.
 */
export function mayCommence({ provision, commencesOn }: CommencementAsked): Decision<CommencementRefusal> {
  const found = MENTAL_HEALTH_ACT_2025.find(({ id }) => id === provision);
  if (!found || found.from !== null) return refuse('law-in-force', 'provision');
  const isTooEarly = commencesOn !== null && commencesOn < ROYAL_ASSENT_2025;
  return isTooEarly ? refuse('before-royal-assent', 'commencesOn') : allow;
}

/** The days entered, with another one for this provision, or without it. */
export function withCommencement(commenced: Commencements, { provision, commencesOn }: CommencementAsked): Commencements {
  const { [provision]: _, ...others } = commenced;
  return commencesOn === null ? others : { ...others, [provision]: commencesOn };
}

/**
 * The law as a preview reads it today: a provision that begins later is taken to have begun today, so that people are
 * judged as things stand and not by a future nobody knows.
 */
export const asThoughBegun = (commenced: Commencements, today: LocalDate): Commencements =>
  Object.fromEntries(Object.entries(commenced).map(([id, day]) => [id, day < today ? day : today]));
