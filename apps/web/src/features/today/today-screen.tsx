import { useQuery } from '@tanstack/react-query';
import { Suspense, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { paths } from '../../app/paths';
import { useKeys } from '../../app/use-keys';
import { Card } from '../../kit/card';
import { Page, PageHeader } from '../../kit/page';
import { EmptyState } from '../../kit/states/empty-state';
import { WithQuery } from '../../kit/states/with-query';
import { now } from '../../platform/clock';
import { fullDate, timeOf } from '../../platform/format';
import { useMay, useSession } from '../../platform/session';
import { whenWanted } from '../../platform/when-wanted';
import { firstName } from '../../words/pronouns';
import { today as words } from '../../words/today';
import { AskAgain } from './ask-again';
import { ClockCards } from './clock-cards';
import { Offers } from './offers';
import { todayQuery, type Day, type VisitToday } from './today.queries';
import styles from './today.module.css';
import { VisitsToday } from './visits-today';
import { WaitingForManager } from './waiting-for-manager';
import { WeekStrip } from './week-strip';

const RightsStopped = whenWanted(() => import('./rights-stopped').then((module) => module.RightsStopped));

export interface TodayScreenProps {
  readonly onLog: (personId: string, plannedVisitId?: string) => void;
  /** For the next visit's person, by its key. */
  readonly onAddAction: (about: VisitToday) => void;
  /** The list of things due this week. */
  readonly due: (actions: Day['actions']) => ReactNode;
  /** For a manager: what only they may decide, today. */
  readonly toDecide: ReactNode;
}

export const nextVisit = (day: Day): VisitToday | null =>
  day.places.flatMap(({ visits }) => visits).find(({ loggedAt }) => loggedAt === null) ?? null;

/** 1 to 9 open the nth person of the day; A adds something to do for the next. */
function usePersonKeys(day: Day, onAddAction: TodayScreenProps['onAddAction']): void {
  const go = useNavigate();
  const visits = day.places.flatMap((place) => place.visits);
  const next = nextVisit(day);
  const openNth = (key: string) => {
    const visit = visits[Number(key) - 1];
    if (visit) void go(paths.person(visit.personId));
  };
  useKeys({ 'today-action': next ? () => onAddAction(next) : undefined, 'today-open': openNth });
}

function Greeting({ day }: { readonly day: Day }) {
  const name = firstName(useSession().displayName) ?? '';
  const { visits, logged, actionsThisWeek } = day.counts;
  const counts = [visits > 0 && words.counts(logged, visits), actionsThisWeek > 0 && words.dueCount(actionsThisWeek)].filter(Boolean).join(' · ');
  return (
    <PageHeader
      above={fullDate(day.today)}
      heading={words.greeting(Number(timeOf(now()).slice(0, 2)), name)}
      actions={<span className={styles['counts']}>{counts}</span>}
    />
  );
}

function Due({ day, due }: Pick<TodayScreenProps, 'due'> & { readonly day: Day }) {
  const all = day.actionsTotal > 0 && <Link to={paths.actions}>{words.due.all(day.actionsTotal)}</Link>;
  return (
    <Card title={words.due.heading} aside={all}>
      {day.actions.length === 0 ? <EmptyState level={3} title={words.due.empty}>{words.due.clear}</EmptyState> : due(day.actions)}
    </Card>
  );
}

function TodayOf({ day, onLog, onAddAction, due, toDecide }: TodayScreenProps & { readonly day: Day }) {
  const isManager = useMay('referral:list');
  usePersonKeys(day, onAddAction);
  return (
    <div className={styles['columns']}>
      <div className={styles['main']}>
        <Greeting day={day} />
        <ClockCards clocks={day.clocks} today={day.today} />
        <VisitsToday day={day} next={nextVisit(day)} onLog={(visit) => onLog(visit.personId, visit.id)} />
        <WeekStrip week={day.week} />
      </div>
      <div className={styles['side']}>
        {isManager && toDecide}
        {isManager && <WaitingForManager />}
        {day.prompts.length > 0 && <Suspense fallback={null}><RightsStopped people={day.prompts} /></Suspense>}
        <Offers offers={day.offers} />
        <Due day={day} due={due} />
        <AskAgain people={day.askAgain} onLog={onLog} />
      </div>
    </div>
  );
}

/** What needs me today, by place. */
export function TodayScreen(props: TodayScreenProps) {
  const query = useQuery(todayQuery);
  return (
    <Page title={words.title}>
      <WithQuery query={query} loading={words.loading} errorTitle={words.failed} level={1}>
        {(day) => <TodayOf {...props} day={day} />}
      </WithQuery>
    </Page>
  );
}
