import { PlacesScreen } from '../../features/places/places-screen';
import { hospitalsQuery } from '../../features/places/places.queries';
import { SettingsFrame } from '../../features/settings/settings-frame';
import { queryClient } from '../../platform/query-client';

export function loader() {
  void queryClient.prefetchQuery(hospitalsQuery);
  return null;
}
export const Component = () => (
  <SettingsFrame>
    <PlacesScreen />
  </SettingsFrame>
);
