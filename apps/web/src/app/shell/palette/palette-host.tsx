import type { Session } from '@alongside/contracts/session';
import { Suspense, useState, type ComponentType } from 'react';
import { whenWanted } from '../../../platform/when-wanted';
import { palette as words } from '../../../words/palette';
import { PartBoundary } from '../../part-boundary';
import { PaletteFrame } from './palette-frame';
import { closePalette, useIsPaletteOpen } from './palette-state';
import { usePaletteKey } from './use-palette-key';

export interface PaletteProps {
  readonly session: Session;
  /** What can be typed: names the box. */
  readonly label: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onClose: () => void;
}
interface PaletteHostProps extends Pick<PaletteProps, 'session' | 'label'> {}

const ignore = () => undefined;

/**
 * The palette over any page: its box at once, so that no key is lost on the page under it, and what can be chosen when
 * that has been fetched. Each shell brings its own, so that neither carries the other's.
 */
export const paletteHost = (load: () => Promise<ComponentType<PaletteProps>>) => {
  const Palette = whenWanted(load);
  function Opened({ session, label }: PaletteHostProps) {
    const [typed, setTyped] = useState('');
    const box = { label, typed, onType: setTyped, onClose: closePalette };
    return (
      <PartBoundary onFail={closePalette}>
        <Suspense fallback={<PaletteFrame {...box} groups={[]} activeId={null} onMove={ignore} note={words.opening} />}>
          <Palette {...box} session={session} />
        </Suspense>
      </PartBoundary>
    );
  }
  return function PaletteHost(props: PaletteHostProps) {
    usePaletteKey();
    return useIsPaletteOpen() ? <Opened {...props} /> : null;
  };
};
