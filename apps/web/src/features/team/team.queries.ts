import type { ResponseOf } from '@alongside/contracts/endpoint';
import { cancelInvitation, inviteMember, resendInvitation } from '@alongside/contracts/invitations';
import {
  addLeave, changeMember, changeMemberAccess, declareConflict, endConflict, endMember, listMemberChanges, listTeam, readMember, removeCover, removeLeave, reopenMember, setCover,
  type TeamMember,
} from '@alongside/contracts/team';
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { savesOf } from '../../kit/form/saving';
import { pages } from '../../platform/pages';
import { send } from '../../platform/send';

export type { TeamMember };
export type Team = ResponseOf<typeof listTeam>;
export type TeamLine = Team['items'][number];

export const teamQuery = (withEnded = false) =>
  queryOptions({ queryKey: ['team', 'list', withEnded], queryFn: ({ signal }) => send(listTeam, { query: { ended: withEnded ? 'true' : 'false' } }, { signal }) });
export const memberQuery = (membershipId: string) =>
  queryOptions({ queryKey: ['team', membershipId], queryFn: ({ signal }) => send(readMember, { params: { membershipId } }, { signal }) });
export const memberChanges = (membershipId: string) =>
  pages(['team', membershipId, 'changes'], (query, signal) => send(listMemberChanges, { params: { membershipId }, query }, { signal }));

/** Whatever came of it, the team is looked at afresh; and so is whom allocation would suggest. */
const { saving, pressing } = savesOf('team', 'allocation');

export const inviting = (client: QueryClient) => saving<typeof inviteMember>(client, ({ body, idempotencyKey }) => send(inviteMember, { body }, { idempotencyKey }));
export const changingMember = (client: QueryClient, membershipId: string) =>
  saving<typeof changeMember>(client, ({ body, idempotencyKey }) => send(changeMember, { params: { membershipId }, body }, { idempotencyKey }));
export const changingAccess = (client: QueryClient, membershipId: string) =>
  saving<typeof changeMemberAccess>(client, ({ body, idempotencyKey }) => send(changeMemberAccess, { params: { membershipId }, body }, { idempotencyKey }));
export const addingLeave = (client: QueryClient, membershipId: string) =>
  saving<typeof addLeave>(client, ({ body, idempotencyKey }) => send(addLeave, { params: { membershipId }, body }, { idempotencyKey }));
export const settingCover = (client: QueryClient, membershipId: string) =>
  saving<typeof setCover>(client, ({ body, idempotencyKey }) => send(setCover, { params: { membershipId }, body }, { idempotencyKey }));
export const declaring = (client: QueryClient, membershipId: string) =>
  saving<typeof declareConflict>(client, ({ body, idempotencyKey }) => send(declareConflict, { params: { membershipId }, body }, { idempotencyKey }));

export const removingLeave = (client: QueryClient) => pressing(client, removeLeave);
export const removingCover = (client: QueryClient) => pressing(client, removeCover);
export const endingConflict = (client: QueryClient) => pressing(client, endConflict);
export const endingMember = (client: QueryClient) => pressing(client, endMember);
export const reopeningMember = (client: QueryClient) => pressing(client, reopenMember);
export const resending = (client: QueryClient) => pressing(client, resendInvitation);
export const cancelling = (client: QueryClient) => pressing(client, cancelInvitation);
