import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { findPlaces } from '../../features/people/people.queries';
import { SettingsFrame } from '../../features/settings/settings-frame';
import { MemberScreen } from '../../features/team/member-screen';
import { memberQuery } from '../../features/team/team.queries';
import { useSession } from '../../platform/session';
import { useCrumb } from '../shell/crumb';

/** 'me' is whoever is signed in, so that one address serves everybody's own details. */
export function Component() {
  const { membershipId: asked = '' } = useParams();
  const { membershipId: own } = useSession();
  const membershipId = asked === 'me' ? own : asked;
  useCrumb(useQuery(memberQuery(membershipId)).data?.name);
  return (
    <SettingsFrame>
      <MemberScreen membershipId={membershipId} findPlaces={findPlaces} />
    </SettingsFrame>
  );
}
