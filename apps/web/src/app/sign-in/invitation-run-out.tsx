import { useEffect, useRef } from 'react';
import { ButtonAnchor } from '../../kit/button';
import { invitation } from '../../words/invitation';
import { doors } from '../doors';
import styles from './sign-in.module.css';

const words = invitation.runOut;

/** Used, cancelled, too old or never sent: the same page, with what to do. */
export function InvitationRunOut() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <div>
        <h1 ref={heading} tabIndex={-1}>{words.title}</h1>
        <p className={styles['lead']}>{words.text}</p>
      </div>
      <p>{words.what}</p>
      <ButtonAnchor kind="main" size="large" isWide href={doors.signIn()}>{words.signIn}</ButtonAnchor>
    </>
  );
}
