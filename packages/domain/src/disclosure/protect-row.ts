import { HIDDEN, type Released } from './rule.js';
import { secureLine, smallCells } from './sum-line.js';

const range = (length: number): number[] => Array.from({ length }, (_, index) => index);
const ascending = (indexes: Iterable<number>): number[] => [...indexes].sort((a, b) => a - b);

export interface ProtectedRow {
  readonly cells: readonly Released[];
  readonly total: Released;
  /**
   * Indexes of the cells hidden for being small, and of those hidden so that the first cannot be worked out. For
   * checking only: a report must not tell them apart.
   */
  readonly primary: readonly number[];
  readonly secondary: readonly number[];
}

/** PRIMARY_SECONDARY for one row of counts and its total (practice reference, section 5). */
export function protectRow(cells: readonly number[], threshold: number): ProtectedRow {
  const total = cells.reduce((sum, value) => sum + value, 0);
  const values = [...cells, total];
  const primary = smallCells(values, threshold);
  const marked = new Set(primary);
  secureLine({ left: range(cells.length), right: [cells.length] }, values, marked, threshold);
  const shown = (index: number): Released => (marked.has(index) ? HIDDEN : (values[index] ?? 0));
  return {
    cells: range(cells.length).map(shown),
    total: shown(cells.length),
    primary: ascending(primary).filter((index) => index < cells.length),
    secondary: ascending(marked).filter((index) => !primary.has(index) && index < cells.length),
  };
}
