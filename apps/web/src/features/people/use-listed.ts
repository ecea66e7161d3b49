import { useInfiniteQuery } from '@tanstack/react-query';
import { peopleList, type PeopleAsked, type PersonLine } from './people.queries';

/** Lines to show, whether they came from a view or from finding. */
export interface Lines {
  readonly items: readonly PersonLine[] | undefined;
  readonly total: number;
  readonly error: Error | null;
  readonly retry: () => void;
  readonly more: (() => void) | null;
  readonly isGettingMore: boolean;
}

export function useListed(asked: PeopleAsked): Lines & { readonly counts: ReturnType<typeof countsOf> } {
  const query = useInfiniteQuery(peopleList(asked));
  return {
    items: query.data?.pages.flatMap(({ items }) => items),
    total: query.data?.pages[0]?.total ?? 0,
    counts: countsOf(query.data?.pages),
    error: query.data ? null : query.error,
    retry: () => void query.refetch(),
    more: query.hasNextPage ? () => void query.fetchNextPage() : null,
    isGettingMore: query.isFetchingNextPage,
  };
}
type Page = Awaited<ReturnType<Extract<ReturnType<typeof peopleList>['queryFn'], (...given: never[]) => unknown>>>;
const countsOf = (pages: readonly Page[] | undefined) => pages?.[0]?.counts;
