import { OrganisationScreen } from '../../features/organisation/organisation-screen';
import { organisationQuery } from '../../features/organisation/organisation.queries';
import { queryClient } from '../../platform/query-client';

export function loader() {
  void queryClient.prefetchQuery(organisationQuery);
  return null;
}
export const Component = OrganisationScreen;
