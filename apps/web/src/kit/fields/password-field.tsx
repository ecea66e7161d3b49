import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useState } from 'react';
import { signingIn } from '../../words/signing-in';
import { IconButton } from '../button';
import { useField, type FieldProps } from '../form/form-context';
import { FieldFrame } from './field-frame';
import styles from './field.module.css';

interface PasswordFieldProps extends FieldProps {
  readonly autoFocus?: boolean;
  /** For a password that is being chosen: managers then offer to make one. */
  readonly isNew?: boolean;
}

/** Paste works, managers fill it, and it can be shown: nobody has to type blind (WCAG 3.3.8). */
export function PasswordField({ isNew = false, ...props }: PasswordFieldProps) {
  const field = useField<string>(props);
  const [isShown, setIsShown] = useState(false);
  return (
    <FieldFrame {...props} field={field}>
      <div className={styles['together']}>
        <input
          {...field.aria}
          id={field.inputId}
          className={styles['input']}
          type={isShown ? 'text' : 'password'}
          autoComplete={isNew ? 'new-password' : 'current-password'}
          autoCapitalize="none"
          spellCheck={false}
          value={field.value ?? ''}
          onChange={(event) => field.change(event.target.value)}
          autoFocus={props.autoFocus}
        />
        <IconButton
          kind="other"
          icon={isShown ? IconEyeOff : IconEye}
          label={isShown ? signingIn.hidePassword : signingIn.showPassword}
          aria-pressed={isShown}
          onClick={() => setIsShown((was) => !was)}
        />
      </div>
    </FieldFrame>
  );
}
