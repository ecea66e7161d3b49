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
import { places as words } from '../../words/places';
import { AddHospitalSheet } from './hospital-sheet';
import styles from './places.module.css';
import { hospitalsQuery, type HospitalLine, type Hospitals } from './places.queries';

const COLUMNS: readonly Column<HospitalLine>[] = [
  {
    id: 'hospital',
    header: words.columns.hospital,
    cell: ({ id, name, town, endedOn }, link) => (
      <span className={styles['pair']}>
        <Link {...link} to={paths.hospital(id)}>{name}</Link>
        <small>{endedOn ? words.ended(plainDate(endedOn)) : town}</small>
      </span>
    ),
  },
  { id: 'wards', header: words.columns.wards, cell: ({ wards }) => (wards.length > 0 ? list(wards.map(({ name }) => name)) : words.noWards) },
  { id: 'contract', header: words.columns.contract, cell: ({ contract }) => contract?.name ?? words.noContract },
  { id: 'people', header: words.columns.people, align: 'end', cell: ({ peopleThere }) => peopleThere },
];

function Lines({ hospitals }: { readonly hospitals: Hospitals }) {
  const [isWithEnded, setIsWithEnded] = useState(false);
  const ended = hospitals.items.filter(({ endedOn }) => endedOn !== null);
  const shown = isWithEnded ? hospitals.items : hospitals.items.filter(({ endedOn }) => endedOn === null);
  return (
    <>
      {shown.length === 0 ? (
        <EmptyState tone="neutral" title={words.empty.title}>{words.empty.text}</EmptyState>
      ) : (
        <Card isFlush>
          <Table caption={words.caption} columns={COLUMNS} rows={shown} keyOf={({ id }) => id} />
        </Card>
      )}
      {ended.length > 0 && (
        <p className={styles['more']}>
          <Button kind="link" onClick={() => setIsWithEnded((was) => !was)}>{isWithEnded ? words.hideEnded : words.showEnded(ended.length)}</Button>
        </p>
      )}
    </>
  );
}

/** The hospitals and wards that people are met in. */
export function PlacesScreen() {
  const [isAdding, setIsAdding] = useState(false);
  const go = useNavigate();
  const query = useQuery(hospitalsQuery);
  const mayChange = query.data?.allowedActions.includes('place:change');
  return (
    <Page title={words.title}>
      <PageHeader heading={words.title} lead={words.lead} actions={mayChange && <Button kind="main" icon={IconPlus} onClick={() => setIsAdding(true)}>{words.add}</Button>} />
      <WithQuery query={query} loading={words.loading} errorTitle={words.failed}>
        {(hospitals) => (
          <>
            <Lines hospitals={hospitals} />
            <AddHospitalSheet
              isOpen={isAdding} contracts={hospitals.contracts} onClose={() => setIsAdding(false)}
              onAdded={(hospitalId) => {
                setIsAdding(false);
                void go(paths.hospital(hospitalId));
              }}
            />
          </>
        )}
      </WithQuery>
    </Page>
  );
}
