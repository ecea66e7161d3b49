import { isLocalDate } from '@alongside/domain';
import { useState } from 'react';
import { fields } from '../../words/fields';
import { useField, type FieldProps } from '../form/form-context';
import { FieldGroup } from './field-frame';
import styles from './field.module.css';

type Boxes = readonly [day: string, month: string, year: string];

const boxesOf = (value: string | undefined | null): Boxes => {
  if (!value) return ['', '', ''];
  if (isLocalDate(value)) return [String(Number(value.slice(8))), String(Number(value.slice(5, 7))), value.slice(0, 4)];
  const [day = '', month = '', year = ''] = value.split('/');
  return [day, month, year];
};
const valueOf = ([day, month, year]: Boxes): string | null => {
  if (!day && !month && !year) return null;
  const date = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return year.length === 4 && isLocalDate(date) ? date : `${day}/${month}/${year}`;
};

/** Public pages: three boxes. What is no date stays as typed, so that the check can say so and nothing is lost. */
export function DateBoxesField(props: FieldProps) {
  const field = useField<string>(props);
  const [boxes, setBoxes] = useState(() => boxesOf(field.value));
  const shown = valueOf(boxes) === (field.value ?? null) ? boxes : boxesOf(field.value);
  const type = (at: number, text: string) => {
    const next = shown.map((box, index) => (index === at ? text.replaceAll(/\D/g, '') : box)) as unknown as Boxes;
    setBoxes(next);
    field.change(valueOf(next));
  };
  return (
    <FieldGroup {...props} field={field}>
      <div className={styles['boxes']}>
        {fields.date.boxes.map((label, index) => (
          <label key={label}>
            {label}
            <input
              id={index === 0 ? field.inputId : undefined}
              className={styles['input']}
              aria-invalid={field.aria['aria-invalid']}
              inputMode="numeric"
              maxLength={index === 2 ? 4 : 2}
              autoComplete="off"
              value={shown[index]}
              onChange={(event) => type(index, event.target.value)}
            />
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
