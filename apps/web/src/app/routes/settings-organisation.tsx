import { OrganisationScreen } from '../../features/organisation/organisation-screen';
import { organisationQuery } from '../../features/organisation/organisation.queries';
import { SettingsFrame } from '../../features/settings/settings-frame';
import { queryClient } from '../../platform/query-client';

export function loader() {
  void queryClient.prefetchQuery(organisationQuery);
  return null;
}
export const Component = () => (
  <SettingsFrame>
    <OrganisationScreen />
  </SettingsFrame>
);
