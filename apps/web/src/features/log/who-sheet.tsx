import { useId } from 'react';
import { Avatar } from '../../kit/avatar';
import { Sheet } from '../../kit/overlay/sheet';
import { useShownName } from '../../platform/shown-name';
import { log as words } from '../../words/log';
import styles from './log.module.css';

export interface WhoLine {
  readonly personId: string;
  readonly name: string | null;
  /** What to be called where there is no name: the reference. */
  readonly reference: string;
  /** The time of the visit, or the place. */
  readonly about: string | null;
  readonly plannedVisitId: string | null;
}
interface WhoSheetProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly planned: readonly WhoLine[];
  readonly people: readonly WhoLine[];
  readonly state: 'ready' | 'loading' | 'failed';
  readonly onPick: (line: WhoLine) => void;
  readonly onClose: () => void;
}

interface LinesProps extends Pick<WhoSheetProps, 'onPick'> {
  readonly heading: string;
  readonly lines: readonly WhoLine[];
}

function Lines({ heading, lines, onPick }: LinesProps) {
  const id = useId();
  const show = useShownName();
  if (lines.length === 0) return null;
  return (
    <section className={styles['who']} aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      <ul className={styles['people']}>
        {lines.map((line) => (
          <li key={line.plannedVisitId ?? line.personId}>
            <button type="button" onClick={() => onPick(line)}>
              <Avatar name={line.name} />
              <span>
                <b>{show(line.name) ?? line.reference}</b>
                <small>{line.about}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const emptyWord = (state: WhoSheetProps['state'], typed: string) => {
  if (state === 'loading') return words.loading;
  if (state === 'failed') return words.who.failed;
  return typed === '' ? words.who.empty : words.who.none;
};

/** Asked only where the page says nothing of whom the visit is about. */
export function WhoSheet({ typed, onType, planned, people, state, onPick, onClose }: WhoSheetProps) {
  return (
    <Sheet isOpen onClose={onClose} title={words.who.title}>
      <label className={styles['search']}>
        {words.who.search}
        <input type="search" value={typed} onChange={(event) => onType(event.target.value)} autoComplete="off" maxLength={80} data-autofocus />
      </label>
      <Lines heading={words.who.planned} lines={planned} onPick={onPick} />
      <Lines heading={words.who.yours} lines={people} onPick={onPick} />
      {planned.length + people.length === 0 && <p className={styles['note']} role="status">{emptyWord(state, typed)}</p>}
    </Sheet>
  );
}
