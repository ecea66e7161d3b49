import type { Action } from '@alongside/domain/access';
import type { TeamMember } from './team.queries';

/** What the service says the reader may do with this member; somebody who has left is only brought back. */
export const may = ({ allowedActions, state }: Pick<TeamMember, 'allowedActions' | 'state'>, action: Action): boolean => state !== 'ENDED' && allowedActions.includes(action);
