import { signIn, type Session } from '@alongside/contracts/session';
import type { BodyIn } from '@alongside/contracts/endpoint';
import { useState } from 'react';
import { Button } from '../../kit/button';
import { PasswordField } from '../../kit/fields/password-field';
import { TextField } from '../../kit/fields/text-field';
import { Form } from '../../kit/form/form';
import { errorsIn, type FormError } from '../../kit/form/issues';
import { useTitle } from '../../platform/title';
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
const NO_ERRORS: readonly FormError[] = [];
const NO_LINES: readonly string[] = [];
const NEEDS_PASSWORD = { missing: signingIn.missingPassword };

function useSigningIn({ signIn: enter, onSignedIn }: SignInFormProps) {
  const [values, setValues] = useState(EMPTY);
  const [refused, setRefused] = useState({ errors: NO_ERRORS, general: NO_LINES, attempt: 0 });
  const [isSending, setIsSending] = useState(false);
  const fail = (errors: readonly FormError[], general: readonly string[]) =>
    setRefused(({ attempt }) => ({ errors, general, attempt: attempt + 1 }));
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
  return { values, onChange: setValues, ...refused, isSending, onSubmit: () => void submit() };
}

/** An email address and a password. A failure leaves both as typed, and says the same of every account. */
export function SignInForm(props: SignInFormProps) {
  const form = useSigningIn(props);
  useTitle(signingIn.title, { isError: form.attempt > 0 });
  return (
    <>
      <div>
        <h1>{signingIn.title}</h1>
        <p className={styles['lead']}>{signingIn.lead}</p>
      </div>
      <Form {...form}>
        <TextField name="email" type="email" label={signingIn.email} autoComplete="username" errors={NEEDS_EMAIL} />
        <PasswordField name="password" label={signingIn.password} errors={NEEDS_PASSWORD} />
        <Button kind="main" size="large" type="submit" isWide aria-disabled={form.isSending || undefined}>
          {form.isSending ? signingIn.sending : signingIn.submit}
        </Button>
      </Form>
      <p className={styles['note']}>{signingIn.paste}</p>
    </>
  );
}
