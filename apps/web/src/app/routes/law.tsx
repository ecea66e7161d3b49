import { LawScreen } from '../../features/law-settings/law-screen';
import { commencementsQuery } from '../../features/law-settings/law.queries';
import { SettingsFrame } from '../../features/settings/settings-frame';
import { queryClient } from '../../platform/query-client';

export function loader() {
  void queryClient.prefetchQuery(commencementsQuery);
  return null;
}
export const Component = () => (
  <SettingsFrame>
    <LawScreen />
  </SettingsFrame>
);
