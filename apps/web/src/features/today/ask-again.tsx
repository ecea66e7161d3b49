import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { shortDate } from '../../platform/format';
import { useShownName } from '../../platform/shown-name';
import { called } from '../../words/pronouns';
import { today as words } from '../../words/today';
import styles from './side-list.module.css';
import type { AskAgain as Person } from './today.queries';

interface AskAgainProps {
  readonly people: readonly Person[];
  readonly onLog: (personId: string) => void;
}

/** People who said no and asked to be asked again about now. */
export function AskAgain({ people, onLog }: AskAgainProps) {
  const show = useShownName();
  return people.length === 0 ? null : (
    <Card title={words.askAgain.heading}>
      <p className={styles['lead']}>{words.askAgain.lead}</p>
      <ul className={styles['list']}>
        {people.map(({ personId, name, place, askAgainOn }) => (
          <li key={personId}>
            <span>
              <Link to={paths.person(personId)}>{show(name) ?? words.someone}</Link>
              <small>{[place, words.askAgain.since(shortDate(askAgainOn))].filter(Boolean).join(' · ')}</small>
            </span>
            <Button size="small" onClick={() => onLog(personId)} aria-label={words.visits.logNamed(called(show(name)))}>{words.visits.logShort}</Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
