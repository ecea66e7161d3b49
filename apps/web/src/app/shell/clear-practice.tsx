import { Suspense, useState } from 'react';
import { whenWanted } from '../../platform/when-wanted';
import { practice } from '../../words/practice';
import { doors } from '../doors';

const ClearSheet = whenWanted(() => import('../../features/practice/clear-sheet').then((module) => module.ClearSheet));

/** The new provider has nothing of the old one: the page begins anew, which is with the first set-up. */
const beginAnew = () => location.assign(doors.staff);

/** In the practice bar, for those who may clear the practice data. */
export function ClearPractice() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>{practice.clear.open}</button>
      <Suspense fallback={null}>{isOpen && <ClearSheet onClose={() => setIsOpen(false)} onCleared={beginAnew} />}</Suspense>
    </>
  );
}
