import { createContext, useContext } from 'react';

/** What was answered on the page that checks a right, for the form that follows it. Held in memory alone: a reload forgets it. */
export interface Carried {
  readonly pick: string | null;
  readonly since: string | null;
  readonly secondRecommendationReceived: boolean | null;
  readonly treatment: 's57' | 's58A' | 'none' | null;
  readonly dateOfBirth: string | null;
}
interface Carrying {
  readonly carried: Carried | null;
  readonly carry: (answers: Carried | null) => void;
}
const CarryingContext = createContext<Carrying>({ carried: null, carry: () => undefined });
export const CarryingOf = CarryingContext.Provider;
export const useCarrying = (): Carrying => useContext(CarryingContext);
