import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { Card } from '../../kit/card';
import { Hidden } from '../../kit/figures/figure';
import { Page, PageHeader } from '../../kit/page';
import { WithQuery } from '../../kit/states/with-query';
import { baseOf, countsSentence, leftOutOf, measureGroups, measureName, type Definition } from '../../words/measures';
import { releases } from '../../words/releases';
import { definitionsQuery } from './release.queries';
import styles from './releases.module.css';

const words = releases.definitions;

const Meaning = ({ definition }: { readonly definition: Definition }) => (
  <div className={styles['definition']}>
    <h3 id={definition.id} tabIndex={-1}>{measureName(definition.id)}</h3>
    <dl>
      <dt>{words.counts}</dt>
      <dd>{countsSentence(definition)}</dd>
      {definition.outOf !== null && (
        <>
          <dt>{words.outOf}</dt>
          <dd>{baseOf(definition.outOf)}</dd>
        </>
      )}
      {definition.leavesOut.length > 0 && (
        <>
          <dt>{words.leavesOut}</dt>
          <dd>
            <ul>{definition.leavesOut.map((code) => <li key={code}>{leftOutOf(code)}</li>)}</ul>
          </dd>
        </>
      )}
      <dt>{words.code}</dt>
      <dd><code>{definition.key}</code></dd>
    </dl>
  </div>
);

/** Comes from a figure: goes to what it counts, once it is drawn. */
function Meanings({ definitions }: { readonly definitions: readonly Definition[] }) {
  const { hash } = useLocation();
  useEffect(() => {
    const asked = hash ? document.getElementById(hash.slice(1)) : null;
    asked?.focus({ preventScroll: true });
    asked?.scrollIntoView();
  }, [hash]);
  return measureGroups.map(({ title, ids }) => (
    <Card key={title} title={title}>
      {definitions.filter(({ id }) => (ids as readonly string[]).includes(id)).map((definition) => (
        <Meaning key={definition.id} definition={definition} />
      ))}
    </Card>
  ));
}

/** What every figure counts, out of what, and what it leaves out. */
export const DefinitionsScreen = () => (
  <Page title={words.title} width="reading">
    <PageHeader heading={words.title} lead={words.lead} />
    <div className={styles['view']}>
      <WithQuery query={useQuery(definitionsQuery)} loading={words.loading} errorTitle={words.failed}>
        {({ items }) => <Meanings definitions={items} />}
      </WithQuery>
      <Card title={words.hidden}>
        <p className={styles['note']}><Hidden /> {words.hiddenText} {words.nothing}</p>
      </Card>
      <Card title={words.quarters}>
        <p className={styles['note']}>{words.quartersText}</p>
      </Card>
    </div>
  </Page>
);
