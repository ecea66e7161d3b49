import { signIn, type Session } from '@alongside/contracts/session';
import type { BodyIn } from '@alongside/contracts/endpoint';
import { useState } from 'react';
import { Button } from '../../kit/button';
import { PasswordField } from '../../kit/fields/password-field';
import { TextField } from '../../kit/fields/text-field';
import { Form } from '../../kit/form/form';
import { errorsIn, type FormError } from '../../kit/form/issues';
import { useTitle } from '../../platform/title';
import { states } from '../../words/states';
import { signingIn } from '../../words/signing-in';
import { refusalWords } from './refusal-words';
import styles from './sign-in.module.css';

type Credentials = BodyIn<typeof signIn>;
interface SignInFormProps {
  readonly signIn: (body: Credentials) => Promise<Session>;
  readonly onSignedIn: (session: Session) => void;
}

const EMPTY: Credentials = { email: '', password: '' };
const NEEDS_EMAIL = { missing: signingIn.missingEmail, 'too-short': signingIn.missingEmail };
const NEEDS_PASSWORD = { missing: signingIn.missingPassword };

/** An email address and a password. A failure leaves both as typed, and says the same of every account. */
export function SignInForm({ signIn: enter, onSignedIn }: SignInFormProps) {
  const [values, setValues] = useState(EMPTY);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [general, setGeneral] = useState<readonly string[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [isSending, setIsSending] = useState(false);
  useTitle(signingIn.title, { isError: attempt > 0 });

  const fail = (fields: readonly FormError[], lines: readonly string[]) => {
    setErrors(fields);
    setGeneral(lines);
    setAttempt((was) => was + 1);
  };
  const submit = async () => {
    const found = errorsIn(signIn.body, values);
    if (found.length > 0) return fail(found, []);
    setIsSending(true);
    try {
      onSignedIn(await enter(values));
    } catch (error) {
      fail([], refusalWords(error));
    } finally {
      setIsSending(false);
    }
  };
  return (
    <>
      <div>
        <h1>{signingIn.title}</h1>
        <p className={styles['lead']}>{signingIn.lead}</p>
      </div>
      <Form values={values} onChange={setValues} errors={errors} general={general} attempt={attempt} onSubmit={() => void submit()} isSending={isSending}>
        <TextField name="email" type="email" label={signingIn.email} autoComplete="username" errors={NEEDS_EMAIL} />
        <PasswordField name="password" label={signingIn.password} errors={NEEDS_PASSWORD} />
        <Button kind="main" size="large" type="submit" isWide aria-disabled={isSending || undefined}>
          {isSending ? states.form.sending : signingIn.submit}
        </Button>
      </Form>
      <p className={styles['note']}>{signingIn.paste}</p>
    </>
  );
}
