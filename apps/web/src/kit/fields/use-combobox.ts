import { useId, useState, type KeyboardEvent } from 'react';

interface ComboboxOptions<Item> {
  readonly items: readonly Item[];
  readonly onPick: (item: Item) => void;
}

const after = (at: number, count: number) => (at + 1) % count;
const before = (at: number, count: number) => (Math.max(at, 0) - 1 + count) % count;

function useActive(count: number) {
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const isListed = isOpen && count > 0;
  const at = isListed && active < count ? active : -1;
  const move = (next: typeof after) => {
    setIsOpen(true);
    if (count > 0) setActive(next(at, count));
  };
  return { at, isListed, setIsOpen, move, reopen: () => (setIsOpen(true), setActive(-1)) };
}

/**
 * The keys and the names of a box with a list under it (WAI-ARIA combobox): arrows move, Enter takes, Escape closes,
 * and focus never leaves the box.
 */
export function useCombobox<Item>({ items, onPick }: ComboboxOptions<Item>) {
  const listId = useId();
  const { at, isListed, setIsOpen, move, reopen } = useActive(items.length);
  const pick = (item: Item) => (setIsOpen(false), onPick(item));
  const idOf = (index: number) => `${listId}-${String(index)}`;
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = items[at];
    if (event.key === 'ArrowDown') move(after);
    else if (event.key === 'ArrowUp') move(before);
    else if (event.key === 'Enter' && chosen !== undefined) pick(chosen);
    else if (event.key === 'Escape' && isListed) (event.stopPropagation(), setIsOpen(false));
    else return;
    event.preventDefault();
  };
  const input = {
    role: 'combobox', 'aria-expanded': isListed, 'aria-controls': listId, 'aria-autocomplete': 'list',
    'aria-activedescendant': at >= 0 ? idOf(at) : undefined, autoComplete: 'off',
    onKeyDown, onFocus: () => setIsOpen(true), onBlur: () => setIsOpen(false),
  } as const;
  const option = (index: number, item: Item) => ({
    id: idOf(index), role: 'option', 'aria-selected': index === at,
    onMouseDown: (event: { preventDefault: () => void }) => (event.preventDefault(), pick(item)),
  });
  const list = { id: listId, role: 'listbox', hidden: !isListed } as const;
  /** `reopen` is for what is typed: the list shows again, and nothing in it is chosen yet. */
  return { isListed, reopen, input, list, option };
}
