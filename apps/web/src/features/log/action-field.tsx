import type { LocalDate } from '@alongside/domain';
import { useEffect, useRef } from 'react';
import { Button } from '../../kit/button';
import { StatusChip } from '../../kit/chip';
import { TextField } from '../../kit/fields/text-field';
import { longDate } from '../../platform/format';
import { log as words } from '../../words/log';
import styles from './log.module.css';

export type ReadAction = (typed: string) => { readonly title: string; readonly dueOn: LocalDate | null };

interface ActionFieldProps {
  readonly typed: string;
  readonly read: ReadAction;
  readonly onRemove: () => void;
}

/** Something to do, written in the same sheet and added once the visit is saved. */
export function ActionField({ typed, read, onRemove }: ActionFieldProps) {
  const { title, dueOn } = read(typed);
  const box = useRef<HTMLDivElement>(null);
  const isNew = useRef(typed === '');
  useEffect(() => {
    if (isNew.current) box.current?.querySelector('input')?.focus();
  }, []);
  return (
    <div ref={box} className={styles['action']}>
      <TextField name="action" label={words.action.label} hint={words.action.hint} errors={{ missing: words.action.missing }} maxLength={300} />
      <p className={styles['read']} role="status">
        {dueOn && <><StatusChip tone="soon">{words.action.due(longDate(dueOn))}</StatusChip> {title}</>}
      </p>
      <Button kind="link" onClick={onRemove}>{words.action.remove}</Button>
    </div>
  );
}
