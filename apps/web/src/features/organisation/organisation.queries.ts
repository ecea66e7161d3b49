import type { ResponseOf } from '@alongside/contracts/endpoint';
import { changeOrganisation, listOrganisationChanges, readOrganisation } from '@alongside/contracts/organisations';
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { savesOf } from '../../kit/form/saving';
import { pages } from '../../platform/pages';
import { send } from '../../platform/send';

export type Organisation = ResponseOf<typeof readOrganisation>;
export const organisationQuery = queryOptions({ queryKey: ['organisation'], queryFn: ({ signal }) => send(readOrganisation, {}, { signal }) });
export const organisationChanges = pages(['organisation', 'changes'], (query, signal) => send(listOrganisationChanges, { query }, { signal }));

/** The name stands in the rail, and the set-up counts what is there. */
const { saving } = savesOf('organisation', 'session', 'setup');
export const changingOrganisation = (client: QueryClient) => saving<typeof changeOrganisation>(client, ({ body, idempotencyKey }) => send(changeOrganisation, { body }, { idempotencyKey }));
