import { listCommencements } from '@alongside/contracts/commencements';
import type { Commencements } from '@alongside/domain/law';
import { queryOptions } from '@tanstack/react-query';
import { send } from '../../platform/send';

/** The days on which enacted law begins here; everything else on the page is in the application itself. */
export const commencementsQuery = queryOptions({ queryKey: ['commencements'], queryFn: ({ signal }) => send(listCommencements, {}, { signal }) });

export const commencementsIn = (items: readonly { readonly provision: string; readonly commencesOn: Commencements[string] }[]): Commencements =>
  Object.fromEntries(items.map(({ provision, commencesOn }) => [provision, commencesOn]));
