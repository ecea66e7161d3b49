import { useQuery } from '@tanstack/react-query';
import { IconListCheck, IconPencilPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { paths, type PersonTab } from '../../app/paths';
import { useKeys } from '../../app/use-keys';
import { Button } from '../../kit/button';
import { KeyHint } from '../../kit/key-hint';
import { ErrorState } from '../../kit/states/error-state';
import { LoadingState } from '../../kit/states/loading-state';
import { ProblemError } from '../../platform/problem-error';
import { useTitle } from '../../platform/title';
import { person as words } from '../../words/person';
import { calledIn, may } from './facts';
import { IdentityBar } from './identity-bar';
import { IdentityStrip } from './identity-strip';
import { LookedTab } from './looked-tab';
import { ActionsTab } from './actions-tab';
import { Overview } from './overview';
import { PersonMenu } from './person-menu';
import { personOf, type PersonPage } from './person.queries';
import { PersonSheets } from './person-sheets';
import { PersonTabs } from './person-tabs';
import styles from './person.module.css';
import { ReasonGate } from './reason-gate';
import { Timeline } from './timeline';
import { usePersonSheets } from './use-person-sheets';

export interface PersonParts {
  readonly onLog: () => void;
  readonly onAddAction: (page: PersonPage) => void;
  readonly actions: (actions: PersonPage['actions'], label: string) => ReactNode;
  /** The same list, where each may be moved to another day. */
  readonly movableActions: (actions: PersonPage['actions'], label: string) => ReactNode;
  readonly sharing: (page: PersonPage) => ReactNode;
  /** Legal status as a timeline; ending the support is asked on this page. */
  readonly legal: (page: PersonPage, onCloseSupport: (referralId: string) => void) => ReactNode;
  /** Visits saved on this device that wait for a signal. */
  readonly waiting: (page: PersonPage) => ReactNode;
}
interface PersonProps extends PersonParts {
  readonly page: PersonPage;
  readonly tab: PersonTab;
}

const openActions = ({ actions }: PersonPage) => actions.filter(({ doneAt }) => doneAt === null);

function Tab({ page, tab, sheets, ...parts }: PersonProps & { readonly sheets: ReturnType<typeof usePersonSheets> }) {
  const add = () => parts.onAddAction(page);
  switch (tab) {
    case 'timeline':
      return <div className={styles['reading']}><Timeline page={page} waiting={parts.waiting(page)} /></div>;
    case 'actions':
      return <ActionsTab page={page} onAdd={add} list={(actions, label) => parts.movableActions([...actions], label)} />;
    case 'sharing':
      return parts.sharing(page);
    case 'legal':
      return parts.legal(page, sheets.close);
    case 'looked':
      return <LookedTab page={page} />;
    case 'overview':
      return (
        <Overview page={page} sheets={sheets} onAddAction={add} actions={parts.actions(openActions(page), words.next.title)} waiting={parts.waiting(page)} />
      );
  }
}

function Buttons({ page, sheets, onLog, onAddAction }: PersonProps & { readonly sheets: ReturnType<typeof usePersonSheets> }) {
  return (
    <>
      <span className={styles['desktop']}>
        {may(page, 'action:add') && (
          <Button icon={IconListCheck} aria-keyshortcuts="a" onClick={() => onAddAction(page)}>{words.addAction} <KeyHint of="A" /></Button>
        )}
        {may(page, 'contact:log') && (
          <Button kind="main" icon={IconPencilPlus} aria-keyshortcuts="l" onClick={onLog}>{words.logVisit} <KeyHint of="L" /></Button>
        )}
      </span>
      <PersonMenu page={page} sheets={sheets} />
    </>
  );
}

function Opened(props: PersonProps) {
  const { page, tab, onLog, onAddAction } = props;
  const sheets = usePersonSheets();
  useTitle(words.windowTitle(page.reference, words.tabs[tab]));
  const go = useNavigate();
  const to = (next: PersonTab) => () => void go(paths.person(page.id, next), { preventScrollReset: true });
  useKeys({
    'person-action': may(page, 'action:add') ? () => onAddAction(page) : undefined,
    'person-overview': to('overview'),
    'person-timeline': to('timeline'),
    'person-actions': to('actions'),
    'person-sharing': to('sharing'),
    'person-legal': may(page, 'legal-status:read') ? to('legal') : undefined,
    'person-looked': may(page, 'person:looked') ? to('looked') : undefined,
  });
  return (
    <>
      <IdentityBar page={page} actions={<Buttons {...props} sheets={sheets} />} />
      <IdentityStrip page={page} />
      <PersonTabs page={page} tab={tab} />
      <div className={styles['body']}><Tab {...props} sheets={sheets} /></div>
      {may(page, 'contact:log') && (
        <div className={styles['foot']} data-own-foot>
          <Button kind="main" size="large" icon={IconPencilPlus} isWide onClick={onLog}>{words.logWith(calledIn(page))}</Button>
        </div>
      )}
      <PersonSheets page={page} sheets={sheets} actions={props.actions(openActions(page), words.next.title)} />
    </>
  );
}

function Unopened({ error, personId, onRetry }: { readonly error: Error | null; readonly personId: string; readonly onRetry: () => void }) {
  useTitle(words.unopened);
  if (error instanceof ProblemError && error.code === 'reason-needed') return <ReasonGate personId={personId} />;
  return (
    <div className={styles['body']}>
      {error ? <ErrorState level={1} error={error} title={words.failed} onRetry={onRetry} /> : <LoadingState what={words.loading} />}
    </div>
  );
}

/** One person, whichever way they came to us: the same page with a case and before there is one. */
export function PersonScreen({ personId, tab, ...parts }: PersonParts & { readonly personId: string; readonly tab: PersonTab }) {
  const { data, error, refetch } = useQuery(personOf(personId));
  return data ? <Opened key={data.id} {...parts} page={data} tab={tab} /> : <Unopened error={error} personId={personId} onRetry={() => void refetch()} />;
}
