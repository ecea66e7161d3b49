import type { LocalDate } from '../time/index.js';

export const TEAM_STATES = ['INVITED', 'STARTS_LATER', 'WORKING', 'ON_LEAVE', 'ENDED'] as const;
export type TeamState = (typeof TEAM_STATES)[number];

export interface TeamStateFacts {
  readonly hasJoined: boolean;
  readonly hasEnded: boolean;
  readonly startsOn: LocalDate;
  readonly leave: readonly { readonly from: LocalDate; readonly to: LocalDate }[];
  readonly today: LocalDate;
}

/** Where somebody stands in the team today; the first that holds, the end before all. */
export function teamState({ hasJoined, hasEnded, startsOn, leave, today }: TeamStateFacts): TeamState {
  if (hasEnded) return 'ENDED';
  if (!hasJoined) return 'INVITED';
  if (startsOn > today) return 'STARTS_LATER';
  return leave.some(({ from, to }) => from <= today && today <= to) ? 'ON_LEAVE' : 'WORKING';
}
