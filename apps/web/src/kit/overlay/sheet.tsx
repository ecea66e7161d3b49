import { Suspense } from 'react';
import { whenWanted } from '../../platform/when-wanted';
import type { SheetProps } from './mantine-sheet';

const MantineSheet = whenWanted(() => import('./mantine-sheet').then((module) => module.MantineSheet));

/** Something done over the page, which stays where it was. Loaded when the first one opens. */
export const Sheet = (props: SheetProps) =>
  props.isOpen ? (
    <Suspense fallback={null}>
      <MantineSheet {...props} />
    </Suspense>
  ) : null;
