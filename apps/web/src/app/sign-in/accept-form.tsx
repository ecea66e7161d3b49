import { acceptInvitation } from '@alongside/contracts/invitations';
import { signIn, type Session } from '@alongside/contracts/session';
import { mayChoosePassword } from '@alongside/domain/settings';
import { useState } from 'react';
import { Button } from '../../kit/button';
import { PasswordField } from '../../kit/fields/password-field';
import { Form } from '../../kit/form/form';
import type { FormError } from '../../kit/form/issues';
import { ProblemError } from '../../platform/problem-error';
import { send } from '../../platform/send';
import { invitation as words } from '../../words/invitation';
import { forgetInvitation, type Invitation } from './invitation-in-address';
import { refusalWords } from './refusal-words';
import styles from './sign-in.module.css';

interface AcceptFormProps {
  readonly token: string;
  readonly invitation: Invitation;
  readonly onSignedIn: (session: Session) => void;
  readonly onRunOut: (error: unknown) => void;
}
const EMPTY = { password: '' };
const CLEAN = { errors: [] as readonly FormError[], general: [] as readonly string[], attempt: 0 };

/** What is wrong with a password before it is sent; the service decides it again. */
function wrongWith({ email, hasAccount }: Invitation, password: string): readonly FormError[] {
  if (password === '') return [{ pointer: '/password', code: 'missing' }];
  const decision = hasAccount ? { allowed: true as const } : mayChoosePassword(password, email);
  return decision.allowed ? [] : [{ pointer: '/password', code: decision.code }];
}

function useAccepting({ token, invitation, onSignedIn, onRunOut }: AcceptFormProps) {
  const [values, setValues] = useState(EMPTY);
  const [refused, setRefused] = useState(CLEAN);
  const [isSending, setIsSending] = useState(false);
  const fail = (errors: readonly FormError[], general: readonly string[]) => setRefused(({ attempt }) => ({ errors, general, attempt: attempt + 1 }));
  const refuse = (error: unknown) => {
    if (!(error instanceof ProblemError)) return fail([], refusalWords(error));
    if (error.code === 'invitation-run-out') return onRunOut(error);
    return error.errors.length > 0 ? fail(error.errors, []) : fail([], refusalWords(error));
  };
  const submit = async () => {
    const wrong = wrongWith(invitation, values.password);
    if (wrong.length > 0) return fail(wrong, []);
    setIsSending(true);
    try {
      const { email } = await send(acceptInvitation, { body: { token, password: values.password } });
      forgetInvitation();
      onSignedIn(await send(signIn, { body: { email, password: values.password } }));
    } catch (error) {
      refuse(error);
    } finally {
      setIsSending(false);
    }
  };
  return { values, onChange: setValues, ...refused, isSending, onSubmit: () => void submit() };
}

/** A password of their own choice, or the one they have; then they are in. */
export function AcceptForm(props: AcceptFormProps) {
  const { organisationName, email, hasAccount } = props.invitation;
  const form = useAccepting(props);
  const said = hasAccount ? words.prove : words.choose;
  return (
    <>
      <div>
        <h1>{words.title}</h1>
        <p className={styles['lead']}>{words.lead(organisationName)}</p>
      </div>
      <p>
        {hasAccount ? words.prove.lead : words.signsInWith} <strong className={styles['email']}>{email}</strong>
      </p>
      <Form {...form}>
        {/* Managers of passwords keep it under this name. */}
        <input type="email" autoComplete="username" value={email} readOnly tabIndex={-1} aria-hidden className="visually-hidden" />
        <PasswordField name="password" label={said.label} hint={said.hint} isNew={!hasAccount} errors={{ missing: hasAccount ? words.missingOwn : words.missing }} />
        <Button kind="main" size="large" type="submit" isWide aria-disabled={form.isSending || undefined}>
          {form.isSending ? words.sending : said.submit}
        </Button>
      </Form>
    </>
  );
}
