import { useRef, type RefObject } from 'react';
import { useKeys } from '../../app/use-keys';
import type { PersonLine } from './people.queries';
import type { PeopleView } from './use-people-view';

interface ListKeys {
  readonly at: PersonLine | null;
  readonly view: PeopleView;
  readonly items: readonly PersonLine[];
  readonly onLog: (personId: string) => void;
  readonly onAddAction: (line: PersonLine) => void;
}

/** J and K move along the rows, wherever focus was; L and A are about the row it is on, or the person looked at. */
export function useListKeys({ at, view, items, onLog, onAddAction }: ListKeys): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const move = (by: 1 | -1) => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>('[data-row-link]') ?? [])];
    const now = links.findIndex((link) => link === document.activeElement);
    const next = now < 0 ? links.find(({ tabIndex }) => tabIndex === 0) : links[now + by];
    next?.focus();
  };
  const about = at ?? items.find(({ personId }) => personId === view.peek) ?? null;
  useKeys({
    'people-down': () => move(1),
    'people-up': () => move(-1),
    'people-log': about ? () => onLog(about.personId) : undefined,
    'people-action': about ? () => onAddAction(about) : undefined,
    'people-close': view.peek ? () => view.set({ peek: null }) : undefined,
  });
  return list;
}
