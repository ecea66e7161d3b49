import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState } from './error-state';
import { LoadingState } from './loading-state';

interface WithQueryProps<Data> {
  readonly query: UseQueryResult<Data>;
  readonly loading?: string;
  readonly errorTitle?: string;
  /** 1 where it is all there is on the page. */
  readonly level?: 1 | 2;
  readonly children: (data: Data) => ReactNode;
}

/** What was got, or the shape of it, or why not. Data that is already here stays while it is looked at afresh. */
export function WithQuery<Data>({ query, loading, errorTitle, level, children }: WithQueryProps<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) {
    return <ErrorState error={query.error} {...(errorTitle && { title: errorTitle })} {...(level && { level })} onRetry={() => void query.refetch()} />;
  }
  return <LoadingState {...(loading && { what: loading })} />;
}
