import { useState } from 'react';
import { fields } from '../../words/fields';
import { useField, type FieldProps } from '../form/form-context';
import choice from './choice-field.module.css';
import { FieldGroup } from './field-frame';
import styles from './field.module.css';

interface MinutesFieldProps extends FieldProps {
  readonly offered?: readonly number[];
}
const USUAL = [10, 20, 30, 45, 60] as const;

/** How long, in minutes: one tap for the usual lengths, any number from 0 for the rest. */
export function MinutesField({ offered = USUAL, ...props }: MinutesFieldProps) {
  const field = useField<number>(props);
  const isUsual = typeof field.value === 'number' && offered.includes(field.value);
  const [isOther, setIsOther] = useState(false);
  const showsBox = isOther || (typeof field.value === 'number' && !isUsual);
  return (
    <FieldGroup {...props} field={field}>
      <div className={choice['choices']}>
        {offered.map((minutes, index) => (
          <label key={minutes} className={choice['choice']}>
            <input
              id={index === 0 ? field.inputId : undefined} type="radio" name={field.inputId} checked={!showsBox && field.value === minutes}
              onChange={() => (setIsOther(false), field.change(minutes))}
            />
            {minutes}
          </label>
        ))}
        <label className={choice['choice']}>
          <input type="radio" name={field.inputId} checked={showsBox} onChange={() => setIsOther(true)} aria-label={fields.minutes.other} />
          …
        </label>
      </div>
      {showsBox && (
        <label className={styles['row']}>
          <input
            className={styles['input']}
            data-width="short"
            type="text"
            inputMode="numeric"
            value={field.value ?? ''}
            aria-label={fields.minutes.exactly}
            onChange={(event) => {
              const digits = event.target.value.replaceAll(/\D/g, '').slice(0, 4);
              field.change(digits === '' ? null : Number(digits));
            }}
          />
          {fields.minutes.unit}
        </label>
      )}
    </FieldGroup>
  );
}
