import type { ResponseOf } from '@alongside/contracts/endpoint';
import { readOrganisation } from '@alongside/contracts/organisations';
import { queryOptions } from '@tanstack/react-query';
import { send } from '../../platform/send';

export type Organisation = ResponseOf<typeof readOrganisation>;
export const organisationQuery = queryOptions({ queryKey: ['organisation'], queryFn: ({ signal }) => send(readOrganisation, {}, { signal }) });
