import { useParams } from 'react-router';
import { TriageScreen } from '../../features/referrals/triage-screen';
import { referralQueue } from '../../features/referrals/referrals.queries';
import { queryClient } from '../../platform/query-client';

export function loader() {
  void queryClient.prefetchQuery(referralQueue);
  return null;
}
export const Component = () => <TriageScreen referralId={useParams()['referralId']} />;
