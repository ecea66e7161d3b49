import { IconAlertCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { states } from '../../words/states';
import type { FieldState } from '../form/form-context';
import { Icon } from '../icon';
import styles from './field.module.css';

interface FrameProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isOptional?: boolean | undefined;
  readonly field: Pick<FieldState<unknown>, 'error' | 'inputId' | 'hintId' | 'errorId'>;
  readonly children: ReactNode;
}

const Optional = () => <span className={styles['optional']}>{states.form.optional}</span>;

function Below({ hint, field }: Pick<FrameProps, 'hint' | 'field'>) {
  return (
    <>
      {hint && <p id={field.hintId} className={styles['hint']}>{hint}</p>}
      {field.error && (
        <p id={field.errorId} className={styles['error']}>
          <Icon of={IconAlertCircle} />
          {field.error}
        </p>
      )}
    </>
  );
}

/** One control with its label, its hint and what is wrong with it. */
export const FieldFrame = ({ label, hint, isOptional, field, children }: FrameProps) => (
  <div className={styles['field']} data-error={field.error ? true : undefined}>
    <label className={styles['label']} htmlFor={field.inputId}>
      {label} {isOptional && <Optional />}
    </label>
    <Below hint={hint} field={field} />
    {children}
  </div>
);

/** Several controls that answer one question. */
export const FieldGroup = ({ label, hint, isOptional, field, children }: FrameProps) => (
  <fieldset
    className={styles['field']}
    data-error={field.error ? true : undefined}
    aria-describedby={[hint ? field.hintId : '', field.error ? field.errorId : ''].filter(Boolean).join(' ') || undefined}
  >
    <legend className={styles['label']}>
      {label} {isOptional && <Optional />}
    </legend>
    <Below hint={hint} field={field} />
    {children}
  </fieldset>
);
