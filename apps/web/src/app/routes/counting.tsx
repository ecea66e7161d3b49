import { CountingScreen } from '../../features/counting/counting-screen';
import { countingQuery } from '../../features/counting/counting.queries';
import { SettingsFrame } from '../../features/settings/settings-frame';
import { queryClient } from '../../platform/query-client';

export function loader() {
  void queryClient.prefetchQuery(countingQuery);
  return null;
}
export const Component = () => (
  <SettingsFrame>
    <CountingScreen />
  </SettingsFrame>
);
