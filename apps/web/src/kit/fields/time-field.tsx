import { useState } from 'react';
import { useField, type FieldProps } from '../form/form-context';
import { FieldFrame } from './field-frame';
import styles from './field.module.css';

const two = (digits: string) => digits.padStart(2, '0');

/** Reads a time as people write it: '9', '930', '9.30', '2pm', '14:30'. What is none stays as typed. */
export function readTime(typed: string): string {
  const match = /^\s*(\d{1,2})(?:[:.h ]?(\d{2}))?\s*(am|pm)?\s*$/i.exec(typed);
  if (!match) return typed;
  const [hour, minute, half] = [Number(match[1]), match[2] ?? '00', match[3]?.toLowerCase()];
  const hours = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour;
  return hours < 24 && Number(minute) < 60 ? `${two(String(hours))}:${minute}` : typed;
}

export function TimeField(props: FieldProps) {
  const field = useField<string>(props);
  const [typed, setTyped] = useState<string | null>(null);
  const type = (text: string) => {
    setTyped(text);
    field.change(text.trim() === '' ? null : readTime(text));
  };
  return (
    <FieldFrame {...props} field={field}>
      <input
        {...field.aria}
        id={field.inputId}
        className={styles['input']}
        data-width="short"
        inputMode="numeric"
        autoComplete="off"
        placeholder="14:30"
        value={typed ?? field.value ?? ''}
        onChange={(event) => type(event.target.value)}
        onBlur={() => setTyped(null)}
      />
    </FieldFrame>
  );
}
