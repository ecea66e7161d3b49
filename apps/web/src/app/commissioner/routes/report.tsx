import { useParams, type LoaderFunctionArgs } from 'react-router';
import { definitionsQuery, releaseOf, releasesQuery } from '../../../features/releases/release.queries';
import { ReleaseScreen } from '../../../features/releases/release-screen';
import { queryClient } from '../../../platform/query-client';

export function loader({ params }: LoaderFunctionArgs) {
  void queryClient.prefetchQuery(releaseOf(params['releaseId'] ?? ''));
  void queryClient.prefetchQuery(releasesQuery);
  void queryClient.prefetchQuery(definitionsQuery);
  return null;
}
export function Component() {
  return <ReleaseScreen releaseId={useParams()['releaseId'] ?? ''} />;
}
