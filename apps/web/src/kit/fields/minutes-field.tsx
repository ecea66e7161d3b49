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

interface ExactProps {
  readonly value: number | undefined;
  readonly onChange: (minutes: number | null) => void;
}
const ExactMinutes = ({ value, onChange }: ExactProps) => (
  <label className={styles['row']}>
    <input
      className={styles['input']}
      data-width="short"
      type="text"
      inputMode="numeric"
      value={value ?? ''}
      aria-label={fields.minutes.exactly}
      onChange={(event) => {
        const digits = event.target.value.replaceAll(/\D/g, '').slice(0, 4);
        onChange(digits === '' ? null : Number(digits));
      }}
    />
    {fields.minutes.unit}
  </label>
);

/** How long, in minutes: one tap for the usual lengths, any number from 0 for the rest. */
export function MinutesField({ offered = USUAL, ...props }: MinutesFieldProps) {
  const field = useField<number>(props);
  const [isOther, setIsOther] = useState(false);
  const isUnusual = typeof field.value === 'number' && !offered.includes(field.value);
  const showsBox = isOther || isUnusual;
  const take = (minutes: number) => {
    setIsOther(false);
    field.change(minutes);
  };
  return (
    <FieldGroup {...props} field={field}>
      <div className={choice['choices']}>
        {offered.map((minutes, index) => (
          <label key={minutes} className={choice['choice']}>
            <input id={index === 0 ? field.inputId : undefined} type="radio" name={field.inputId} checked={!showsBox && field.value === minutes} onChange={() => take(minutes)} />
            {minutes}
          </label>
        ))}
        <label className={choice['choice']}>
          <input type="radio" name={field.inputId} checked={showsBox} onChange={() => setIsOther(true)} aria-label={fields.minutes.other} />
          …
        </label>
      </div>
      {showsBox && <ExactMinutes value={field.value} onChange={field.change} />}
    </FieldGroup>
  );
}
