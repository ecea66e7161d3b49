import { useField, type FieldProps } from '../form/form-context';
import { FieldFrame } from './field-frame';
import styles from './field.module.css';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}
interface SelectFieldProps extends FieldProps {
  readonly options: readonly SelectOption[];
  /** The first line, for no answer yet. */
  readonly empty: string;
  readonly width?: 'short' | 'middle' | 'full';
}

export function SelectField({ options, empty, width = 'full', ...props }: SelectFieldProps) {
  const field = useField<string>(props);
  return (
    <FieldFrame {...props} field={field}>
      <select
        {...field.aria}
        id={field.inputId}
        className={styles['input']}
        data-width={width}
        value={field.value ?? ''}
        onChange={(event) => field.change(event.target.value || null)}
      >
        <option value="">{empty}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
