import { RULES_PACK, type Commencements } from '@alongside/domain/law';
import { IconBook2 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { paths } from '../../app/paths';
import { Button } from '../../kit/button';
import { ButtonLink } from '../../kit/button-link';
import { PrintButton } from '../../kit/print-button';
import { Card } from '../../kit/card';
import { Page, PageHeader } from '../../kit/page';
import { EmptyState } from '../../kit/states/empty-state';
import { WithQuery } from '../../kit/states/with-query';
import { today } from '../../platform/clock';
import { plainDate } from '../../platform/format';
import { useMay } from '../../platform/session';
import { areas, rules as words } from '../../words/rules';
import { findRules, type AreaShown, type RuleFilter } from './find-rules';
import { RuleEntry } from './rule-entry';
import { RuleLog } from './rule-log';
import styles from './rules.module.css';
import { commencementsIn, commencementsQuery } from './rules.queries';
import { RulesFinder, RulesParts } from './rules-head';

const Area = ({ shown, commenced }: { readonly shown: AreaShown; readonly commenced: Commencements }) => (
  <section id={shown.area} aria-labelledby={`area-${shown.area}`} tabIndex={-1} className={styles['section']}>
    <Card>
      <h2 id={`area-${shown.area}`} className={styles['area']}>{areas[shown.area].title}</h2>
      <p className={styles['lead']}>{areas[shown.area].lead}</p>
      {shown.rules.map((rule) => <RuleEntry key={rule.id} rule={rule} commenced={commenced} today={today()} />)}
    </Card>
  </section>
);

function Rules({ commenced }: { readonly commenced: Commencements }) {
  const [typed, setTyped] = useState('');
  const [filter, setFilter] = useState<RuleFilter>('all');
  const shown = findRules({ typed: useDeferredValue(typed), filter, commenced, today: today() });
  const showAll = () => {
    setTyped('');
    setFilter('all');
  };
  return (
    <>
      <RulesFinder typed={typed} filter={filter} count={shown.reduce((count, { rules }) => count + rules.length, 0)} onType={setTyped} onFilter={setFilter} />
      <div className={styles['columns']}>
        <RulesParts shown={shown} />
        <div className={styles['stack']}>
          {shown.length === 0 && (
            <Card><EmptyState title={words.none} icon={IconBook2} tone="neutral" action={<Button onClick={showAll}>{words.showAll}</Button>}>{words.noneText}</EmptyState></Card>
          )}
          {shown.map((each) => <Area key={each.area} shown={each} commenced={commenced} />)}
          <RuleLog commenced={commenced} />
        </div>
      </div>
    </>
  );
}

/** Every rule this application goes by, readable and printable. */
export function RulesScreen() {
  const mayReadSettings = useMay('commencement-change:list');
  const actions = (
    <>
      {mayReadSettings && <ButtonLink to={paths.law}>{words.settings}</ButtonLink>}
      <PrintButton page="rules">{words.print}</PrintButton>
    </>
  );
  return (
    <Page title={words.title}>
      <PageHeader heading={words.heading} lead={words.lead(plainDate(RULES_PACK.checkedTo))} actions={actions} />
      <WithQuery query={useQuery(commencementsQuery)} loading={words.loading} errorTitle={words.failed}>
        {({ items }) => <Rules commenced={commencementsIn(items)} />}
      </WithQuery>
    </Page>
  );
}
