import { signIn, switchMembership, type Session } from '@alongside/contracts/session';
import { useState } from 'react';
import { LiveRegions } from '../../kit/live-region';
import { send } from '../../platform/send';
import { afterSignIn } from '../home-of';
import { ChooseMembership } from './choose-membership';
import { SignInForm } from './sign-in-form';
import { SignInFrame } from './sign-in-frame';

const goOn = ({ role }: Session) => location.assign(afterSignIn(role, new URLSearchParams(location.search).get('next')));

/** Sign in, and choose where to work where there is a choice. */
export function SignInPage() {
  const [session, setSession] = useState<Session | null>(null);
  const arrive = (arrived: Session) => (arrived.memberships.length > 1 ? setSession(arrived) : goOn(arrived));
  const choose = async (membershipId: string) => {
    const isSame = membershipId === session?.membershipId;
    goOn(isSame ? session : await send(switchMembership, { body: { membershipId } }));
  };
  return (
    <SignInFrame>
      {session ? (
        <ChooseMembership session={session} onChoose={choose} />
      ) : (
        <SignInForm onSignedIn={arrive} signIn={(body) => send(signIn, { body })} />
      )}
      <LiveRegions />
    </SignInFrame>
  );
}
