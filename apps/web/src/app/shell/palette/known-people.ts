import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import { nameOf, placeOf, statusOf } from '../../../features/person/facts';
import type { PersonPage } from '../../../features/person/person.queries';
import type { PersonLine } from '../../../features/people/people.queries';
import { todayQuery, type Day } from '../../../features/today/today.queries';
import { store } from '../../../platform/store';
import { legalStatusLabel } from '../../../words/legal-status';

/** Somebody the palette can be about. */
export interface KnownPerson {
  readonly personId: string;
  readonly name: string | null;
  readonly reference: string | null;
  /** 'Section 3, Kestrel Ward'. */
  readonly about: string;
}

const joined = (...parts: readonly (string | null)[]) => parts.filter(Boolean).join(', ');
const statusLine = ({ legalStatusCode, communityStatus }: Pick<PersonLine, 'legalStatusCode' | 'communityStatus'>) =>
  legalStatusCode || communityStatus ? legalStatusLabel({ legalStatusCode, communityStatus }) : null;

export const knownOfLine = (line: PersonLine): KnownPerson => ({ personId: line.personId, name: line.name, reference: line.reference, about: joined(statusLine(line), line.place) });
const knownOfPage = (page: PersonPage): KnownPerson => ({ personId: page.id, name: page.name === null ? null : nameOf(page), reference: page.reference, about: joined(statusOf(page), placeOf(page)) });
const knownOfDay = ({ places, offers, askAgain }: Day): readonly KnownPerson[] => [
  ...places.flatMap(({ place, visits }) => visits.map(({ personId, name, reference }) => ({ personId, name, reference, about: place }))),
  ...offers.map((offer) => ({ personId: offer.personId, name: offer.name, reference: null, about: joined(statusLine(offer), offer.place) })),
  ...askAgain.map(({ personId, name, place }) => ({ personId, name, reference: null, about: place ?? '' })),
];

/** One line a person, however many lists they stand in. */
export const oncePerPerson = (people: readonly KnownPerson[]): readonly KnownPerson[] =>
  [...new Map(people.toReversed().map((person) => [person.personId, person])).values()].toReversed();

/** The pages that were opened, the last one first: only those are kept under a person's own id. */
function openedPages(client: QueryClient): readonly PersonPage[] {
  const opened = client.getQueryCache().findAll({ queryKey: ['people'], predicate: ({ queryKey, state }) => queryKey.length === 2 && state.data !== undefined });
  return opened.toSorted((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt).map(({ state }) => state.data as PersonPage);
}

/** The last one that something was chosen for, who may have been found and stand in no list. */
const chosen = store<KnownPerson | null>(null);
export const rememberChosen = chosen.set;

/** Who is in this page's memory already, and so is found without a signal: nothing of it is ever written down. */
export function knownPeople(client: QueryClient): readonly KnownPerson[] {
  const last = chosen.get();
  const day = client.getQueryData(todayQuery.queryKey);
  const lists = client.getQueriesData<InfiniteData<{ readonly items: readonly PersonLine[] }>>({ queryKey: ['people', 'list'] });
  return oncePerPerson([
    ...openedPages(client).map(knownOfPage),
    ...(last ? [last] : []),
    ...(day ? knownOfDay(day) : []),
    ...lists.flatMap(([, data]) => data?.pages ?? []).flatMap(({ items }) => items.map(knownOfLine)),
  ]);
}
