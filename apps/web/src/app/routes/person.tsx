import { useQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { useParams, type LoaderFunctionArgs } from 'react-router';
import { ActionList } from '../../features/actions/action-list';
import { AddActionSheet } from '../../features/actions/add-action-sheet';
import { MoveAction } from '../../features/actions/move-action';
import { PendingVisits } from '../../features/log/pending-visits';
import { calledIn, may, partyOf } from '../../features/person/facts';
import { PersonScreen } from '../../features/person/person-screen';
import { personOf, type PersonPage } from '../../features/person/person.queries';
import { SharingTab } from '../../features/sharing/sharing-tab';
import { LoadingState } from '../../kit/states/loading-state';
import { queryClient } from '../../platform/query-client';
import { whenWanted } from '../../platform/when-wanted';
import { PERSON_TABS, type PersonTab } from '../paths';
import styles from '../person-sharing.module.css';
import { useCrumb } from '../shell/crumb';
import { useLogTarget, useOpenLog } from '../shell/log-target';
import { useAlongTheList } from '../shell/person-order';
import { useKeys } from '../use-keys';

/** Fetched when it is wanted: most who open a page read its first tab and go. */
const LegalTab = whenWanted(() => import('../../features/legal/legal-tab').then((module) => module.LegalTab));

const PersonSharing = whenWanted(() => import('../person-sharing').then((module) => module.PersonSharing));

const Sharing = ({ page }: { readonly page: PersonPage }) => (
  <div className={styles['columns']}>
    <SharingTab
      personId={page.id} name={calledIn(page)} pronouns={page.pronouns} parties={page.sharing} titleOf={partyOf} mayRecord={may(page, 'sharing:record')} age={page.age}
    />
    <Suspense fallback={null}><PersonSharing page={page} /></Suspense>
  </div>
);

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
  const along = useAlongTheList(personId, tabOf(tab));
  useKeys({ 'person-previous': () => along(-1), 'person-next': () => along(1) });
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
        sharing={(page) => <Sharing page={page} />}
        legal={(page, onCloseSupport) => (
          <Suspense fallback={<LoadingState />}><LegalTab personId={page.id} name={calledIn(page)} onCloseSupport={onCloseSupport} /></Suspense>
        )}
        waiting={(page) => <PendingVisits personId={page.id} name={calledIn(page)} onOpen={() => openLog({ personId })} />}
      />
      <AddActionSheet about={adding} onClose={() => setAdding(null)} />
    </>
  );
}
