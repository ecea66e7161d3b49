import { ContractsScreen } from '../../features/contracts/contracts-screen';
import { contractsQuery } from '../../features/contracts/contracts.queries';
import { SettingsFrame } from '../../features/settings/settings-frame';
import { queryClient } from '../../platform/query-client';

export function loader() {
  void queryClient.prefetchQuery(contractsQuery);
  return null;
}
export const Component = () => (
  <SettingsFrame>
    <ContractsScreen />
  </SettingsFrame>
);
