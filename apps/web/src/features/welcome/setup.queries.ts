import type { ResponseOf } from '@alongside/contracts/endpoint';
import { keepSetupPlace, readSetup } from '@alongside/contracts/setup';
import type { SetupStep } from '@alongside/domain/settings';
import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import { send } from '../../platform/send';

export type Setup = ResponseOf<typeof readSetup>;
export const setupQuery = queryOptions({ queryKey: ['setup'], queryFn: ({ signal }) => send(readSetup, {}, { signal }) });

/** Saying that a step is done; the same again changes nothing. */
export const keepingPlace = (client: QueryClient) =>
  mutationOptions({
    mutationFn: (step: SetupStep) => send(keepSetupPlace, { params: { step }, body: { isDone: true } }, { idempotencyKey: crypto.randomUUID() }),
    onSuccess: () => client.invalidateQueries({ queryKey: setupQuery.queryKey }),
  });
