import { Card } from '../../kit/card';
import { Page, PageHeader } from '../../kit/page';
import { help } from '../../words/help';
import { KeysCard } from '../help/keys-card';
import styles from '../help/help.module.css';

/** The keys, and what our words mean. */
export const Component = () => (
  <Page title={help.title}>
    <PageHeader heading={help.title} lead={help.lead} />
    <div className={styles['columns']}>
      <KeysCard />
      <div className={styles['stack']}>
        <Card title={help.words.title}>
          <dl className={styles['words']}>
            {help.words.list.map(({ word, means }) => (
              <div key={word}>
                <dt>{word}</dt>
                <dd>{means}</dd>
              </div>
            ))}
          </dl>
        </Card>
        <Card title={help.keptHere.title}>
          <p className={styles['lead']}>{help.keptHere.text}</p>
        </Card>
      </div>
    </div>
  </Page>
);
