import { useState, type KeyboardEvent } from 'react';

/** Spread on the one link of a row. */
export interface RowLink {
  readonly 'data-row-link': number;
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
}

const MOVES: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/** One stop for Tab; the arrow keys move between the rows' links. */
export function useRowKeys<Row>(rows: readonly Row[], onMove?: (row: Row) => void, onPeek?: (row: Row) => void) {
  const [at, setAt] = useState(0);
  const stop = Math.min(at, Math.max(rows.length - 1, 0));
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLElement) || !event.target.hasAttribute('data-row-link')) return;
    const row = rows[stop];
    if (event.key === ' ' && onPeek && row) {
      event.preventDefault();
      onPeek(row);
      return;
    }
    const move = MOVES[event.key];
    if (!move) return;
    event.preventDefault();
    const next = move(stop, rows.length - 1);
    event.currentTarget.querySelector<HTMLElement>(`[data-row-link="${String(next)}"]`)?.focus();
  };
  const linkAt = (index: number): RowLink => ({
    'data-row-link': index,
    tabIndex: index === stop ? 0 : -1,
    onFocus: () => {
      setAt(index);
      const row = rows[index];
      if (row !== undefined) onMove?.(row);
    },
  });
  return { linkAt, onKeyDown };
}
