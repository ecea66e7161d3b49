import { IconSearch } from '@tabler/icons-react';
import { useEffect, useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Icon } from '../../../kit/icon';
import { palette as words } from '../../../words/palette';
import type { PaletteGroup, PaletteItem } from './palette-item';
import { PaletteOption } from './palette-option';
import { usePaletteKeys } from './use-palette-keys';
import styles from './palette.module.css';

interface PaletteFrameProps {
  /** What can be typed: names the box. */
  readonly label: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly groups: readonly PaletteGroup[];
  readonly activeId: string | null;
  readonly onMove: (id: string) => void;
  readonly onClose: () => void;
  /** What is to be known about the list: nobody found, no signal. Said to people who listen. */
  readonly note?: string | null;
  readonly foot?: ReactNode;
}

/** Opens over everything, keeps focus inside and gives it back to what had it: the browser's own modal dialog. */
function useModalDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  // before anything else is typed: the next key is the box's
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return dialog;
}

function Group({ group: { title, items }, option }: { readonly group: PaletteGroup; readonly option: ReturnType<typeof usePaletteKeys>['option'] }) {
  const id = useId();
  return (
    <li role="presentation">
      <span id={id} className={styles['title']}>{title}</span>
      <ul role="group" aria-labelledby={id}>
        {items.map((item) => <PaletteOption key={item.id} item={item} names={option(item)} />)}
      </ul>
    </li>
  );
}

/** A box to type in and everything that can be chosen under it. Knows nothing of what is chosen. */
export function PaletteFrame({ label, typed, onType, groups, activeId, onMove, onClose, note, foot }: PaletteFrameProps) {
  const dialog = useModalDialog();
  const choose = ({ unable, act }: PaletteItem) => {
    if (unable) return;
    dialog.current?.close(); // first: focus is back where it was before anything moves it on
    onClose();
    act();
  };
  const keys = usePaletteKeys({ items: groups.flatMap(({ items }) => items), activeId, onMove, onChoose: choose, onClose });
  const activeElement = keys.active && keys.option(keys.active).id;
  useEffect(() => {
    if (activeElement) document.getElementById(activeElement)?.scrollIntoView({ block: 'nearest' });
  }, [activeElement]);
  return (
    <dialog ref={dialog} role="dialog" aria-label={label} className={styles['dialog']} onCancel={onClose} onClick={(event) => event.target === dialog.current && onClose()}>
      <div className={styles['inside']}>
        <div className={styles['box']}>
          <Icon of={IconSearch} size={22} />
          <input {...keys.input} type="text" value={typed} aria-label={label} placeholder={label} maxLength={80} autoFocus data-mantine-stop-propagation="true" onChange={({ target }) => onType(target.value)} />
          <button type="button" onClick={onClose} className={styles['close']} aria-label={words.close}>Esc</button>
        </div>
        <p className={styles['note']} role="status" data-empty={!note || undefined}>{note}</p>
        <ul {...keys.list} aria-label={words.results} className={styles['list']}>
          {groups.map((group) => <Group key={group.id} group={group} option={keys.option} />)}
        </ul>
        {foot && <p className={styles['foot']}>{foot}</p>}
      </div>
    </dialog>
  );
}
