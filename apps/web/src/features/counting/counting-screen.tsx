import { USUAL_COUNTING } from '@alongside/domain/settings';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { WhatChanged } from '../../kit/changes/what-changed';
import { Facts } from '../../kit/facts/facts';
import { Page, PageHeader } from '../../kit/page';
import { WithQuery } from '../../kit/states/with-query';
import { list } from '../../platform/format';
import { counting as words, countingChanges } from '../../words/counting';
import { nations } from '../../words/organisation';
import { countingSaid } from './counting-said';
import { CountingSheet } from './counting-sheet';
import styles from './counting.module.css';
import { countingChangesQuery, countingQuery, type Counting } from './counting.queries';

const USUAL = countingSaid(USUAL_COUNTING);

/** What holds, and what is usual where that is something else. */
function factsOf(counting: Counting) {
  const said = countingSaid(counting);
  return (label: string, of: keyof typeof said) => ({
    label,
    value: said[of] === USUAL[of] ? said[of] : <>{said[of]}<small className={styles['usual']}>{words.usual(USUAL[of])}</small></>,
  });
}

function Groups({ counting }: { readonly counting: Counting }) {
  const fact = factsOf(counting);
  return (
    <div className={styles['column']}>
      <Card title={words.groups.clocks}>
        <Facts facts={[{ label: words.nation, value: nations[counting.nation] }, fact(words.cutoff, 'cutoffLocalTime'), fact(words.pausable, 'pausableReasons')]} />
      </Card>
      <Card title={words.groups.contact}>
        <Facts facts={[fact(words.reached, 'reachedOutcomes'), fact(words.notAttempt, 'notAttemptOutcomes')]} />
      </Card>
      <Card title={words.groups.count}>
        <Facts
          facts={[
            fact(words.void, 'voidClosureReasons'), fact(words.window, 'reReferralWindowDays'),
            { label: words.bands, value: <>{list(counting.waitBands.map(({ from, to }) => words.band(from, to)))}<small className={styles['usual']}>{words.bandsHint}</small></> },
          ]}
        />
      </Card>
      <Card title={words.groups.allocation}>
        <Facts facts={[fact(words.dbs, 'dbsRenewalYears'), fact(words.undo, 'undoSeconds')]} />
      </Card>
    </div>
  );
}

function Shown({ counting }: { readonly counting: Counting }) {
  const [isChanging, setIsChanging] = useState(false);
  const changes = useInfiniteQuery(countingChangesQuery);
  const mayChange = counting.allowedActions.includes('counting:change');
  return (
    <>
      <PageHeader heading={words.title} lead={words.lead} actions={mayChange && <Button kind="main" onClick={() => setIsChanging(true)}>{words.change}</Button>} />
      <div className={styles['columns']}>
        <Groups counting={counting} />
        <WhatChanged query={changes} words={countingChanges} />
      </div>
      <CountingSheet isOpen={isChanging} counting={counting} changes={changes} onClose={() => setIsChanging(false)} />
    </>
  );
}

/** The rules behind clocks and figures. */
export const CountingScreen = () => (
  <Page title={words.title}>
    <WithQuery query={useQuery(countingQuery)} loading={words.loading} errorTitle={words.failed} level={1}>
      {(counting) => <Shown counting={counting} />}
    </WithQuery>
  </Page>
);
