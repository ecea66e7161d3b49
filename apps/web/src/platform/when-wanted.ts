import { createElement, lazy, useState, type ComponentType } from 'react';
import { NoSignal } from './problem-error';
import { isReachable, onReachabilityChange } from './reachability';

/** A part that could not be fetched is a matter of signal, and is said in those words. */
export const orNoSignal = <Module>(load: () => Promise<Module>) => (): Promise<Module> =>
  load().catch((cause: unknown) => {
    throw new NoSignal(cause);
  });

const parts: (() => Promise<unknown>)[] = [];

/**
 * A component that is fetched when it is first shown, or when nothing else is going on, so that it is there without a
 * signal. One that is there already is drawn at once: `lazy` would draw its fallback first, and React holds one of those
 * for 300 ms.
 */
export function whenWanted<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let ready: ComponentType<Props> | null = null;
  const fetchPart = orNoSignal(async () => (ready = await load()));
  parts.push(fetchPart);
  const Fetched = lazy(() => fetchPart().then((component) => ({ default: component })));
  // Which of the two is settled when it is first drawn: a change between them would forget what was typed inside.
  return function WhenWanted(props: Props) {
    const [part] = useState<ComponentType<Props>>(() => ready ?? Fetched);
    return createElement(part, props);
  };
}

/** Something else to have at hand before the signal goes. */
export const haveAtHand = (load: () => Promise<unknown>): void => void parts.push(load);

async function fetchParts(): Promise<void> {
  for (let load = parts[0]; load; load = parts[0]) {
    await load();
    parts.shift();
  }
}

const PAUSE_MS = 3000;
/** Called by an entry once it has drawn: fetches the rest one by one when the page is at rest, and goes on when a signal comes back. */
export function fetchTheRest(): void {
  let isFetching = false;
  const fetchOn = () => {
    if (isFetching || !isReachable()) return;
    isFetching = true;
    void fetchParts().catch(() => undefined).finally(() => {
      isFetching = false;
    });
  };
  setTimeout(fetchOn, PAUSE_MS);
  onReachabilityChange(fetchOn);
}
