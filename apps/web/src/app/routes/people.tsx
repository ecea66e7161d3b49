import { useState } from 'react';
import type { LoaderFunctionArgs } from 'react-router';
import { AddActionSheet } from '../../features/actions/add-action-sheet';
import { PeopleScreen } from '../../features/people/people-screen';
import { peopleList } from '../../features/people/people.queries';
import { peopleViewOf, usePeopleView } from '../../features/people/use-people-view';
import { PersonPeek } from '../../features/person/peek';
import { queryClient } from '../../platform/query-client';
import { useMay } from '../../platform/session';
import { useLogTarget, useOpenLog } from '../shell/log-target';
import { keepOrder } from '../shell/person-order';

/** The list is asked for beside the session, and not after it. */
export function loader({ request }: LoaderFunctionArgs) {
  void queryClient.prefetchInfiniteQuery(peopleList(peopleViewOf(new URL(request.url).searchParams).asked));
  return null;
}

export function Component() {
  const [adding, setAdding] = useState<{ personId: string; name: string | null } | null>(null);
  const openLog = useOpenLog();
  const isManager = useMay('referral:list');
  useLogTarget(usePeopleView().peek);
  return (
    <>
      <PeopleScreen
        isManager={isManager}
        onLog={(personId) => openLog({ personId })}
        onAddAction={setAdding}
        onListed={keepOrder}
        peek={(personId, close) => <PersonPeek personId={personId} onClose={close} onLog={() => openLog({ personId })} />}
      />
      <AddActionSheet about={adding} onClose={() => setAdding(null)} />
    </>
  );
}
