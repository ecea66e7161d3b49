import { useEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'react-router';

/** Where focus was last put; the first page of a visit keeps the browser's own starting point. */
let arrivedAt: string | null = null;

/** Moves focus to the heading when the page it heads is another one, or when what had focus is gone, so that nobody is left nowhere. */
export function useFocusOnArrival<T extends HTMLElement>(focusKey?: string): RefObject<T | null> {
  const ref = useRef<T>(null);
  const { pathname } = useLocation();
  const key = focusKey ?? pathname;
  useEffect(() => {
    const isNowhere = document.activeElement === document.body;
    if (arrivedAt !== null && (arrivedAt !== key || isNowhere)) ref.current?.focus({ preventScroll: true });
    arrivedAt = key;
  }, [key]);
  return ref;
}
