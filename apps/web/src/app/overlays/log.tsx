import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useSearchParams } from 'react-router';
import { readAction } from '../../features/actions/read-action';
import { LogSheet } from '../../features/log/log-sheet';
import { NeedsReason } from '../../features/log/needs-reason';
import { WhoSheet, type WhoLine } from '../../features/log/who-sheet';
import { findPlaces, peopleFound, peopleList } from '../../features/people/people.queries';
import { personOf } from '../../features/person/person.queries';
import { todayQuery } from '../../features/today/today.queries';
import { today } from '../../platform/clock';
import { timeOf } from '../../platform/format';
import { ProblemError } from '../../platform/problem-error';
import { useSession } from '../../platform/session';
import type { OverlayProps } from '../overlays';
import { LOG_SEARCH } from '../paths';
import { plannedToday, visitFacts } from '../shell/log-facts';
import { ASK_WHO, useCloseLog, useOpenLog } from '../shell/log-target';

type Line = { readonly personId: string; readonly name: string | null; readonly reference: string; readonly place: string | null };
const lineOf = ({ personId, name, reference, place }: Line): WhoLine => ({ personId, name, reference, about: place, plannedVisitId: null });
/** One line a person, however many kinds of support they have. */
const oncePerPerson = (lines: readonly WhoLine[]) => [...new Map(lines.map((line) => [line.personId, line])).values()];

const EVERYONE = { view: 'everyone', sort: 'name' } as const;

function Who({ onClose }: { readonly onClose: () => void }) {
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed.trim());
  const mine = useInfiniteQuery(peopleList(EVERYONE));
  const found = useQuery(peopleFound(wanted));
  const day = useQuery({ ...todayQuery, enabled: false }).data;
  const open = useOpenLog();
  const fits = ({ name, reference }: WhoLine) => `${name ?? ''} ${reference}`.toLowerCase().includes(wanted.toLowerCase());
  const listed = (mine.data?.pages ?? []).flatMap(({ items }) => items).map(lineOf).filter(fits);
  const people = oncePerPerson([...(wanted === '' ? [] : (found.data?.items ?? []).map(lineOf)), ...listed]);
  const planned = plannedToday(day).map(({ visit }) => ({ ...lineOf({ ...visit, place: timeOf(visit.startsAt) }), plannedVisitId: visit.id }));
  return (
    <WhoSheet
      typed={typed} onType={setTyped} planned={planned.filter(fits)} people={people} onClose={onClose}
      state={mine.isError ? 'failed' : mine.isPending || found.isFetching ? 'loading' : 'ready'}
      onPick={({ personId, plannedVisitId }) => open({ personId, plannedVisitId })}
    />
  );
}

function About({ personId, onClose }: { readonly personId: string; readonly onClose: () => void }) {
  const [search] = useSearchParams();
  const { membershipId } = useSession();
  const person = useQuery(personOf(personId));
  const day = useQuery({ ...todayQuery, enabled: false }).data;
  if (person.error instanceof ProblemError && person.error.code === 'reason-needed') return <NeedsReason personId={personId} onClose={onClose} />;
  const facts = visitFacts({ personId, page: person.data, day, membershipId, plannedVisitId: search.get(LOG_SEARCH.visit), today: today() });
  return <LogSheet facts={facts} readAction={(typed) => readAction(typed, today())} findPlaces={findPlaces} onClose={onClose} />;
}

/** Log a visit, over any page. Opens at once with what this device knows; the rest comes as it comes. */
export function Component({ value }: OverlayProps) {
  const close = useCloseLog();
  return value === ASK_WHO ? <Who onClose={close} /> : <About personId={value} onClose={close} />;
}
