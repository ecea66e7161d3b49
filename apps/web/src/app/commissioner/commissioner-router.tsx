import { createBrowserRouter, replace, type RouteObject } from 'react-router';
import { ProblemError } from '../../platform/problem-error';
import { queryClient } from '../../platform/query-client';
import { sessionQuery } from '../../platform/session';
import { lockGate } from '../../platform/session-gate';
import { doors } from '../doors';
import { lazyScreen, type ScreenModule } from '../lazy-screen';
import { NotFound, RouteError } from '../route-error';
import { CommissionerApp } from './commissioner-app';
import type { ScreenPlace } from '../screens';
import { commissionerPaths } from './commissioner-paths';
import { COMMISSIONER_SCREENS } from './commissioner-screens';

const FILES = import.meta.glob<ScreenModule>('./routes/*.tsx');
const screen = ({ path, file }: ScreenPlace): RouteObject[] => {
  const load = FILES[`./routes/${file}.tsx`];
  return load ? [lazyScreen(path, load, <RouteError />)] : [];
};
const elsewhere = (to: string) => {
  location.replace(to);
  return new Promise<never>(() => undefined);
};

async function loadSession({ request }: { request: Request }) {
  try {
    const session = await queryClient.ensureQueryData(sessionQuery);
    if (session.role !== 'commissioner') return await elsewhere('/');
    if (session.isLocked) lockGate();
    return session;
  } catch (error) {
    if (!(error instanceof ProblemError) || error.status !== 401) throw error;
    return elsewhere(doors.signIn(new URL(request.url).pathname));
  }
}

export const commissionerRouter = createBrowserRouter([
  {
    path: '/c',
    element: <CommissionerApp />,
    errorElement: <RouteError />,
    hydrateFallbackElement: <></>,
    loader: loadSession,
    shouldRevalidate: () => false,
    children: [
      { index: true, loader: () => replace(commissionerPaths.reports) },
      ...COMMISSIONER_SCREENS.flatMap(screen),
      { path: '*', element: <NotFound /> },
    ],
  },
]);
