import type { LocalDate } from '@alongside/domain';
import { quarterAfter, quarterOf } from '@alongside/domain/measures';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { commissionerPaths } from '../../app/commissioner/commissioner-paths';
import { Card } from '../../kit/card';
import { WithQuery } from '../../kit/states/with-query';
import { Table, type Column } from '../../kit/table/table';
import { londonDay, today } from '../../platform/clock';
import { plainDate } from '../../platform/format';
import { promiseOf, quarterName } from '../../words/quarters';
import { releases as words } from '../../words/releases';
import { releasesQuery, type ReleaseInList } from './release.queries';
import styles from './releases.module.css';

const COLUMNS: readonly Column<ReleaseInList>[] = [
  {
    id: 'quarter',
    header: words.all.quarter,
    cell: (release, link) => <Link {...link} to={commissionerPaths.report(release.id)}>{quarterName(release)}</Link>,
  },
  { id: 'contract', header: words.all.contract, cell: ({ contractReference, contractName }) => `${contractReference}, ${contractName}` },
  { id: 'published', header: words.all.published, cell: ({ publishedAt }) => plainDate(londonDay(publishedAt)) },
  {
    id: 'edition',
    header: words.all.edition,
    cell: ({ edition, isNewest }) => `${String(edition)}, ${isNewest ? words.all.newest : words.all.earlier}`,
  },
];

/** The report to come after the newest there is. */
function nextPromise(items: readonly ReleaseInList[], now: LocalDate): string {
  const last = items.map(({ toOn }) => toOn).reduce((a, b) => (a > b ? a : b));
  const { from: fromOn, to: toOn } = quarterAfter(quarterOf(last));
  return promiseOf({ fromOn, toOn }, now);
}

/** Every published quarter, the ones before and the ones of other contracts, and when the next will be here. */
export function AllReleases({ currentId }: { readonly currentId: string }) {
  return (
    <div className="no-print">
      <Card title={words.all.title}>
        <WithQuery query={useQuery(releasesQuery)} loading={words.empty.loading} errorTitle={words.listFailed}>
          {({ items }) => (
            <>
              <Table caption={words.all.caption} columns={COLUMNS} rows={items} keyOf={({ id }) => id} currentKey={currentId} />
              {items.length > 0 && <p className={styles['next']}>{nextPromise(items, today())}</p>}
            </>
          )}
        </WithQuery>
      </Card>
    </div>
  );
}
