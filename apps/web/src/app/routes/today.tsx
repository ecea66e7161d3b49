import { useQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { Link } from 'react-router';
import { ActionList } from '../../features/actions/action-list';
import { AddActionSheet } from '../../features/actions/add-action-sheet';
import { nextVisit, TodayScreen } from '../../features/today/today-screen';
import { todayQuery } from '../../features/today/today.queries';
import { queryClient } from '../../platform/query-client';
import { useShownName } from '../../platform/shown-name';
import { whenWanted } from '../../platform/when-wanted';
import { today as words } from '../../words/today';
import { paths } from '../paths';
import { useLogTarget, useOpenLog } from '../shell/log-target';

const WaitingCard = whenWanted(() => import('../../features/disclosures/waiting-card').then((module) => module.WaitingCard));

export function loader() {
  void queryClient.prefetchQuery(todayQuery);
  return null;
}

/** Log is about the next visit of the day. */
function useNextVisitAsTarget(): void {
  const day = useQuery(todayQuery).data;
  const next = day ? nextVisit(day) : null;
  useLogTarget(next?.personId, next?.id);
}

export function Component() {
  const openLog = useOpenLog();
  const [adding, setAdding] = useState<{ personId: string; name: string | null } | null>(null);
  useNextVisitAsTarget();
  const show = useShownName();
  return (
    <>
      <TodayScreen
        onAddAction={setAdding}
        toDecide={<Suspense fallback={null}><WaitingCard /></Suspense>}
        onLog={(personId, plannedVisitId) => openLog({ personId, ...(plannedVisitId && { plannedVisitId }) })}
        due={(actions) => (
          <ActionList
            actions={actions}
            label={words.due.heading}
            about={({ personId, personName }) => <Link to={paths.person(personId)}>{show(personName) ?? words.someone}</Link>}
          />
        )}
      />
      <AddActionSheet about={adding} onClose={() => setAdding(null)} />
    </>
  );
}
