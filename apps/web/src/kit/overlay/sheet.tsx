import { lazy, Suspense } from 'react';
import type { SheetProps } from './mantine-sheet';

const MantineSheet = lazy(() => import('./mantine-sheet').then((module) => ({ default: module.MantineSheet })));

/** Something done over the page, which stays where it was. Loaded when the first one opens. */
export const Sheet = (props: SheetProps) =>
  props.isOpen ? (
    <Suspense fallback={null}>
      <MantineSheet {...props} />
    </Suspense>
  ) : null;
