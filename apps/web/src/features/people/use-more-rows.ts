import { useEffect, useRef, type RefObject } from 'react';

/** Gets the next rows and puts focus on the first of them, so that nobody is thrown back to the top of the list. */
export function useMoreRows(list: RefObject<HTMLElement | null>, more: (() => void) | null, count: number): (() => void) | null {
  const from = useRef<number | null>(null);
  useEffect(() => {
    if (from.current === null || count <= from.current) return;
    list.current?.querySelector<HTMLElement>(`[data-row-link="${String(from.current)}"]`)?.focus();
    from.current = null;
  }, [list, count]);
  if (!more) return null;
  return () => {
    from.current = count;
    more();
  };
}
