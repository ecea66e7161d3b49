import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { Page, PageHeader } from '../../kit/page';
import { turnShortcuts, useAreShortcutsOn } from '../../platform/preferences';
import { help } from '../../words/help';
import styles from './help.module.css';

type Shortcut = (typeof help.keys.list)[number];

const Keys = ({ shortcut }: { readonly shortcut: Shortcut }) => (
  <dt className={styles['keys']}>
    <kbd>{shortcut.keys[0]}</kbd>
    {shortcut.keys.length > 1 && (
      <>
        {'isSequence' in shortcut && help.keys.then}
        <kbd>{shortcut.keys[1]}</kbd>
      </>
    )}
  </dt>
);

function Shortcuts() {
  const isOn = useAreShortcutsOn();
  return (
    <Card title={help.keys.title}>
      <p className={styles['lead']}>{help.keys.lead}</p>
      <p className={styles['state']}>
        <span role="status">{isOn ? help.keys.on : help.keys.off}</span>
        <Button size="small" onClick={() => turnShortcuts(!isOn)}>{isOn ? help.keys.turnOff : help.keys.turnOn}</Button>
      </p>
      <dl>
        {help.keys.list.map((shortcut) => (
          <div key={shortcut.does} className={styles['row']}>
            <Keys shortcut={shortcut} />
            <dd>{shortcut.does}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

/** The keys, and what our words mean. */
export const Component = () => (
  <Page title={help.title}>
    <PageHeader heading={help.title} lead={help.lead} />
    <div className={styles['columns']}>
      <Shortcuts />
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
