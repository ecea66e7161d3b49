import type { ResponseOf } from '@alongside/contracts/endpoint';
import { clearPractice, listTryAs, tryAs } from '@alongside/contracts/setup';
import { mutationOptions, queryOptions } from '@tanstack/react-query';
import type { Saving } from '../../kit/form/use-endpoint-form';
import { send } from '../../platform/send';

export type PracticeRole = ResponseOf<typeof listTryAs>['items'][number];
export const tryAsQuery = queryOptions({ queryKey: ['try-as'], queryFn: ({ signal }) => send(listTryAs, {}, { signal }), staleTime: Infinity });
export const tryingAs = mutationOptions({ mutationFn: (membershipId: string) => send(tryAs, { body: { membershipId } }) });
export const clearingPractice = mutationOptions({ mutationFn: ({ body }: Saving<typeof clearPractice>) => send(clearPractice, { body }) });
