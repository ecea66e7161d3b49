import type { EndpointSpec, InputOf, ResponseOf } from '@alongside/contracts/endpoint';
import { cancelInvitation, inviteMember, resendInvitation } from '@alongside/contracts/invitations';
import {
  addLeave, changeMember, changeMemberAccess, declareConflict, endConflict, endMember, listMemberChanges, listTeam, readMember, removeCover, removeLeave, reopenMember, setCover,
  type TeamMember,
} from '@alongside/contracts/team';
import { infiniteQueryOptions, mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Saving } from '../../kit/form/use-endpoint-form';
import { send } from '../../platform/send';

export type { TeamMember };
export type Team = ResponseOf<typeof listTeam>;
export type TeamLine = Team['items'][number];

export const teamQuery = (withEnded = false) =>
  queryOptions({ queryKey: ['team', 'list', withEnded], queryFn: ({ signal }) => send(listTeam, { query: { ended: withEnded ? 'true' : 'false' } }, { signal }) });
export const memberQuery = (membershipId: string) =>
  queryOptions({ queryKey: ['team', membershipId], queryFn: ({ signal }) => send(readMember, { params: { membershipId } }, { signal }) });
export const memberChanges = (membershipId: string) =>
  infiniteQueryOptions({
    queryKey: ['team', membershipId, 'changes'],
    queryFn: ({ signal, pageParam }) => send(listMemberChanges, { params: { membershipId }, query: pageParam === null ? {} : { after: pageParam } }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

/** Whatever came of it, the team is looked at afresh; and so is whom allocation would suggest. */
const refresh = (client: QueryClient) => Promise.all(['team', 'allocation'].map((key) => client.invalidateQueries({ queryKey: [key] })));
/** A form of one endpoint about one member. */
const saving = <E extends EndpointSpec>(client: QueryClient, save: (given: Saving<E>) => Promise<ResponseOf<E>>) => mutationOptions({ mutationFn: save, onSettled: () => refresh(client) });

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

/** Something done at a press, without a form. */
const pressing = <E extends EndpointSpec>(client: QueryClient, endpoint: E) =>
  mutationOptions({ mutationFn: (input: InputOf<E>) => send(endpoint, input), onSettled: () => refresh(client) });
export const removingLeave = (client: QueryClient) => pressing(client, removeLeave);
export const removingCover = (client: QueryClient) => pressing(client, removeCover);
export const endingConflict = (client: QueryClient) => pressing(client, endConflict);
export const endingMember = (client: QueryClient) => pressing(client, endMember);
export const reopeningMember = (client: QueryClient) => pressing(client, reopenMember);
export const resending = (client: QueryClient) => pressing(client, resendInvitation);
export const cancelling = (client: QueryClient) => pressing(client, cancelInvitation);
