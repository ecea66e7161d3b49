import { isRouteErrorResponse, useRevalidator, useRouteError } from 'react-router';
import { ButtonLink } from '../kit/button-link';
import { Page } from '../kit/page';
import { EmptyState } from '../kit/states/empty-state';
import { ErrorState } from '../kit/states/error-state';
import { IconMapOff } from '@tabler/icons-react';
import { ProblemError } from '../platform/problem-error';
import { isNoSignal } from '../platform/query-client';
import { closeGateFor } from '../platform/session-gate';
import { problems } from '../words/problems';
import { states } from '../words/states';
import { useEffect } from 'react';

export const NotFound = () => (
  <Page title={states.notFound.title}>
    <EmptyState
      title={states.notFound.title}
      icon={IconMapOff}
      tone="neutral"
      level={1}
      action={<ButtonLink kind="main" to="/">{states.notFound.home}</ButtonLink>}
    >
      {states.notFound.text}
    </EmptyState>
  </Page>
);

const isMissing = (error: unknown) =>
  (isRouteErrorResponse(error) && error.status === 404) || (error instanceof ProblemError && error.code === 'not-found');

/** The nearest route says what went wrong; the shell around it stays. */
export function RouteError() {
  const error = useRouteError();
  const { revalidate } = useRevalidator();
  useEffect(() => void closeGateFor(error), [error]);
  if (isMissing(error)) return <NotFound />;
  return (
    <Page title={isNoSignal(error) ? states.noSignal.title : problems.unexpected.title}>
      <ErrorState level={1} error={error} onRetry={() => void revalidate()} />
    </Page>
  );
}
