import type { ComponentType, ReactElement } from 'react';
import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import { haveAtHand, orNoSignal } from '../platform/when-wanted';

/** What a file of a route gives. */
export interface ScreenModule {
  readonly Component: ComponentType;
  readonly loader?: (args: LoaderFunctionArgs) => unknown;
}

/**
 * A screen that is fetched when it is gone to. Fetched in the loader and not by the router's own `lazy`, which shows an
 * empty page when the fetch fails: here the error element says that there is no signal.
 */
export function lazyScreen(path: string, load: () => Promise<ScreenModule>, errorElement: ReactElement): RouteObject {
  let module: ScreenModule | undefined;
  const fetchScreen = orNoSignal(async () => (module = await load()));
  haveAtHand(fetchScreen);
  return {
    path,
    errorElement,
    loader: async (args) => (await (module ?? fetchScreen())).loader?.(args) ?? null,
    Component: () => (module ? <module.Component /> : null),
  };
}
