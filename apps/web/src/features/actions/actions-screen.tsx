import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { Button } from '../../kit/button';
import { ButtonLink } from '../../kit/button-link';
import { Card } from '../../kit/card';
import { KeyHint } from '../../kit/key-hint';
import { Page, PageHeader } from '../../kit/page';
import { EmptyState } from '../../kit/states/empty-state';
import { WithQuery } from '../../kit/states/with-query';
import { today } from '../../platform/clock';
import { useShownName } from '../../platform/shown-name';
import { actions as words } from '../../words/actions';
import { ActionList } from './action-list';
import { myActions, type ActionShown } from './actions.queries';
import styles from './actions.module.css';
import { groupOf, GROUPS, type Group } from './due';
import { MoveAction } from './move-action';
import { useActionKeys } from './use-action-keys';

const About = ({ personId, personName }: ActionShown) => <Link to={paths.person(personId)}>{useShownName()(personName) ?? words.someone}</Link>;

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
  const list = useActionKeys(actions.map(({ id, dueOn }) => id + String(dueOn)).join());
  if (actions.length === 0) {
    return <EmptyState title={words.empty.title} action={<ButtonLink to={paths.people}>{words.empty.people}</ButtonLink>}>{words.empty.text}</EmptyState>;
  }
  return (
    <div ref={list}>
      {GROUPS.map((group) => <ActionGroup key={group} group={group} actions={actions.filter((action) => groupOf(action, now) === group)} />)}
      <p className={styles['keys']} aria-hidden>
        <span><KeyHint of="J" /> <KeyHint of="K" /> {words.keys.move}</span>
        <span><KeyHint of="E" /> {words.keys.done}</span>
        <span><KeyHint of="D" /> {words.keys.day}</span>
      </p>
    </div>
  );
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
