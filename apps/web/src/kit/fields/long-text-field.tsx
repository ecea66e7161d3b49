import { useField, type FieldProps } from '../form/form-context';
import { FieldFrame } from './field-frame';
import styles from './field.module.css';

interface LongTextFieldProps extends FieldProps {
  readonly rows?: number;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
}

/** Several lines; it grows with what is written where the browser can. */
export function LongTextField({ rows = 3, ...props }: LongTextFieldProps) {
  const field = useField<string>(props);
  return (
    <FieldFrame {...props} field={field}>
      <textarea
        {...field.aria}
        id={field.inputId}
        data-autofocus={props.autoFocus || undefined}
        className={styles['input']}
        style={{ fieldSizing: 'content' }}
        rows={rows}
        value={field.value ?? ''}
        placeholder={props.placeholder}
        onChange={(event) => field.change(event.target.value)}
      />
    </FieldFrame>
  );
}
