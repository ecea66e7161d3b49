import { ReportsScreen } from '../../features/reports/reports-screen';
import { reportsQuery } from '../../features/reports/report.queries';
import { queryClient } from '../../platform/query-client';

export function loader() {
  void queryClient.prefetchQuery(reportsQuery);
  return null;
}
export const Component = ReportsScreen;
