import type { Session } from '@alongside/contracts/session';
import { Suspense, type ComponentType } from 'react';
import { whenWanted } from '../../../platform/when-wanted';
import { PartBoundary } from '../../part-boundary';
import { closePalette, useIsPaletteOpen } from './palette-state';
import { usePaletteKey } from './use-palette-key';

export interface PaletteProps {
  readonly session: Session;
  readonly onClose: () => void;
}

/** The palette over any page, fetched when it is first wanted. Each shell brings its own, so that neither carries the other's. */
export const paletteHost = (load: () => Promise<ComponentType<PaletteProps>>) => {
  const Palette = whenWanted(load);
  return function PaletteHost({ session }: { readonly session: Session }) {
    usePaletteKey();
    return useIsPaletteOpen() ? (
      <PartBoundary onFail={closePalette}>
        <Suspense fallback={null}>
          <Palette session={session} onClose={closePalette} />
        </Suspense>
      </PartBoundary>
    ) : null;
  };
};
