import { readProvider } from '@alongside/contracts/public-referrals';
import type { ResponseOf } from '@alongside/contracts/endpoint';
import { createContext, useContext, useEffect, useState } from 'react';
import { send } from '../../platform/send';

export type Provider = ResponseOf<typeof readProvider>;
const ProviderContext = createContext<Provider | null>(null);
export const ProviderOf = ProviderContext.Provider;

/** The service whose page this is. */
export function useProvider(): Provider {
  const provider = useContext(ProviderContext);
  if (!provider) throw new Error('a public page stands outside its provider');
  return provider;
}

export type Found = { readonly is: 'looking' } | { readonly is: 'found'; readonly provider: Provider } | { readonly is: 'failed'; readonly error: unknown };

export function useFindProvider(slug: string): Found & { readonly again: () => void } {
  const [found, setFound] = useState<Found>({ is: 'looking' });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    send(readProvider, { params: { provider: slug } }, { signal: stop.signal }).then(
      (provider) => setFound({ is: 'found', provider }),
      (error: unknown) => stop.signal.aborted || setFound({ is: 'failed', error }),
    );
    return () => stop.abort();
  }, [slug, turn]);
  return { ...found, again: () => (setFound({ is: 'looking' }), setTurn((was) => was + 1)) };
}
