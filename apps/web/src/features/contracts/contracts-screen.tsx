import { useQuery } from '@tanstack/react-query';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { paths } from '../../app/paths';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { Page, PageHeader } from '../../kit/page';
import { EmptyState } from '../../kit/states/empty-state';
import { WithQuery } from '../../kit/states/with-query';
import { Table, type Column } from '../../kit/table/table';
import { list, plainDate } from '../../platform/format';
import { wordFor } from '../../words/codes';
import { contracts as words } from '../../words/contracts';
import { services } from '../../words/referrals';
import { AddContractSheet } from './contract-sheet';
import styles from './contracts.module.css';
import { contractsQuery, type ContractLine } from './contracts.queries';

const COLUMNS: readonly Column<ContractLine>[] = [
  {
    id: 'contract',
    header: words.columns.contract,
    cell: ({ id, name, reference, isDefault }, link) => (
      <span className={styles['pair']}>
        <Link {...link} to={paths.contract(id)}>{name}</Link>
        <small>{isDefault ? `${reference}. ${words.isDefault}` : reference}</small>
      </span>
    ),
  },
  { id: 'commissioner', header: words.columns.commissioner, cell: ({ commissionerName }) => commissionerName },
  { id: 'services', header: words.columns.services, cell: (each) => list(each.services.map((code) => wordFor(services, code))) },
  { id: 'runs', header: words.columns.runs, cell: ({ startsOn, endsOn }) => words.runs(plainDate(startsOn), endsOn && plainDate(endsOn)) },
  { id: 'open', header: words.columns.open, align: 'end', cell: ({ openReferrals }) => openReferrals },
];

/** Who pays for what. */
export function ContractsScreen() {
  const [isAdding, setIsAdding] = useState(false);
  const go = useNavigate();
  const query = useQuery(contractsQuery);
  const mayChange = query.data?.allowedActions.includes('contract:change');
  return (
    <Page title={words.title}>
      <PageHeader heading={words.title} lead={words.lead} actions={mayChange && <Button kind="main" icon={IconPlus} onClick={() => setIsAdding(true)}>{words.add}</Button>} />
      <WithQuery query={query} loading={words.loading} errorTitle={words.failed}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState tone="neutral" title={words.empty.title}>{words.empty.text}</EmptyState>
          ) : (
            <Card isFlush>
              <Table caption={words.caption} columns={COLUMNS} rows={items} keyOf={({ id }) => id} />
            </Card>
          )
        }
      </WithQuery>
      <AddContractSheet
        isOpen={isAdding} onClose={() => setIsAdding(false)}
        onAdded={(contractId) => {
          setIsAdding(false);
          void go(paths.contract(contractId));
        }}
      />
    </Page>
  );
}
