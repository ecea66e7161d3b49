import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useCrumb } from '../../app/shell/crumb';
import { Page, PageHeader } from '../../kit/page';
import { WithQuery } from '../../kit/states/with-query';
import { quarterName } from '../../words/quarters';
import { reports as words } from '../../words/reports';
import { MissingFacts } from './missing-facts';
import { Preview } from './preview';
import { PublishStep } from './publish-step';
import { checkOf, type Check, type ReportAsked } from './report.queries';
import { SmallNumbers } from './small-numbers';
import styles from './reports.module.css';

type AsTheySee = (check: Check) => ReactNode;

function Steps({ check, children }: { readonly check: Check; readonly children: AsTheySee }) {
  useCrumb(quarterName(check));
  const { missing, exact, shown } = check;
  return (
    <>
      <PageHeader heading={`${check.contractName}, ${quarterName(check)}`} lead={words.check.lead(check.contractReference, check.asOf)} />
      <div className={styles['stack']}>
        <MissingFacts missing={missing} />
        <SmallNumbers check={check} />
        <Preview exact={exact} shown={shown}>{children(check)}</Preview>
        <PublishStep check={check} />
      </div>
    </>
  );
}

interface CheckScreenProps extends ReportAsked {
  /** The report as its reader gets it. */
  readonly children: AsTheySee;
}

/** Four steps from a quarter that ended to a report that is published. */
export function CheckScreen({ children, ...asked }: CheckScreenProps) {
  const query = useQuery(checkOf(asked));
  return (
    <Page title={query.data ? quarterName(query.data) : words.title}>
      <WithQuery query={query} loading={words.check.loading} errorTitle={words.check.failed} level={1}>
        {(check) => <Steps check={check}>{children}</Steps>}
      </WithQuery>
    </Page>
  );
}
