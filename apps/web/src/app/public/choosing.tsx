import { listProviders } from '@alongside/contracts/public-referrals';
import type { ResponseOf } from '@alongside/contracts/endpoint';
import { useEffect, useState } from 'react';
import { Navigate } from 'react-router';
import { ChooseProvider } from '../../features/refer/choose-provider';
import { ErrorState } from '../../kit/states/error-state';
import { LoadingState } from '../../kit/states/loading-state';
import { send } from '../../platform/send';

type Providers = ResponseOf<typeof listProviders>['items'];

interface ChoosingProps {
  readonly pathTo: (provider: string) => string;
  readonly words?: { readonly heading: string; readonly lead: string };
}
/** A link that names no service: the only one there is, or a choice. */
export function Choosing({ pathTo, words }: ChoosingProps) {
  const [providers, setProviders] = useState<Providers | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    send(listProviders, {}, { signal: stop.signal }).then(
      ({ items }) => setProviders(items),
      (cause: unknown) => stop.signal.aborted || setError(cause),
    );
    return () => stop.abort();
  }, [turn]);
  const [only] = providers?.length === 1 ? providers : [];
  if (only) return <Navigate to={pathTo(only.slug)} replace />;
  if (error) return <main><ErrorState level={1} error={error} onRetry={() => (setError(null), setTurn((was) => was + 1))} /></main>;
  return providers ? <ChooseProvider providers={providers} pathTo={pathTo} {...(words && { words })} /> : <LoadingState />;
}
