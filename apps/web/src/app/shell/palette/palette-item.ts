import type { Icon as TablerIcon } from '@tabler/icons-react';

/** One thing that can be chosen. */
export interface PaletteItem {
  readonly id: string;
  readonly label: string;
  readonly detail?: string | null | undefined;
  /** A picture, or the person whose initials stand for one. */
  readonly icon?: TablerIcon;
  readonly initialsOf?: string | null;
  /** The key that does the same without the palette: 'g t'. */
  readonly keys?: string | undefined;
  /** Other words by which it is found. */
  readonly also?: string;
  /** Why it cannot be done just now: it stays, and says so. */
  readonly unable?: string | undefined;
  readonly act: () => void;
}
export interface PaletteGroup {
  readonly id: string;
  readonly title: string;
  readonly items: readonly PaletteItem[];
}

const wordsOf = (text: string) => text.toLowerCase().split(/[\s,.“”()'’-]+/).filter(Boolean);

/** Whether each word typed begins a word of the text. */
export function fits(typed: string, ...texts: readonly (string | null | undefined)[]): boolean {
  const words = wordsOf(texts.filter(Boolean).join(' '));
  return wordsOf(typed).every((part) => words.some((word) => word.startsWith(part)));
}
export const itemsFitting = (typed: string, items: readonly PaletteItem[]): readonly PaletteItem[] =>
  typed.trim() === '' ? items : items.filter(({ label, also }) => fits(typed, label, also));
