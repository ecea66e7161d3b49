import type { ResponseOf } from '@alongside/contracts/endpoint';
import { listTryAs, tryAs } from '@alongside/contracts/trying';
import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { send } from '../../platform/send';

export type PracticeRole = ResponseOf<typeof listTryAs>['items'][number];
export const tryAsQuery = queryOptions({ queryKey: ['try-as'], queryFn: ({ signal }) => send(listTryAs, {}, { signal }), staleTime: Infinity });
export const tryingAs = mutationOptions({ mutationFn: (membershipId: string) => send(tryAs, { body: { membershipId } }) });
