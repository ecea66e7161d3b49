import { readInvitation } from '@alongside/contracts/invitations';
import type { Session } from '@alongside/contracts/session';
import { useCallback, useEffect, useState } from 'react';
import { ErrorState } from '../../kit/states/error-state';
import { LoadingState } from '../../kit/states/loading-state';
import { ProblemError } from '../../platform/problem-error';
import { send } from '../../platform/send';
import { useTitle } from '../../platform/title';
import { invitation as words } from '../../words/invitation';
import { AcceptForm } from './accept-form';
import type { Invitation } from './invitation-in-address';
import { InvitationRunOut } from './invitation-run-out';

interface AcceptInvitationProps {
  readonly token: string;
  readonly onSignedIn: (session: Session) => void;
}
type State = { readonly found: Invitation } | { readonly failed: unknown } | null;

const isRunOut = (error: unknown): boolean => error instanceof ProblemError && error.code === 'invitation-run-out';

/** Who invites, and then a password: one of their own choice, or the one they have. */
export function AcceptInvitation({ token, onSignedIn }: AcceptInvitationProps) {
  const [state, setState] = useState<State>(null);
  useTitle(state && 'failed' in state && isRunOut(state.failed) ? words.runOut.title : words.title);
  const read = useCallback(() => {
    setState(null);
    send(readInvitation, { body: { token } }).then((found) => setState({ found }), (failed: unknown) => setState({ failed }));
  }, [token]);
  useEffect(read, [read]);
  if (state === null) return <LoadingState what={words.loading} />;
  if ('found' in state) return <AcceptForm token={token} invitation={state.found} onSignedIn={onSignedIn} onRunOut={(failed) => setState({ failed })} />;
  return isRunOut(state.failed) ? <InvitationRunOut /> : <ErrorState error={state.failed} title={words.failed} onRetry={read} level={1} />;
}
