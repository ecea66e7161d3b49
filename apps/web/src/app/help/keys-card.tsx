import { Fragment } from 'react';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { turnShortcuts, useAreShortcutsOn } from '../../platform/preferences';
import { useSession } from '../../platform/session';
import { help } from '../../words/help';
import { keys as words } from '../../words/keys';
import { KEY_PLACES, SHORTCUT_ROWS, type KeyPlace } from '../shortcuts';
import styles from './help.module.css';

type Row = (typeof SHORTCUT_ROWS)[number];

/** 'G then T', '[', '1 to 9', 'C or G then S'. */
function Keys({ keys, isChord = false }: Pick<Row, 'keys' | 'isChord'>) {
  const isRange = keys.length > 2;
  const shown = isRange ? [keys[0] ?? '', keys[keys.length - 1] ?? ''] : keys;
  return (
    <dt className={styles['keys']}>
      {shown.map((key, at) => (
        <Fragment key={key}>
          {at > 0 && (isRange ? words.to : words.or)}
          {words.shown(key).map((each, nth) => (
            <Fragment key={each}>
              {nth > 0 && !isChord && words.then}
              <kbd>{each}</kbd>
            </Fragment>
          ))}
        </Fragment>
      ))}
    </dt>
  );
}

/** What the key does elsewhere, where that is another place to go: the person who goes there by it should know. */
const insteadOf = ({ insteadOf: id }: Row, all: readonly Row[]) => (id?.startsWith('go-') ? all.find((row) => row.id === id) : undefined);

function Place({ place, all }: { readonly place: KeyPlace; readonly all: readonly Row[] }) {
  const rows = all.filter((row) => row.place === place);
  if (rows.length === 0) return null;
  return (
    <>
      <h3 className={styles['place']}>{words.places[place]}</h3>
      <dl>
        {rows.map((row) => {
          const other = insteadOf(row, all);
          return (
            <div key={row.id} className={styles['row']}>
              <Keys {...row} />
              <dd>
                {words.does[row.id]}
                {other && <small>{words.instead(words.does[other.id])}</small>}
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}

/** Every key, by where it holds, of those who may use it; and the way to turn the single ones off (WCAG 2.1.4). */
export function KeysCard() {
  const isOn = useAreShortcutsOn();
  const { allowedActions } = useSession();
  const rows = SHORTCUT_ROWS.filter(({ needs }) => needs === undefined || allowedActions.includes(needs));
  return (
    <Card title={help.keys.title}>
      <p className={styles['lead']}>{help.keys.lead}</p>
      <p className={styles['state']}>
        <span role="status">{isOn ? help.keys.on : help.keys.off}</span>
        <Button size="small" onClick={() => turnShortcuts(!isOn)}>{isOn ? help.keys.turnOff : help.keys.turnOn}</Button>
      </p>
      {KEY_PLACES.map((place) => <Place key={place} place={place} all={rows} />)}
    </Card>
  );
}
