import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { paths } from '../../app/paths';
import { Button } from '../../kit/button';
import { ButtonLink } from '../../kit/button-link';
import { Card } from '../../kit/card';
import { WhatChanged } from '../../kit/changes/what-changed';
import { Facts } from '../../kit/facts/facts';
import { Page, PageHeader } from '../../kit/page';
import { WithQuery } from '../../kit/states/with-query';
import { list, plainDate } from '../../platform/format';
import { wordFor } from '../../words/codes';
import { contract as words, contractChanges as changeWords, contracts, contractTakes } from '../../words/contracts';
import { disclosureRules } from '../../words/organisation';
import { services } from '../../words/referrals';
import { shell } from '../../words/shell';
import { ChangeContractSheet } from './contract-sheet';
import styles from './contracts.module.css';
import { contractChanges, contractQuery, type Contract } from './contracts.queries';
import { StandardsCard } from './standards-card';

const factsOf = (contract: Contract) => [
  { label: words.reference, value: contract.reference },
  { label: words.commissioner, value: contract.commissionerName },
  { label: words.area, value: contract.area },
  { label: words.services, value: list(contract.services.map((code) => wordFor(services, code))) },
  { label: words.takes, value: contract.takes.length === 0 ? words.takesNobody : list(contract.takes.map((code) => wordFor(contractTakes, code))) },
  { label: contracts.columns.runs, value: contracts.runs(plainDate(contract.startsOn), contract.endsOn && plainDate(contract.endsOn)) },
  { label: words.hours, value: contract.hoursAYear === null ? null : words.hoursShown(contract.hoursAYear) },
  { label: words.rule, value: wordFor(disclosureRules, contract.disclosureRule) },
  { label: words.default, value: contract.isDefault ? words.yes : words.no },
];

const Holders = ({ holders }: Pick<Contract, 'holders'>) => (
  <Card title={words.holders}>
    {holders.length === 0 ? (
      <p className={styles['quiet']}>{words.holdersNone}</p>
    ) : (
      <>
        <ul className={styles['lines']}>
          {holders.map(({ name, role }) => (
            <li key={`${name} ${role}`}>
              <span>
                {name}
                <small>{wordFor(shell.roles, role)}</small>
              </span>
            </li>
          ))}
        </ul>
        <p className={styles['quiet']}>{words.holdersAll}</p>
      </>
    )}
  </Card>
);

function Shown({ contract }: { readonly contract: Contract }) {
  const [isChanging, setIsChanging] = useState(false);
  const changes = useInfiniteQuery(contractChanges(contract.id));
  const mayChange = contract.allowedActions.includes('contract:change');
  return (
    <>
      <PageHeader
        heading={contract.name} focusKey={contract.id} lead={`${words.hospitals(contract.hospitals)}, ${words.open(contract.openReferrals)}`}
        above={<ButtonLink kind="link" to={paths.contracts}>{contracts.title}</ButtonLink>}
      />
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <StandardsCard contract={contract} />
          <Card title={words.details} aside={mayChange && <Button size="small" onClick={() => setIsChanging(true)}>{words.change}</Button>}>
            <Facts facts={factsOf(contract)} />
          </Card>
          <Holders holders={contract.holders} />
        </div>
        <WhatChanged query={changes} words={changeWords} />
      </div>
      <ChangeContractSheet isOpen={isChanging} contract={contract} changes={changes} onClose={() => setIsChanging(false)} />
    </>
  );
}

/** One contract: what it buys, what is promised, who sees its figures. */
export function ContractScreen({ contractId }: { readonly contractId: string }) {
  return (
    <Page title={words.title}>
      <WithQuery query={useQuery(contractQuery(contractId))} loading={words.loading} errorTitle={words.failed} level={1}>
        {(contract) => <Shown key={contract.id} contract={contract} />}
      </WithQuery>
    </Page>
  );
}
