import { DefinitionsScreen } from '../../../features/releases/definitions-screen';
import { definitionsQuery } from '../../../features/releases/release.queries';
import { queryClient } from '../../../platform/query-client';

export function loader() {
  void queryClient.prefetchQuery(definitionsQuery);
  return null;
}
export const Component = DefinitionsScreen;
