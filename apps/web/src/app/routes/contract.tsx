import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { ContractScreen } from '../../features/contracts/contract-screen';
import { contractQuery } from '../../features/contracts/contracts.queries';
import { SettingsFrame } from '../../features/settings/settings-frame';
import { useCrumb } from '../shell/crumb';

export function Component() {
  const { contractId = '' } = useParams();
  useCrumb(useQuery(contractQuery(contractId)).data?.name);
  return (
    <SettingsFrame>
      <ContractScreen contractId={contractId} />
    </SettingsFrame>
  );
}
