import { PEOPLE_SORTS, PEOPLE_VIEWS } from '@alongside/contracts/people';
import { useSearchParams } from 'react-router';
import type { PeopleAsked } from './people.queries';

export type View = (typeof PEOPLE_VIEWS)[number];
export type Sort = (typeof PEOPLE_SORTS)[number];
export interface Filters {
  readonly service: string | null;
  readonly ward: string | null;
  readonly advocate: string | null;
}

const oneOf = <Value extends string>(values: readonly Value[], text: string | null, otherwise: Value): Value =>
  values.find((value) => value === text) ?? otherwise;

/** What an address asks of the list: its view, its order and what narrows it; anything else is as usual. */
export function peopleViewOf(search: URLSearchParams) {
  const view = oneOf(PEOPLE_VIEWS, search.get('view'), 'everyone');
  const sort = oneOf(PEOPLE_SORTS, search.get('sort'), 'next-clock');
  const filters: Filters = { service: search.get('service'), ward: search.get('ward'), advocate: search.get('advocate') };
  const asked: PeopleAsked = {
    view,
    sort,
    ...(filters.service && { service: filters.service }),
    ...(filters.ward && { wardId: filters.ward }),
    ...(filters.advocate && { advocateId: filters.advocate }),
  };
  return { view, sort, filters, asked };
}

/** View, order and filters live in the address, so that Back and a link bring the same list. Never a name. */
export function usePeopleView() {
  const [search, setSearch] = useSearchParams();
  const set = (changes: Readonly<Record<string, string | null>>) =>
    setSearch((was) => {
      const params = new URLSearchParams(was);
      for (const [name, value] of Object.entries(changes)) {
        if (value === null) params.delete(name);
        else params.set(name, value);
      }
      return params;
    }, { preventScrollReset: true });
  return { ...peopleViewOf(search), peek: search.get('peek'), set };
}
export type PeopleView = ReturnType<typeof usePeopleView>;
export const isFiltered = ({ service, ward, advocate }: Filters): boolean => (service ?? ward ?? advocate) !== null;
