import { IconPencilPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { Avatar } from '../../kit/avatar';
import { Button } from '../../kit/button';
import { StatusChip } from '../../kit/chip';
import { NeedChip } from '../../kit/need-chip';
import { timeOf } from '../../platform/format';
import { useShownName } from '../../platform/shown-name';
import { today as words } from '../../words/today';
import type { VisitToday } from './today.queries';
import styles from './visits.module.css';

interface VisitRowProps {
  readonly visit: VisitToday;
  /** The next visit's button is the only filled one. */
  readonly isNext: boolean;
  readonly onLog: (visit: VisitToday) => void;
}

const Logged = ({ at }: { readonly at: VisitToday['loggedAt'] }) =>
  at && (
    <StatusChip tone="done">
      <span className={styles['wide']}>{words.visits.logged(timeOf(at))}</span>
      <span className={styles['narrow']}>{words.visits.done}</span>
    </StatusChip>
  );

export function VisitRow({ visit, isNext, onLog }: VisitRowProps) {
  const name = useShownName()(visit.name) ?? visit.reference;
  return (
    <li className={styles['visit']}>
      <Avatar name={visit.name} />
      <div className={styles['who']}>
        <Link to={paths.person(visit.personId)} className={styles['name']}>{name}</Link>
        <span className={styles['needs']}>{visit.needs.map((code) => <NeedChip key={code} code={code} isPlain />)}</span>
        <span className={styles['purpose']} data-logged={visit.loggedAt !== null || undefined}>{visit.purpose}</span>
        {visit.loggedAt && <span className={styles['logged']} aria-hidden>{words.visits.logged(timeOf(visit.loggedAt))}</span>}
      </div>
      {visit.loggedAt ? <Logged at={visit.loggedAt} /> : (
        <Button kind={isNext ? 'main' : 'other'} onClick={() => onLog(visit)} aria-label={words.visits.logNamed(name)}>
          <span className={styles['wide']}><IconPencilPlus size={18} stroke={1.8} aria-hidden /></span>
          <span className={styles['wide']}>{words.visits.log}</span>
          <span className={styles['narrow']}>{words.visits.logShort}</span>
        </Button>
      )}
    </li>
  );
}
