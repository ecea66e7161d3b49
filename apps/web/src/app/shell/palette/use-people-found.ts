import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useState } from 'react';
import { peopleFound } from '../../../features/people/people.queries';
import { NoSignal } from '../../../platform/problem-error';
import { useIsReachable } from '../../../platform/reachability';
import { useMay } from '../../../platform/session';
import { paletteStaff as words } from '../../../words/palette-staff';
import { knownOfLine, knownPeople, oncePerPerson, type KnownPerson } from './known-people';
import { fits } from './palette-item';

const LEAST_LETTERS = 2;
const MOST_FOUND = 6;
const MOST_KNOWN = 4;
const PAUSE_MS = 120;

function usePaused(value: string): string {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return paused;
}

export interface PeopleFound {
  readonly people: readonly KnownPerson[];
  /** What is to be known about the list: why it may be short. */
  readonly note: string | null;
  readonly isLooking: boolean;
}

function noteOf(error: Error | null, isReachable: boolean, isEmpty: boolean): string | null {
  if (!isReachable || error instanceof NoSignal) return isEmpty ? words.noSignalNobody : words.noSignal;
  return error ? words.failed : null;
}

/** Asked of the service as it is typed; without a signal, looked for among those this device has seen. Nothing typed: the last opened, then today's. */
export function usePeopleFound(typed: string, first: string | null): PeopleFound {
  const client = useQueryClient();
  const isReachable = useIsReachable();
  const mayFind = useMay('person:list');
  const text = typed.trim();
  const wanted = usePaused(useDeferredValue(text));
  const isAsking = mayFind && isReachable && wanted.length >= LEAST_LETTERS && text !== '';
  const query = useQuery({ ...peopleFound(wanted), enabled: isAsking });
  if (!mayFind) return { people: [], note: null, isLooking: false };
  const known = knownPeople(client).toSorted((a, b) => Number(b.personId === first) - Number(a.personId === first));
  if (text === '') return { people: known.slice(0, MOST_KNOWN), note: isReachable ? null : words.noSignal, isLooking: false };
  const here = known.filter(({ name, reference }) => fits(text, name, reference));
  const isFound = isAsking && !query.error && query.data !== undefined;
  const people = (isFound ? oncePerPerson(query.data.items.map(knownOfLine)) : here).slice(0, MOST_FOUND);
  return { people, note: noteOf(isAsking ? query.error : null, isReachable, people.length === 0), isLooking: isAsking && query.isPending };
}
