import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState } from './error-state';
import { LoadingState } from './loading-state';

interface WithQueryProps<Data> {
  readonly query: UseQueryResult<Data>;
  readonly loading?: string;
  readonly errorTitle?: string;
  readonly children: (data: Data) => ReactNode;
}

/** What was got, or the shape of it, or why not. Data that is already here stays while it is looked at afresh. */
export function WithQuery<Data>({ query, loading, errorTitle, children }: WithQueryProps<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) {
    return <ErrorState error={query.error} {...(errorTitle && { title: errorTitle })} onRetry={() => void query.refetch()} />;
  }
  return <LoadingState {...(loading && { what: loading })} />;
}
