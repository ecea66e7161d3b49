import { findPlace } from '@alongside/contracts/organisations';
import type { ResponseOf } from '@alongside/contracts/endpoint';
import { typeReferral } from '@alongside/contracts/public-referrals';
import { mutationOptions, type QueryClient } from '@tanstack/react-query';
import type { Saving } from '../../kit/form/use-endpoint-form';
import type { FindPlaces } from '../../kit/fields/use-places';
import { send } from '../../platform/send';

export type TypedReferral = ResponseOf<typeof typeReferral>;

export const typingReferral = (client: QueryClient) =>
  mutationOptions({
    mutationFn: ({ body, idempotencyKey }: Saving<typeof typeReferral>) => send(typeReferral, { body }, { idempotencyKey }),
    onSuccess: () => Promise.all(['referrals', 'today', 'people'].map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });

export const findPlaces: FindPlaces = (typed, signal) => send(findPlace, { query: { typed } }, { signal }).then(({ items }) => items);
