import { useQuery } from '@tanstack/react-query';
import { IconCalendarDue } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { ButtonLink } from '../../kit/button-link';
import { Card } from '../../kit/card';
import { StatusChip } from '../../kit/chip';
import { Page, PageHeader } from '../../kit/page';
import { EmptyState } from '../../kit/states/empty-state';
import { WithQuery } from '../../kit/states/with-query';
import { Table, type Column } from '../../kit/table/table';
import { londonDay, today } from '../../platform/clock';
import { plainDate } from '../../platform/format';
import { dayOfMonth, quarterName, reportDueOn } from '../../words/quarters';
import { reports as words } from '../../words/reports';
import { reportsQuery, type ReportLine } from './report.queries';
import styles from './reports.module.css';

function State({ line: { state, edition, toOn } }: { readonly line: ReportLine }) {
  switch (state) {
    case 'PUBLISHED':
      return <StatusChip tone="done">{words.states.PUBLISHED(edition ?? 1)}</StatusChip>;
    case 'TO_CHECK':
      return <StatusChip tone="soon">{words.states.TO_CHECK}</StatusChip>;
    case 'RUNNING':
      return <StatusChip tone="neutral" icon={IconCalendarDue}>{words.states.RUNNING(toOn)}</StatusChip>;
  }
}

const COLUMNS: readonly Column<ReportLine>[] = [
  {
    id: 'quarter',
    header: words.columns.quarter,
    cell: (line, link) => <Link {...link} to={paths.report(line.contractId, line.period)}>{quarterName(line)}</Link>,
  },
  { id: 'state', header: words.columns.state, cell: (line) => <State line={line} /> },
  { id: 'due', header: words.columns.due, cell: (line) => dayOfMonth(reportDueOn(line), today()) },
  { id: 'published', header: words.columns.published, cell: ({ publishedAt }) => (publishedAt ? plainDate(londonDay(publishedAt)) : words.notYet) },
];

/** By contract, in the order of their references; within one as the service orders them, newest first. */
const byContract = (lines: readonly ReportLine[]): readonly (readonly ReportLine[])[] =>
  [...new Set(lines.map(({ contractReference }) => contractReference))]
    .sort((a, b) => (a < b ? -1 : 1))
    .map((reference) => lines.filter(({ contractReference }) => contractReference === reference));

function Contracts({ lines }: { readonly lines: readonly ReportLine[] }) {
  if (lines.length === 0) return <EmptyState title={words.empty.title} tone="neutral" action={<ButtonLink to={paths.organisation}>{words.empty.organisation}</ButtonLink>}>{words.empty.text}</EmptyState>;
  return (
    <div className={styles['stack']}>
      {byContract(lines).map((quarters) => {
        const [first] = quarters;
        if (!first) return null;
        return (
          <Card key={first.contractId} title={first.contractName} aside={words.contract(first.contractReference)}>
            <Table caption={words.caption(first.contractName)} columns={COLUMNS} rows={quarters} keyOf={({ period }) => period} />
          </Card>
        );
      })}
    </div>
  );
}

/** Every quarter of every contract, and how far its report is. */
export const ReportsScreen = () => (
  <Page title={words.title}>
    <PageHeader heading={words.title} lead={words.lead} />
    <WithQuery query={useQuery(reportsQuery)} loading={words.loading} errorTitle={words.failed}>
      {({ items }) => <Contracts lines={items} />}
    </WithQuery>
  </Page>
);
