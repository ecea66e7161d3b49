import { useId, type KeyboardEvent } from 'react';
import type { PaletteItem } from './palette-item';

interface PaletteKeys {
  readonly items: readonly PaletteItem[];
  readonly activeId: string | null;
  readonly onMove: (id: string) => void;
  readonly onChoose: (item: PaletteItem) => void;
  readonly onClose: () => void;
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** The keys and names of a box with one list of groups under it (WAI-ARIA combobox): focus stays in the box, arrows go round. */
export function usePaletteKeys({ items, activeId, onMove, onChoose, onClose }: PaletteKeys) {
  const listId = useId();
  const at = Math.max(0, items.findIndex(({ id }) => id === activeId));
  const active = items[at];
  const idOf = (item: PaletteItem) => `${listId}-${item.id}`;
  const move = (step: 1 | -1) => {
    const next = items[(at + step + items.length) % items.length];
    if (next) onMove(next.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = STEPS[event.key];
    if (step) move(step);
    else if (event.key === 'Enter' && active) onChoose(active);
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const input = {
    role: 'combobox', 'aria-expanded': items.length > 0, 'aria-controls': listId, 'aria-autocomplete': 'list', 'aria-haspopup': 'listbox',
    'aria-activedescendant': active ? idOf(active) : undefined, autoComplete: 'off', spellCheck: false, onKeyDown,
  } as const;
  const option = (item: PaletteItem) => ({
    id: idOf(item), role: 'option', 'aria-selected': item.id === active?.id, 'aria-disabled': item.unable ? true : undefined, onClick: () => onChoose(item),
  });
  return { input, list: { id: listId, role: 'listbox' } as const, option, active };
}
