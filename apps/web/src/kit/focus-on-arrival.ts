import { useEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'react-router';

/** Where focus was last put; the first page of a visit keeps the browser's own starting point. */
let arrivedAt: string | null = null;

/** Moves focus to the heading when the page it heads is another one, so that nobody is left on a link that is gone. */
export function useFocusOnArrival<T extends HTMLElement>(focusKey?: string): RefObject<T | null> {
  const ref = useRef<T>(null);
  const { pathname } = useLocation();
  const key = focusKey ?? pathname;
  useEffect(() => {
    if (arrivedAt !== null && arrivedAt !== key) ref.current?.focus({ preventScroll: true });
    arrivedAt = key;
  }, [key]);
  return ref;
}
