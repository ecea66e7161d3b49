import { SettingsFrame } from '../../features/settings/settings-frame';
import { TeamScreen } from '../../features/team/team-screen';
import { teamQuery } from '../../features/team/team.queries';
import { queryClient } from '../../platform/query-client';

export function loader() {
  void queryClient.prefetchQuery(teamQuery());
  return null;
}
export const Component = () => (
  <SettingsFrame>
    <TeamScreen />
  </SettingsFrame>
);
