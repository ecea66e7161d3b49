import { Suspense, useId, useState, type ReactNode } from 'react';
import { whenWanted } from '../../platform/when-wanted';
import { clocks as words } from '../../words/clocks';
import { Button } from '../button';
import type { ClockWorkedOutProps } from './clock-worked-out';

const ClockWorkedOut = whenWanted(() => import('./clock-worked-out').then((module) => module.ClockWorkedOut));

interface HowWorkedOutProps extends ClockWorkedOutProps {
  /** What stands before the button, in its line. */
  readonly children: (button: ReactNode) => ReactNode;
}
/** The way to how a clock was worked out. The rules it is read from are fetched when somebody asks. */
export function HowWorkedOut({ children, ...worked }: HowWorkedOutProps) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const button = (
    <Button kind="link" aria-expanded={isOpen} aria-controls={id} onClick={() => setIsOpen(!isOpen)}>{words.worked}</Button>
  );
  return (
    <>
      {children(button)}
      <div id={id}>{isOpen && <Suspense fallback={null}><ClockWorkedOut {...worked} /></Suspense>}</div>
    </>
  );
}
