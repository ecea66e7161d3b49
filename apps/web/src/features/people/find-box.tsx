import { IconSearch, IconX } from '@tabler/icons-react';
import { useId, type Ref } from 'react';
import { IconButton } from '../../kit/button';
import { Icon } from '../../kit/icon';
import { people as words } from '../../words/people';
import styles from './people.module.css';

interface FindBoxProps {
  readonly ref: Ref<HTMLInputElement>;
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

/** Finding by name: what is typed stays in this box and is never part of an address. */
export function FindBox({ ref, typed, onType }: FindBoxProps) {
  const id = useId();
  return (
    <div className={styles['find']}>
      <label htmlFor={id} className="visually-hidden">{words.find.label}</label>
      <Icon of={IconSearch} />
      <input
        ref={ref} id={id} type="text" autoComplete="off" spellCheck={false} maxLength={80} value={typed} placeholder={words.find.placeholder}
        aria-keyshortcuts="/"
        onChange={(event) => onType(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && onType('')}
      />
      {typed && <IconButton icon={IconX} label={words.find.clear} onClick={() => onType('')} />}
    </div>
  );
}
