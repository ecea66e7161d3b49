import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { peopleList } from '../../features/people/people.queries';
import { announce } from '../../kit/live-region';
import { store } from '../../platform/store';
import { person as words } from '../../words/person';
import { paths, type PersonTab } from '../paths';

/** The people of the list that was last looked at, in its order; in memory only. */
const order = store<readonly string[]>([]);

/** A list says whom it shows, so that a person's page can go on to the next. */
export const keepOrder = (personIds: readonly string[]): void => order.set([...new Set(personIds)]);

/** Where no list has been looked at since the page was loaded: everyone, as the list begins. */
async function orderOrEveryone(client: QueryClient): Promise<readonly string[]> {
  if (order.get().length > 0) return order.get();
  const { pages } = await client.ensureInfiniteQueryData(peopleList({ view: 'everyone', sort: 'next-clock' }));
  keepOrder(pages.flatMap(({ items }) => items.map(({ personId }) => personId)));
  return order.get();
}

/** Goes along the list from one person to the one before or after, on the same tab; says so where the list ends. */
export function useAlongTheList(personId: string, tab: PersonTab): (by: 1 | -1) => void {
  const client = useQueryClient();
  const go = useNavigate();
  const step = async (by: 1 | -1) => {
    const people = await orderOrEveryone(client).catch((): readonly string[] => []);
    const at = people.indexOf(personId);
    const next = at < 0 ? people[0] : people[at + by];
    if (next === undefined) announce(by === 1 ? words.along.last : words.along.first);
    else void go(paths.person(next, tab));
  };
  return (by) => void step(by);
}
