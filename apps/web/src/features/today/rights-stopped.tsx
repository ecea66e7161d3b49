import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { Card } from '../../kit/card';
import { shortDate } from '../../platform/format';
import { useShownName } from '../../platform/shown-name';
import { today as words } from '../../words/today';
import styles from './side-list.module.css';
import type { Day } from './today.queries';

/** People whose right to an IMHA has stopped: somebody says what happens now, nothing closes by itself. */
export function RightsStopped({ people }: { readonly people: Day['prompts'] }) {
  const show = useShownName();
  return (
    <Card title={words.stopped.heading}>
      <p className={styles['lead']}>{words.stopped.lead}</p>
      <ul className={styles['list']}>
        {people.map(({ personId, name, place, promptFrom }) => (
          <li key={personId}>
            <span>
              <Link to={paths.person(personId, 'legal')}>{show(name) ?? words.someone}</Link>
              <small>{[place, words.askAgain.since(shortDate(promptFrom))].filter(Boolean).join(' · ')}</small>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
