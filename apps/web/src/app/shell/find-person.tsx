import { findPeople } from '@alongside/contracts/people';
import { useQuery } from '@tanstack/react-query';
import { IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { Avatar } from '../../kit/avatar';
import { useCombobox } from '../../kit/fields/use-combobox';
import { Icon } from '../../kit/icon';
import { KeyHint } from '../../kit/key-hint';
import { useShortcuts } from '../../kit/use-shortcuts';
import { send } from '../../platform/send';
import { legalStatusLabel } from '../../words/legal-status';
import { shell } from '../../words/shell';
import { paths } from '../paths';
import styles from './find-person.module.css';

const MOST = 6;
const LEAST_LETTERS = 2;

/** Never in the address: a search is a name, and history is kept. */
function useFound(typed: string) {
  const find = useDeferredValue(typed.trim());
  const query = useQuery({
    queryKey: ['people', 'found', find],
    queryFn: ({ signal }) => send(findPeople, { body: { typed: find } }, { signal }),
    enabled: find.length >= LEAST_LETTERS,
  });
  return find.length >= LEAST_LETTERS ? (query.data?.items ?? []).slice(0, MOST) : [];
}

/** Ctrl or Cmd with K from anywhere, even from a field. */
function useCtrlK(act: () => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      latest.current();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

/** Three letters and Enter: somebody on my list, or in my service. */
export function FindPerson() {
  const [typed, setTyped] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const go = useNavigate();
  const items = useFound(typed);
  const { input, list, option, reopen } = useCombobox({
    items,
    onPick: ({ personId }) => {
      setTyped('');
      box.current?.blur();
      void go(paths.person(personId));
    },
  });
  useCtrlK(() => box.current?.focus());
  useShortcuts({ '/': () => box.current?.focus() });
  return (
    <div className={styles['find']} role="search">
      <label className={styles['box']}>
        <Icon of={IconSearch} />
        <input {...input} ref={box} type="text" value={typed} aria-label={shell.find.label} placeholder={shell.find.label} onChange={({ target }) => (reopen(), setTyped(target.value))} />
        <KeyHint of="/" />
      </label>
      <ul {...list} aria-label={shell.find.found} className={styles['list']}>
        {items.map((person, index) => (
          <li key={person.referralId ?? person.personId} {...option(index, person)} className={styles['option']}>
            <Avatar name={person.name} />
            <span>
              <strong>{person.name ?? person.reference}</strong>
              <small>{[legalStatusLabel(person), person.place].filter(Boolean).join(', ')}</small>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
