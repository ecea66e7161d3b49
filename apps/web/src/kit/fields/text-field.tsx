import type { ComponentProps } from 'react';
import { useField, type FieldProps } from '../form/form-context';
import { FieldFrame } from './field-frame';
import styles from './field.module.css';

interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'tel' | 'password' | 'search';
  readonly width?: 'short' | 'middle' | 'full';
  readonly autoComplete?: string;
  readonly inputMode?: ComponentProps<'input'>['inputMode'];
  readonly maxLength?: number;
  readonly autoFocus?: boolean;
  readonly placeholder?: string;
}

export function TextField({ type = 'text', width = 'full', ...props }: TextFieldProps) {
  const field = useField<string>(props);
  return (
    <FieldFrame {...props} field={field}>
      <input
        {...field.aria}
        id={field.inputId}
        className={styles['input']}
        data-width={width}
        type={type}
        value={field.value ?? ''}
        onChange={(event) => field.change(event.target.value)}
        autoComplete={props.autoComplete ?? 'off'}
        inputMode={props.inputMode}
        maxLength={props.maxLength}
        placeholder={props.placeholder}
        data-autofocus={props.autoFocus || undefined}
      />
    </FieldFrame>
  );
}
