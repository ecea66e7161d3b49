import { useState } from 'react';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { clocks as clockWord } from '../../words/clocks';
import { person as words } from '../../words/person';
import { ClockCard, ClockLine } from './clock-card';
import { inOrder } from './clock-dates';
import styles from './clocks.module.css';
import type { PersonPage } from './person.queries';

/** Every date that runs out for this person: the first in full, what else presses beside it, the rest on request. */
export function Clocks({ page: { id: personId, clocks, today } }: { readonly page: PersonPage }) {
  const [isOpen, setIsOpen] = useState(false);
  const [first, ...others] = inOrder(clocks, today);
  if (!first) return null;
  const pressing = others.filter(({ level }) => level !== 'ordinary');
  const shown = isOpen ? others : pressing;
  const hidden = others.length - pressing.length;
  return (
    <section aria-label={words.clocks.title} className={styles['clocks']}>
      <ClockCard personId={personId} clock={first} all={clocks} today={today} />
      {shown.length > 0 && (
        <Card level={3} title={words.clocks.others}>
          <ul>{shown.map((clock) => <ClockLine key={clock.code} personId={personId} clock={clock} today={today} />)}</ul>
        </Card>
      )}
      {hidden > 0 && (
        <span>
          <Button kind="link" size="small" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            {isOpen ? clockWord.fewer : clockWord.more(hidden)}
          </Button>
        </span>
      )}
    </section>
  );
}
