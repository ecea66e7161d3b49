import { useParams } from 'react-router';
import { AllocationScreen } from '../../features/allocation/allocation-screen';
import { waitingList } from '../../features/allocation/allocation.queries';
import { queryClient } from '../../platform/query-client';

export function loader() {
  void queryClient.prefetchQuery(waitingList);
  return null;
}
export const Component = () => <AllocationScreen referralId={useParams()['referralId']} />;
