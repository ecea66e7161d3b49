import type { Session } from '@alongside/contracts/session';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../kit/button';
import { useTitle } from '../../platform/title';
import { shell } from '../../words/shell';
import { signingIn } from '../../words/signing-in';
import { refusalWords } from './refusal-words';
import styles from './sign-in.module.css';

interface ChooseMembershipProps {
  readonly session: Session;
  readonly onChoose: (membershipId: string) => Promise<void>;
}

/** Somebody who works in several places says which one now. */
export function ChooseMembership({ session, onChoose }: ChooseMembershipProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [refusal, setRefusal] = useState<readonly string[]>([]);
  useEffect(() => heading.current?.focus(), []);
  useTitle(signingIn.choose.title);
  const choose = (membershipId: string) => void onChoose(membershipId).catch((error: unknown) => setRefusal(refusalWords(error)));
  return (
    <>
      <div>
        <h1 ref={heading} tabIndex={-1}>{signingIn.choose.title}</h1>
        <p className={styles['lead']}>{signingIn.choose.lead}</p>
      </div>
      <div role="alert">{refusal.map((line) => <p key={line}>{line}</p>)}</div>
      <div className={styles['choices']}>
        {session.memberships.map(({ membershipId, role, organisationName }) => (
          <Button key={membershipId} size="large" isWide onClick={() => choose(membershipId)}>
            {signingIn.choose.as(shell.roles[role], organisationName)}
          </Button>
        ))}
      </div>
    </>
  );
}
