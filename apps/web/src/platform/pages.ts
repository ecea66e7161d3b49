import { infiniteQueryOptions, type QueryKey } from '@tanstack/react-query';

/** From where a page begins: nothing for the first. */
export type PageFrom = { readonly after?: string };

/**
 * A list that comes a page at a time: each page says where the next begins, and the last says null. A declared function,
 * since queries are made as their files are read, and the files of a build may import each other in a circle.
 */
export function pages<P extends { readonly next: string | null }>(queryKey: QueryKey, page: (from: PageFrom, signal: AbortSignal) => Promise<P>) {
  return infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam, signal }) => page(pageParam === null ? {} : { after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}
