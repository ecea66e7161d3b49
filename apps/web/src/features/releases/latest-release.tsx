import { quarterBefore, quarterOf } from '@alongside/domain/measures';
import { useQuery } from '@tanstack/react-query';
import { IconChartBar } from '@tabler/icons-react';
import { Navigate } from 'react-router';
import { commissionerPaths } from '../../app/commissioner/commissioner-paths';
import { ButtonLink } from '../../kit/button-link';
import { EmptyState } from '../../kit/states/empty-state';
import { WithQuery } from '../../kit/states/with-query';
import { Page } from '../../kit/page';
import { today } from '../../platform/clock';
import { promiseOf, reportDueOn } from '../../words/quarters';
import { releases as words } from '../../words/releases';
import { releasesQuery } from './release.queries';

/** What is promised while nothing is published: the quarter that ended last, and the one that runs once that is late. */
function promises(): string {
  const now = today();
  const running = quarterOf(now);
  const ended = quarterBefore(running);
  const quarters = reportDueOn({ toOn: ended.to }) < now ? [ended, running] : [ended];
  return quarters.map(({ from: fromOn, to: toOn }) => promiseOf({ fromOn, toOn }, now)).join(' ');
}

/** The newest report opens by itself; until there is one, when it will be here. */
export function LatestRelease() {
  const query = useQuery(releasesQuery);
  return (
    <Page title={words.title}>
      <WithQuery query={query} loading={words.empty.loading} errorTitle={words.listFailed} level={1}>
        {({ items: [newest] }) =>
          newest ? (
            <Navigate to={commissionerPaths.report(newest.id)} replace />
          ) : (
            <EmptyState title={words.empty.title} icon={IconChartBar} tone="neutral" level={1} action={<ButtonLink to={commissionerPaths.definitions}>{words.definitionsLink}</ButtonLink>}>{promises()}</EmptyState>
          )
        }
      </WithQuery>
    </Page>
  );
}
