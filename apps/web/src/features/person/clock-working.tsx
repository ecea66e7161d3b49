import { IconClock, IconGavel } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { Button } from '../../kit/button';
import { Icon } from '../../kit/icon';
import { longDate, sentence } from '../../platform/format';
import { clocks as words, workingStep } from '../../words/clocks';
import styles from './clocks.module.css';
import type { Clock } from './person.queries';

const Steps = ({ clock, id }: { readonly clock: Clock; readonly id: string }) => (
  <div id={id} className={styles['working']}>
    <ol>
      {clock.working.map(({ code, date }) => <li key={code + String(date)}>{workingStep(code, date ? longDate(date) : '')}</li>)}
    </ol>
    <p className={styles['rule']}>{words.rule(clock.ruleVersion)}</p>
  </div>
);

/** The provision, and on request every step from the first day to the last. Our own standard says that it is none of the law's. */
export function ClockWorking({ clock }: { readonly clock: Clock }) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles['source']}>
      <p>
        <Icon of={clock.isLaw ? IconGavel : IconClock} size={16} />
        <span>
          {clock.isLaw ? clock.citation : sentence(words.ourStandard)}.{' '}
          {clock.working.length > 0 && (
            <Button kind="link" aria-expanded={isOpen} aria-controls={id} onClick={() => setIsOpen(!isOpen)}>{words.worked}</Button>
          )}
        </span>
      </p>
      {isOpen && <Steps clock={clock} id={id} />}
    </div>
  );
}
