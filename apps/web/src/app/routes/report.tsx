import { useParams, type LoaderFunctionArgs } from 'react-router';
import { ReleaseView } from '../../features/releases/release-view';
import { CheckScreen } from '../../features/reports/check-screen';
import { checkOf } from '../../features/reports/report.queries';
import { queryClient } from '../../platform/query-client';

export function loader({ params }: LoaderFunctionArgs) {
  void queryClient.prefetchQuery(checkOf({ contractId: params['contractId'] ?? '', period: params['period'] ?? '' }));
  return null;
}

export function Component() {
  const { contractId = '', period = '' } = useParams();
  return (
    <CheckScreen key={`${contractId}/${period}`} contractId={contractId} period={period}>
      {({ shown, ...check }) => <ReleaseView {...check} figures={shown} />}
    </CheckScreen>
  );
}
