import { clearPractice, restartPractice } from '@alongside/contracts/setup';
import { mutationOptions } from '@tanstack/react-query';
import type { Saving } from '../../kit/form/use-endpoint-form';
import { send } from '../../platform/send';

export const restartingPractice = mutationOptions({ mutationFn: (slug: string) => send(restartPractice, { body: { slug } }) });
export const clearingPractice = mutationOptions({ mutationFn: ({ body }: Saving<typeof clearPractice>) => send(clearPractice, { body }) });
