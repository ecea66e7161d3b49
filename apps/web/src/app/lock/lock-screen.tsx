import { readSession, signIn, signOut, switchMembership, unlockSession, type Session } from '@alongside/contracts/session';
import { useMutation } from '@tanstack/react-query';
import { IconLock } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Button } from '../../kit/button';
import { PasswordField } from '../../kit/fields/password-field';
import { TextField } from '../../kit/fields/text-field';
import { EndpointForm } from '../../kit/form/endpoint-form';
import type { Saving } from '../../kit/form/use-endpoint-form';
import { Icon } from '../../kit/icon';
import { ProblemError } from '../../platform/problem-error';
import { send } from '../../platform/send';
import { takeSession } from '../../platform/session';
import { openGate } from '../../platform/session-gate';
import { signingIn } from '../../words/signing-in';
import { problems } from '../../words/problems';
import { doors } from '../doors';
import styles from './lock.module.css';

interface LockScreenProps {
  /** Locked: the password is enough. Ended: signing in again is needed. */
  readonly gate: 'locked' | 'ended';
  readonly session: Session;
}

/** Comes back as who they were; anyone else begins anew, so that nobody meets another's half-written words. */
async function comeBack(now: Session, before: Session): Promise<void> {
  const isSame = now.membershipId === before.membershipId;
  const mayBe = now.memberships.some(({ membershipId }) => membershipId === before.membershipId);
  if (!isSame && !mayBe) return location.assign('/');
  const session = isSame ? now : await send(switchMembership, { body: { membershipId: before.membershipId } });
  openGate();
  await takeSession(session);
}

async function unlock({ body }: Saving<typeof unlockSession>): Promise<Session> {
  try {
    return await send(unlockSession, { body });
  } catch (error) {
    // Unlocked in another tab: there is nothing left to unlock.
    if (error instanceof ProblemError && error.code === 'not-signed-in') return send(readSession, {});
    throw error;
  }
}

const Unlock = ({ session }: { readonly session: Session }) => (
  <>
    <p>{signingIn.locked.text(session.displayName)}</p>
    <EndpointForm
      endpoint={unlockSession}
      mutation={useMutation({ mutationFn: unlock })}
      initial={{ password: '' }}
      submit={signingIn.locked.submit}
      onDone={(now) => void comeBack(now, session)}
    >
      <PasswordField name="password" label={signingIn.password} errors={{ missing: signingIn.missingPassword }} autoFocus />
    </EndpointForm>
  </>
);

const SignInAgain = ({ session }: { readonly session: Session }) => (
  <>
    <p>{signingIn.ended}</p>
    <EndpointForm
      endpoint={signIn}
      mutation={useMutation({ mutationFn: ({ body }: Saving<typeof signIn>) => send(signIn, { body }) })}
      initial={{ email: '', password: '' }}
      submit={signingIn.submit}
      onDone={(now) => void comeBack(now, session)}
    >
      <TextField name="email" type="email" label={signingIn.email} autoComplete="username" errors={{ missing: signingIn.missingEmail, 'too-short': signingIn.missingEmail }} />
      <PasswordField name="password" label={signingIn.password} errors={{ missing: signingIn.missingPassword }} />
    </EndpointForm>
  </>
);

const leave = async () => {
  await send(signOut, {}).catch(() => undefined);
  location.assign(doors.signIn());
};

/** Stands alone in the document while the gate is shut. */
export function LockScreen({ gate, session }: LockScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const title = gate === 'locked' ? signingIn.locked.title : problems['not-signed-in'].title;
  useEffect(() => {
    const before = document.title;
    document.title = `${title} | Alongside`;
    if (!heading.current?.parentElement?.contains(document.activeElement)) heading.current?.focus();
    return () => {
      document.title = before;
    };
  }, [title]);
  return (
    <main className={styles['screen']}>
      <div className={styles['box']}>
        <h1 ref={heading} tabIndex={-1}>
          <Icon of={IconLock} size={26} />
          {title}
        </h1>
        {gate === 'locked' ? <Unlock session={session} /> : <SignInAgain session={session} />}
        <span className={styles['other']}>
          <Button kind="link" onClick={() => void leave()}>{signingIn.locked.other}</Button>
        </span>
      </div>
    </main>
  );
}
