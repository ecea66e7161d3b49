import { RestartCard } from '../../features/practice/restart-card';
import { TryAsCard } from '../../features/practice/try-as-card';
import { tryAsQuery } from '../../features/practice/practice.queries';
import { setupQuery } from '../../features/welcome/setup.queries';
import { WelcomeScreen } from '../../features/welcome/welcome-screen';
import { queryClient } from '../../platform/query-client';
import { doors } from '../doors';
import { sessionQuery, useSession } from '../../platform/session';

export async function loader() {
  void queryClient.prefetchQuery(setupQuery);
  const { organisation } = await queryClient.ensureQueryData(sessionQuery);
  if (organisation.isPractice) void queryClient.prefetchQuery(tryAsQuery);
  return null;
}
const PracticeCards = () => (
  <>
    <TryAsCard />
    <RestartCard onRestarted={() => location.assign(doors.signIn())} />
  </>
);

export function Component() {
  const { organisation } = useSession();
  return <WelcomeScreen aside={organisation.isPractice && <PracticeCards />} />;
}
