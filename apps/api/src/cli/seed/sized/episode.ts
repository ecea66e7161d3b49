/** What became of a referral. */
export type Fate = 'UNDECIDED' | 'WAITING' | 'OPEN' | 'INELIGIBLE' | 'DUPLICATE' | 'CLOSED';
/** How far an accepted referral got. */
export type Reach = 'OFFERED' | 'ACCEPTED' | 'CONTACTED' | 'CASE';

/** One referral and the work that followed it, as days counted from the day of loading. */
export interface Episode {
  readonly receivedDay: number;
  fate: Fate;
  /** The day it closed; null while it is open. */
  endDay: number | null;
  reach: Reach | null;
  /** Which of the advocates has or had it. */
  advocate: number | null;
  contacts: number;
  actions: number;
}

/** One person: what happened with them, in the order it came, and how often it was written or looked at. */
export interface PersonPlan {
  readonly episodes: readonly Episode[];
  legalEvents: number;
  looks: number;
}

/** The last day on which anything can have happened in an episode: yesterday, while it is open. */
export const lastDayOf = ({ endDay }: Episode): number => endDay ?? -1;
export const isAccepted = ({ fate }: Episode): boolean => fate === 'OPEN' || fate === 'CLOSED' || fate === 'WAITING';
