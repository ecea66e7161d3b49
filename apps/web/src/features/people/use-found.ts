import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useState } from 'react';
import { announce } from '../../kit/live-region';
import { people as words } from '../../words/people';
import { peopleFound } from './people.queries';
import type { Lines } from './use-listed';

const PAUSE_MS = 180;
function usePaused(value: string): string {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return value === '' ? '' : paused;
}

/** Finding by name among the people one may know of, as it is typed. */
export function useFound(): Lines & { readonly typed: string; readonly type: (typed: string) => void; readonly isFinding: boolean } {
  const [typed, type] = useState('');
  const wanted = usePaused(useDeferredValue(typed.trim()));
  const query = useQuery(peopleFound(wanted));
  const total = query.data?.total;
  useEffect(() => {
    if (wanted !== '' && total !== undefined) announce(words.find.found(total));
  }, [wanted, total]);
  return {
    typed, type, isFinding: wanted !== '', items: query.data?.items, total: total ?? 0, error: query.data ? null : query.error,
    retry: () => void query.refetch(), more: null, isGettingMore: false,
  };
}
