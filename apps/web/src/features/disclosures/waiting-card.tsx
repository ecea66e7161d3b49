import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { Card } from '../../kit/card';
import { dayAndTime } from '../../platform/format';
import { useShownName } from '../../platform/shown-name';
import { wordFor } from '../../words/codes';
import { outside, toDecide as words } from '../../words/telling';
import { waitingDisclosures, type WaitingDisclosure } from './disclosures.queries';
import styles from './disclosures.module.css';

const recipientOf = ({ recipientKind, recipientName }: WaitingDisclosure): string =>
  recipientName === recipientKind ? wordFor(outside, recipientKind) : recipientName;

/** What only a manager may decide, on the day it was asked; nothing where nothing waits. */
export function WaitingCard() {
  const show = useShownName();
  const items = useQuery(waitingDisclosures).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Card title={words.title} edge="soon">
      <ul className={styles['waiting']}>
        {items.map((each) => (
          <li key={each.id}>
            <Link to={paths.person(each.personId, 'sharing')}>{show(each.personName) ?? words.someone}</Link>
            <span>{words.line(recipientOf(each), each.recordedBy)}</span>
            <small>{dayAndTime(each.recordedAt)}</small>
          </li>
        ))}
      </ul>
    </Card>
  );
}
