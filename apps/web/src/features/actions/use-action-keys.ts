import { useEffect, useRef, type RefObject } from 'react';
import { useKeys } from '../../app/use-keys';

const ROW = '[data-action-row]';
const TICK = 'input[type="checkbox"]';
const rowsIn = (list: HTMLElement | null) => [...(list?.querySelectorAll(ROW) ?? [])];
const currentRow = () => document.activeElement?.closest(ROW) ?? null;

function focusAt(list: HTMLElement | null, at: number): void {
  const rows = rowsIn(list);
  rows[Math.max(0, Math.min(at, rows.length - 1))]?.querySelector<HTMLElement>(TICK)?.focus();
}

/** A row that was done or moved away leaves the list with focus in it: focus goes to the one that took its place. */
function useFocusKept(list: RefObject<HTMLElement | null>, shown: string): void {
  const last = useRef<number | null>(null);
  useEffect(() => {
    const remember = () => {
      const at = rowsIn(list.current).findIndex((row) => row === currentRow());
      if (at >= 0) last.current = at;
    };
    const forget = ({ target }: PointerEvent) => {
      if (target instanceof Element && !target.closest(`${ROW}, [role="dialog"]`)) last.current = null;
    };
    document.addEventListener('focusin', remember);
    document.addEventListener('pointerdown', forget);
    return () => {
      document.removeEventListener('focusin', remember);
      document.removeEventListener('pointerdown', forget);
    };
  }, [list]);
  useEffect(() => {
    if (last.current !== null && document.activeElement === document.body) focusAt(list.current, last.current);
  }, [list, shown]);
}

/** J and K move along the actions; E and D are about the one that focus is in. `shown` says which are listed, in order. */
export function useActionKeys(shown: string): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  useFocusKept(list, shown);
  const move = (by: 1 | -1) => {
    const at = rowsIn(list.current).findIndex((row) => row === currentRow());
    focusAt(list.current, at < 0 ? 0 : at + by);
  };
  const press = (control: string) => currentRow()?.querySelector<HTMLElement>(control)?.click();
  useKeys({
    'actions-down': () => move(1),
    'actions-up': () => move(-1),
    'actions-done': () => press(TICK),
    'actions-day': () => press('[data-action-move]'),
  });
  return list;
}
