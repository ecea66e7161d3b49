import { store, useStore } from './store';

/**
 * Whether the service can be reached. The browser's own word is not enough (a ward's wireless may be up and lead
 * nowhere), so each request reports what it met, and while nothing answers we knock.
 */
const reachable = store(typeof navigator === 'undefined' || navigator.onLine);
const KNOCK_EVERY_MS = 8000;

export const reportReached = (): void => reachable.set(true);
export const reportUnreached = (): void => reachable.set(false);
export const isReachable = (): boolean => reachable.get();
export const onReachabilityChange = reachable.subscribe;
export const useIsReachable = (): boolean => useStore(reachable);

const knock = () =>
  fetch('/api/health', { cache: 'no-store' }).then(({ status }) => status !== 502 && status !== 504 && reportReached(), () => undefined);

/** Called once by an entry. */
export function watchTheBrowser(): void {
  addEventListener('offline', reportUnreached);
  addEventListener('online', () => void knock());
  setInterval(() => {
    if (!reachable.get()) void knock();
  }, KNOCK_EVERY_MS);
}
