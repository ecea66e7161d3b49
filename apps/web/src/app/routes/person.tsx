import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams, type LoaderFunctionArgs } from 'react-router';
import { ActionList } from '../../features/actions/action-list';
import { AddActionSheet } from '../../features/actions/add-action-sheet';
import { MoveAction } from '../../features/actions/move-action';
import { PersonScreen } from '../../features/person/person-screen';
import { personOf } from '../../features/person/person.queries';
import { queryClient } from '../../platform/query-client';
import { PERSON_TABS, type PersonTab } from '../paths';
import { useCrumb } from '../shell/crumb';
import { useLogTarget, useOpenLog } from '../shell/log-target';

export function loader({ params }: LoaderFunctionArgs) {
  void queryClient.prefetchQuery(personOf(params['personId'] ?? ''));
  return null;
}

const tabOf = (text: string | undefined): PersonTab => PERSON_TABS.find((tab) => tab === text) ?? 'overview';

export function Component() {
  const { personId = '', tab } = useParams();
  const name = useQuery(personOf(personId)).data?.name;
  const [adding, setAdding] = useState<{ personId: string; name: string | null } | null>(null);
  const openLog = useOpenLog();
  useCrumb(name);
  useLogTarget(personId);
  return (
    <>
      <PersonScreen
        personId={personId}
        tab={tabOf(tab)}
        onLog={() => openLog({ personId })}
        onAddAction={(page) => setAdding({ personId: page.id, name: page.name })}
        actions={(actions, label) => <ActionList actions={actions} label={label} />}
        movableActions={(actions, label) => (
          <ActionList actions={actions} label={label} aside={(action) => action.doneAt === null && <MoveAction action={action} />} />
        )}
        sharing={() => null}
        waiting={() => null}
      />
      <AddActionSheet about={adding} onClose={() => setAdding(null)} />
    </>
  );
}
