import type { EndpointSpec, InputOf, ResponseOf } from '@alongside/contracts/endpoint';
import { mutationOptions, type QueryClient } from '@tanstack/react-query';
import { send } from '../../platform/send';
import type { Saving } from './use-endpoint-form';

/** The ways a feature changes things. Whatever came of one, what these keys begin is looked at afresh. */
export function savesOf(...keys: readonly string[]) {
  const refresh = (client: QueryClient) => Promise.all(keys.map((key) => client.invalidateQueries({ queryKey: [key] })));
  return {
    /** A form of one endpoint. */
    saving: <E extends EndpointSpec>(client: QueryClient, save: (given: Saving<E>) => Promise<ResponseOf<E>>) => mutationOptions({ mutationFn: save, onSettled: () => refresh(client) }),
    /** Something done at a press, without a form. */
    pressing: <E extends EndpointSpec>(client: QueryClient, endpoint: E) => mutationOptions({ mutationFn: (input: InputOf<E>) => send(endpoint, input), onSettled: () => refresh(client) }),
  };
}
