import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { Page, PageHeader } from '../../kit/page';
import { EmptyState } from '../../kit/states/empty-state';
import { WithQuery } from '../../kit/states/with-query';
import { today } from '../../platform/clock';
import { actions as words } from '../../words/actions';
import { ActionList } from './action-list';
import { myActions, type ActionShown } from './actions.queries';
import styles from './actions.module.css';
import { groupOf, GROUPS, type Group } from './due';
import { MoveAction } from './move-action';

const About = ({ personId, personName }: ActionShown) => <Link to={paths.person(personId)}>{personName}</Link>;

function ActionGroup({ group, actions }: { readonly group: Group; readonly actions: readonly ActionShown[] }) {
  if (actions.length === 0) return null;
  const heading = words.groups[group];
  return (
    <section className={styles['group']}>
      <h2>
        {heading} <span>{actions.length}</span>
      </h2>
      <Card>
        <ActionList actions={actions} label={heading} about={(action) => <About {...action} />} aside={(action) => <MoveAction action={action} />} />
      </Card>
    </section>
  );
}

function Groups({ actions }: { readonly actions: readonly ActionShown[] }) {
  const now = today();
  if (actions.length === 0) return <EmptyState title={words.empty.title}>{words.empty.text}</EmptyState>;
  return GROUPS.map((group) => <ActionGroup key={group} group={group} actions={actions.filter((action) => groupOf(action, now) === group)} />);
}

/** What the member has to do, by how near it is. */
export function ActionsScreen() {
  const query = useInfiniteQuery(myActions);
  const total = query.data?.pages[0]?.total;
  return (
    <Page title={words.title} width="reading">
      <PageHeader heading={words.heading} lead={total === undefined ? undefined : words.lead(total)} />
      <WithQuery query={query} loading={words.loading} errorTitle={words.failed}>
        {({ pages }) => <Groups actions={pages.flatMap(({ items }) => items)} />}
      </WithQuery>
      {query.hasNextPage && (
        <div className={styles['more']}>
          <Button onClick={() => void query.fetchNextPage()} aria-disabled={query.isFetchingNextPage || undefined}>{words.more}</Button>
        </div>
      )}
    </Page>
  );
}
