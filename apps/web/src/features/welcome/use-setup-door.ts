import { useQuery } from '@tanstack/react-query';
import { useMay } from '../../platform/session';
import { setupQuery } from './setup.queries';

const SELDOM_MS = 300_000;

/** Whether the way to the set-up is offered: to whoever sets up, until all of it is done. */
export function useSetupDoor(): boolean {
  const { data } = useQuery({ ...setupQuery, enabled: useMay('setup:read'), staleTime: SELDOM_MS });
  return data !== undefined && data.next !== null;
}
