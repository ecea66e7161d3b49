import type { Allowed } from '../decision.js';
import { unlessUsed, type StillInUse } from './still-in-use.js';

/** What still leads to a ward: who is there, what is being looked into, who is expected, and who goes there. */
export type PlaceUse = 'people-there' | 'open-referrals' | 'planned-visits' | 'advocates-covering';

export interface PlaceInUse {
  /** People whose stay there has not ended. */
  readonly peopleThere: number;
  /** Referrals that name it and are not closed. */
  readonly openReferrals: number;
  /** Visits planned there from today on. */
  readonly plannedVisits: number;
  /** Advocates who lead or cover it. */
  readonly advocatesCovering: number;
}

/**
 * Whether a ward, or a hospital with all its wards, may leave the list of places. Refusal: `still-in-use`, with each of
 * `people-there`, `open-referrals`, `planned-visits` and `advocates-covering` that is above nothing: nobody is left on a
 * ward that no list shows.
 */
export const mayEndPlace = (uses: PlaceInUse): Allowed | StillInUse<PlaceUse> =>
  unlessUsed<PlaceUse>([
    { kind: 'people-there', count: uses.peopleThere },
    { kind: 'open-referrals', count: uses.openReferrals },
    { kind: 'planned-visits', count: uses.plannedVisits },
    { kind: 'advocates-covering', count: uses.advocatesCovering },
  ]);
