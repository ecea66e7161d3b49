import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useField, type FieldProps } from '../form/form-context';
import { Icon } from '../icon';
import { FieldGroup } from './field-frame';
import styles from './choice-field.module.css';

type Answer = string | number | boolean | null;
export interface Choice<Value extends Answer> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly hint?: string;
  readonly isDisabled?: boolean;
}
interface ChoiceFieldProps<Value extends Answer> extends FieldProps {
  readonly options: readonly Choice<Value>[];
  /** Tiles in columns, pills in a row, or a list with room for a hint. */
  readonly layout?: 'tiles' | 'pills' | 'list';
}

interface OptionsProps<Value extends Answer> {
  readonly options: readonly Choice<Value>[];
  readonly layout: 'tiles' | 'pills' | 'list';
  readonly kind: 'one' | 'many';
  readonly inputId: string;
  readonly isChosen: (value: Value) => boolean;
  readonly onChoose: (value: Value, isOn: boolean) => void;
  readonly isWrong: true | undefined;
}

function Options<Value extends Answer>({ options, layout, kind, inputId, isChosen, onChoose, isWrong }: OptionsProps<Value>) {
  return (
    <div className={styles['choices']} data-layout={layout}>
      {options.map(({ value, label, hint, isDisabled }, index) => (
        <label key={String(value)} className={styles['choice']}>
          <input
            id={index === 0 ? inputId : undefined}
            type={kind === 'one' ? 'radio' : 'checkbox'}
            name={inputId}
            checked={isChosen(value)}
            disabled={isDisabled}
            aria-invalid={isWrong}
            onChange={(event) => onChoose(value, event.target.checked)}
          />
          <span className={styles['dot']} data-kind={kind} aria-hidden />
          <span className={styles['tick']}><Icon of={IconCheck} /></span>
          <span className={styles['text']}>
            <span>{label}</span>
            {hint && <span className={styles['hint']}>{hint}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}

/** One answer out of a few, as big things to tap. Nothing is chosen before somebody chooses it. */
export function ChoiceField<Value extends Answer>({ options, layout = 'pills', ...props }: ChoiceFieldProps<Value>) {
  const field = useField<Value>(props);
  return (
    <FieldGroup {...props} field={field}>
      <Options
        options={options} layout={layout} kind="one" inputId={field.inputId} isWrong={field.aria['aria-invalid']}
        isChosen={(value) => field.value === value}
        onChoose={(value) => field.change(value)}
      />
    </FieldGroup>
  );
}

/** Any number of answers. */
export function ManyChoiceField<Value extends Answer>({ options, layout = 'pills', ...props }: ChoiceFieldProps<Value>) {
  const field = useField<readonly Value[]>(props);
  const chosen = field.value ?? [];
  return (
    <FieldGroup {...props} field={field}>
      <Options
        options={options} layout={layout} kind="many" inputId={field.inputId} isWrong={field.aria['aria-invalid']}
        isChosen={(value) => chosen.includes(value)}
        onChoose={(value, isOn) => field.change(isOn ? [...chosen, value] : chosen.filter((other) => other !== value))}
      />
    </FieldGroup>
  );
}
