import { isLocalDate, type LocalDate } from '@alongside/domain';
import { Suspense, useState } from 'react';
import { today } from '../../platform/clock';
import { fullDate, shortDate } from '../../platform/format';
import { whenWanted } from '../../platform/when-wanted';
import { fields } from '../../words/fields';
import { useField, type FieldProps } from '../form/form-context';
import { FieldFrame } from './field-frame';
import styles from './field.module.css';
import { readDate, type Leaning } from './read-date';

const CalendarButton = whenWanted(() => import('./calendar-button').then((module) => module.CalendarButton));

interface DateFieldProps extends FieldProps {
  /** `behind` for what happened, `ahead` for plans: how a bare 'fri' is read. */
  readonly leaning?: Leaning;
  readonly min?: LocalDate;
  readonly max?: LocalDate;
}

const shownAs = (value: string | undefined | null) => (value && isLocalDate(value) ? shortDate(value) : (value ?? ''));

/** Staff: one box that takes words, says what it read, with a calendar beside it. */
export function DateField({ leaning = 'ahead', min, max, ...props }: DateFieldProps) {
  const field = useField<string>(props);
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? shownAs(field.value);
  const read = field.value && isLocalDate(field.value) ? field.value : null;
  const type = (text: string) => {
    setTyped(text);
    field.change(text.trim() === '' ? null : (readDate(text, today(), leaning) ?? text));
  };
  return (
    <FieldFrame {...props} field={field}>
      <div className={styles['together']}>
        <input
          {...field.aria}
          id={field.inputId}
          className={styles['input']}
          data-width="middle"
          value={shown}
          autoComplete="off"
          placeholder={fields.date.placeholder[leaning]}
          onChange={(event) => type(event.target.value)}
          onBlur={() => setTyped(null)}
        />
        <Suspense fallback={null}>
          <CalendarButton label={props.label} value={read} min={min} max={max} onPick={(date) => (setTyped(null), field.change(date))} />
        </Suspense>
      </div>
      <p className={styles['read']} role="status">
        {read ? fullDate(read) : field.value ? fields.date.unread : ''}
      </p>
    </FieldFrame>
  );
}
