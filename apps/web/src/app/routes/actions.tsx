import { ActionsScreen } from '../../features/actions/actions-screen';
import { myActions } from '../../features/actions/actions.queries';
import { queryClient } from '../../platform/query-client';

export function loader() {
  void queryClient.prefetchInfiniteQuery(myActions);
  return null;
}
export const Component = ActionsScreen;
