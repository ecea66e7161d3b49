import { useField, type FieldProps } from '../form/form-context';
import { FieldFrame } from './field-frame';
import styles from './field.module.css';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  /** The heading it stands under, where the list is too long to read; those of one heading follow each other. */
  readonly group?: string;
}
interface SelectFieldProps extends FieldProps {
  readonly options: readonly SelectOption[];
  /** The first line, for no answer yet. */
  readonly empty: string;
  readonly width?: 'short' | 'middle' | 'full';
}

const Lines = ({ options }: Pick<SelectFieldProps, 'options'>) =>
  options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));

function Options({ options }: Pick<SelectFieldProps, 'options'>) {
  const groups = [...new Set(options.map(({ group }) => group))];
  return groups.map((group) => {
    const lines = <Lines key={group} options={options.filter((each) => each.group === group)} />;
    return group === undefined ? lines : <optgroup key={group} label={group}>{lines}</optgroup>;
  });
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
        <Options options={options} />
      </select>
    </FieldFrame>
  );
}
