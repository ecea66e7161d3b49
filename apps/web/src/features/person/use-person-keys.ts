import { useNavigate } from 'react-router';
import { paths, type PersonTab } from '../../app/paths';
import { useShortcuts } from '../../kit/use-shortcuts';

const TABS: Readonly<Record<string, PersonTab>> = { 'g v': 'overview', 'g m': 'timeline', 'g s': 'sharing', 'g w': 'looked', 'g x': 'actions', c: 'sharing' };

/** Keys to the parts of the page; G then the letters of the main menu stay what they are everywhere. */
export function usePersonKeys(personId: string): void {
  const go = useNavigate();
  useShortcuts(Object.fromEntries(Object.entries(TABS).map(([key, tab]) => [key, () => void go(paths.person(personId, tab))])));
}
