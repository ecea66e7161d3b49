import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { NoSignal, ProblemError } from './problem-error';
import { closeGateFor } from './session-gate';

const MOST_RETRIES = 2;

/** Only what may pass by itself is tried again: a service that is away, never a refusal. */
const mayPass = (failures: number, error: Error) =>
  failures < MOST_RETRIES && error instanceof ProblemError && error.status === 503;
const pause = (_failures: number, error: Error) =>
  error instanceof ProblemError && error.retryAfterSeconds ? Math.min(error.retryAfterSeconds, 10) * 1000 : 1500;

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: (error) => void closeGateFor(error) }),
  mutationCache: new MutationCache({ onError: (error) => void closeGateFor(error) }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      networkMode: 'always',
      retry: mayPass,
      retryDelay: pause,
      refetchOnWindowFocus: true,
      throwOnError: false,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

export const isNoSignal = (error: unknown): error is NoSignal => error instanceof NoSignal;
