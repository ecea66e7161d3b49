import { addAction, changeAction, listActions } from '@alongside/contracts/contacts';
import type { BodyIn, ResponseOf } from '@alongside/contracts/endpoint';
import { mutationOptions, type QueryClient } from '@tanstack/react-query';
import type { Saving } from '../../kit/form/use-endpoint-form';
import { pages } from '../../platform/pages';
import { send } from '../../platform/send';

export type ActionShown = ResponseOf<typeof addAction>;

export const myActions = pages(['actions'], (query, signal) => send(listActions, { query }, { signal }));

/** Everything that shows actions is looked at afresh: the list, the day, and the people they are for. */
const refresh = (client: QueryClient) =>
  Promise.all(['actions', 'today', 'people'].map((key) => client.invalidateQueries({ queryKey: [key] })));

export const addingAction = (client: QueryClient, personId: string) =>
  mutationOptions({
    mutationFn: ({ body, idempotencyKey }: Saving<typeof addAction>) => send(addAction, { params: { personId }, body }, { idempotencyKey }),
    onSuccess: () => refresh(client),
  });

export interface ActionChange {
  readonly actionId: string;
  readonly body: BodyIn<typeof changeAction>;
}
export const changingAction = (client: QueryClient) =>
  mutationOptions({
    mutationFn: ({ actionId, body }: ActionChange) => send(changeAction, { params: { actionId }, body }),
    onSettled: () => refresh(client),
  });
export const movingAction = (client: QueryClient, actionId: string) =>
  mutationOptions({
    mutationFn: ({ body, idempotencyKey }: Saving<typeof changeAction>) => send(changeAction, { params: { actionId }, body }, { idempotencyKey }),
    onSettled: () => refresh(client),
  });
