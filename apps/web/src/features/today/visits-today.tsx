import { IconCalendarOff } from '@tabler/icons-react';
import { paths } from '../../app/paths';
import { ButtonLink } from '../../kit/button-link';
import { Card } from '../../kit/card';
import { EmptyState } from '../../kit/states/empty-state';
import { dayAndTime } from '../../platform/format';
import { useShownName, type ShowName } from '../../platform/shown-name';
import { called } from '../../words/pronouns';
import { today as words } from '../../words/today';
import { PlaceVisits } from './place-visits';
import type { Day, VisitToday } from './today.queries';
import styles from './visits.module.css';

/** The next planned visit of the days ahead, for a day that has none. */
function nextAhead({ week }: Day, show: ShowName): string {
  for (const { lines } of week) {
    const line = lines.find(({ at }) => at !== null);
    if (line?.at) return words.visits.next(dayAndTime(line.at), called(show(line.name)));
  }
  return words.visits.none;
}

interface VisitsTodayProps {
  readonly day: Day;
  readonly next: VisitToday | null;
  readonly onLog: (visit: VisitToday) => void;
}

export function VisitsToday({ day, next, onLog }: VisitsTodayProps) {
  const show = useShownName();
  if (day.places.length === 0) {
    return (
      <Card>
        <EmptyState icon={IconCalendarOff} tone="neutral" title={words.visits.empty} action={<ButtonLink to={paths.people}>{words.visits.people}</ButtonLink>}>
          {nextAhead(day, show)}
        </EmptyState>
      </Card>
    );
  }
  return (
    <section aria-labelledby="visits-today">
      <div className={styles['head']}>
        <h2 id="visits-today">{words.visits.heading}</h2>
      </div>
      <div className={styles['places']}>
        {day.places.map((place) => (
          <PlaceVisits key={`${place.wardId ?? ''}${place.place}`} place={place} nextId={next?.id ?? null} onLog={onLog} />
        ))}
      </div>
    </section>
  );
}
