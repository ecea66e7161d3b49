import { RULES_PACK } from '@alongside/domain/law';
import { IconClock, IconGavel } from '@tabler/icons-react';
import { Suspense } from 'react';
import { Icon } from '../../kit/icon';
import { HowWorkedOut } from '../../kit/worked-out/how-worked-out';
import { plainDate, sentence } from '../../platform/format';
import { whenWanted } from '../../platform/when-wanted';
import { clocks as words } from '../../words/clocks';
import styles from './clocks.module.css';
import type { Clock } from './person.queries';

const ClockStart = whenWanted(() => import('./clock-start').then((module) => module.ClockStart));
const ToLegalStatus = whenWanted(() => import('./clock-start').then((module) => module.ToLegalStatus));

interface ClockWorkingProps {
  readonly clock: Clock;
  readonly personId: string;
}
/** The provision, and on request how the date came about. Our own standard says that it is none of the law's. */
export function ClockWorking({ clock, personId }: ClockWorkingProps) {
  const start = clock.isLaw && <Suspense fallback={null}><ClockStart personId={personId} day={clock.working[0]?.date ?? null} /></Suspense>;
  const toEnter = <Suspense fallback={null}><ToLegalStatus personId={personId} /></Suspense>;
  return (
    <div className={styles['source']}>
      <HowWorkedOut clock={clock} start={start} toEnter={toEnter}>
        {(button) => (
          <p>
            <Icon of={clock.isLaw ? IconGavel : IconClock} size={16} />
            <span>
              {clock.isLaw ? `${clock.citation}. ${words.checked(plainDate(RULES_PACK.checkedTo))}` : `${sentence(words.ourStandard)}.`} {button}
            </span>
          </p>
        )}
      </HowWorkedOut>
    </div>
  );
}
