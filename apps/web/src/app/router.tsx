import { createBrowserRouter, redirect, replace, type RouteObject } from 'react-router';
import { queryClient } from '../platform/query-client';
import { sessionQuery } from '../platform/session';
import { lockGate } from '../platform/session-gate';
import { doors } from './doors';
import { homeOf } from './home-of';
import { homeOfAdministrator } from './home-of-administrator';
import { lazyScreen, type ScreenModule } from './lazy-screen';
import { ProblemError } from '../platform/problem-error';
import { NotFound, RouteError } from './route-error';
import { SCREENS, type ScreenPlace } from './screens';
import { StaffApp } from './staff-app';

const FILES = import.meta.glob<ScreenModule>('./routes/*.tsx');

/** A screen, loaded when it is gone to. A file in routes/ exports `Component`, and `loader` where it has data to begin with. */
const screen = ({ path, file }: ScreenPlace): RouteObject[] => {
  const load = FILES[`./routes/${file}.tsx`];
  return load ? [lazyScreen(path, load, <RouteError />)] : [];
};

/** Nothing is drawn before we know who is there; nobody there means the sign-in page, and back here afterwards. */
async function loadSession({ request }: { request: Request }) {
  try {
    const session = await queryClient.ensureQueryData(sessionQuery);
    if (session.role === 'commissioner') {
      location.replace(doors.commissioner);
      return await new Promise<never>(() => undefined);
    }
    if (session.isLocked) lockGate();
    return session;
  } catch (error) {
    if (!(error instanceof ProblemError) || error.status !== 401) throw error;
    const { pathname, search } = new URL(request.url);
    location.replace(doors.signIn(pathname === '/' ? undefined : pathname + search));
    return new Promise<never>(() => undefined);
  }
}

/** The bare address is nobody's page: it gives way to where the day begins, and takes no other page out of the history. */
async function goHome() {
  const session = await queryClient.ensureQueryData(sessionQuery);
  const home = session.role === 'administrator' ? await homeOfAdministrator(session) : homeOf(session.role);
  return (router.state.initialized ? redirect : replace)(home);
}

export const router = createBrowserRouter([
  {
    id: 'staff',
    element: <StaffApp />,
    errorElement: <RouteError />,
    hydrateFallbackElement: <></>,
    loader: loadSession,
    shouldRevalidate: () => false,
    children: [{ index: true, loader: goHome }, ...SCREENS.flatMap(screen), { path: '*', element: <NotFound /> }],
  },
]);
