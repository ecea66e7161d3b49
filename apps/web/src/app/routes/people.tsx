import { useState } from 'react';
import { AddActionSheet } from '../../features/actions/add-action-sheet';
import { PeopleScreen } from '../../features/people/people-screen';
import { usePeopleView } from '../../features/people/use-people-view';
import { PersonPeek } from '../../features/person/peek';
import { useMay } from '../../platform/session';
import { useLogTarget, useOpenLog } from '../shell/log-target';
import { keepOrder } from '../shell/person-order';

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
