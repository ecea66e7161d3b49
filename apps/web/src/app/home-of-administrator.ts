import type { Session } from '@alongside/contracts/session';
import { setupQuery } from '../features/welcome/setup.queries';
import { queryClient } from '../platform/query-client';
import { paths } from './paths';

/** The set-up where it was left, until all of it is done; in practice and afterwards, the organisation. */
export async function homeOfAdministrator({ organisation }: Session): Promise<string> {
  if (organisation.isPractice) return paths.organisation;
  const { next } = await queryClient.fetchQuery(setupQuery);
  return next === null ? paths.organisation : paths.welcome;
}
