import { useEffect, useState } from 'react';

export interface PlaceChoice {
  readonly wardId: string;
  readonly wardName: string;
  readonly hospitalName: string;
  readonly town: string;
}
export type FindPlaces = (typed: string, signal: AbortSignal) => Promise<readonly PlaceChoice[]>;

const PAUSE_MS = 150;
const NONE: readonly PlaceChoice[] = [];

/** Places that match what is typed, looked for after a pause; with no signal there are none, and the words stand. */
export function usePlaces(find: FindPlaces, typed: string): readonly PlaceChoice[] {
  const [places, setPlaces] = useState(NONE);
  const wanted = typed.trim();
  useEffect(() => {
    if (wanted.length < 2) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      find(wanted, stop.signal).then((found) => stop.signal.aborted || setPlaces(found), () => stop.signal.aborted || setPlaces(NONE));
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [find, wanted]);
  return wanted.length < 2 ? NONE : places;
}
