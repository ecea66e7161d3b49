import { LatestRelease } from '../../../features/releases/latest-release';
import { releasesQuery } from '../../../features/releases/release.queries';
import { queryClient } from '../../../platform/query-client';

export function loader() {
  void queryClient.prefetchQuery(releasesQuery);
  return null;
}
export const Component = LatestRelease;
