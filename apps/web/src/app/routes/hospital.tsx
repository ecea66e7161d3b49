import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { HospitalScreen } from '../../features/places/hospital-screen';
import { hospitalQuery } from '../../features/places/places.queries';
import { SettingsFrame } from '../../features/settings/settings-frame';
import { useCrumb } from '../shell/crumb';

export function Component() {
  const { hospitalId = '' } = useParams();
  useCrumb(useQuery(hospitalQuery(hospitalId)).data?.name);
  return (
    <SettingsFrame>
      <HospitalScreen hospitalId={hospitalId} />
    </SettingsFrame>
  );
}
