import { IconBuildingHospital } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { Button } from '../../kit/button';
import { Icon } from '../../kit/icon';
import { timeRange } from '../../platform/format';
import { today as words } from '../../words/today';
import type { PlaceToday, VisitToday } from './today.queries';
import { VisitRow } from './visit-row';
import styles from './visits.module.css';

interface PlaceVisitsProps {
  readonly place: PlaceToday;
  readonly nextId: string | null;
  readonly onLog: (visit: VisitToday) => void;
}

function PlaceName({ place }: { readonly place: string }) {
  const at = place.indexOf(', ');
  if (at < 0) return <>{place || words.visits.noPlace}</>;
  return (
    <>
      {place.slice(0, at)}
      <span className={styles['hospital']}>{place.slice(at)}</span>
    </>
  );
}

/** One ward: how long we are there, how to get in, and whom to see. */
export function PlaceVisits({ place: { place, fromAt, toAt, visitingNotes, visits }, nextId, onLog }: PlaceVisitsProps) {
  const [isOpen, setIsOpen] = useState(false);
  const notesId = useId();
  return (
    <section className={styles['place']}>
      <header className={styles['band']}>
        <span className={styles['building']}><Icon of={IconBuildingHospital} /></span>
        <h3><PlaceName place={place} /></h3>
        <span className={styles['times']}>{timeRange(fromAt, toAt)}</span>
        {visitingNotes && (
          <span className={styles['way']}>
            <Button kind="link" size="small" aria-expanded={isOpen} aria-controls={notesId} onClick={() => setIsOpen(!isOpen)}>
              {words.visits.howToGetIn}
            </Button>
          </span>
        )}
        {visitingNotes && <p id={notesId} className={styles['notes']} hidden={!isOpen}>{visitingNotes}</p>}
      </header>
      <ul className={styles['visits']}>
        {visits.map((visit) => <VisitRow key={visit.id} visit={visit} isNext={visit.id === nextId} onLog={onLog} />)}
      </ul>
    </section>
  );
}
