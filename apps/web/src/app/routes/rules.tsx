import { RulesScreen } from '../../features/rules/rules-screen';
import { commencementsQuery } from '../../features/rules/rules.queries';
import { queryClient } from '../../platform/query-client';

export function loader() {
  void queryClient.prefetchQuery(commencementsQuery);
  return null;
}
export const Component = RulesScreen;
