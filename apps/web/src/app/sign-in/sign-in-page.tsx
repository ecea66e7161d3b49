import { signIn, switchMembership, type Session } from '@alongside/contracts/session';
import { Suspense, useState } from 'react';
import { LiveRegions } from '../../kit/live-region';
import { send } from '../../platform/send';
import { whenWanted } from '../../platform/when-wanted';
import { afterSignIn } from '../home-of';
import { ChooseMembership } from './choose-membership';
import { invitationInAddress } from './invitation-in-address';
import { SignInForm } from './sign-in-form';
import { SignInFrame } from './sign-in-frame';

/** Fetched by the few who come with an invitation: the way in stays small for everybody else. */
const AcceptInvitation = whenWanted(() => import('./accept-invitation').then((module) => module.AcceptInvitation));

const goOn = ({ role }: Session) => location.assign(afterSignIn(role, new URLSearchParams(location.search).get('next')));

interface WayInProps {
  readonly token: string | null;
  readonly onSignedIn: (session: Session) => void;
}
const WayIn = ({ token, onSignedIn }: WayInProps) =>
  token === null ? (
    <SignInForm onSignedIn={onSignedIn} signIn={(body) => send(signIn, { body })} />
  ) : (
    <Suspense fallback={null}>
      <AcceptInvitation token={token} onSignedIn={onSignedIn} />
    </Suspense>
  );

/** Sign in, and choose where to work where there is a choice. */
export function SignInPage() {
  const [session, setSession] = useState<Session | null>(null);
  const [token] = useState(invitationInAddress);
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
        <WayIn token={token} onSignedIn={arrive} />
      )}
      <LiveRegions />
    </SignInFrame>
  );
}
