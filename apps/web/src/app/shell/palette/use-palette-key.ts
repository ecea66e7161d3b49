import { useEffect } from 'react';
import { onGateChange } from '../../../platform/session-gate';
import { closePalette, switchPalette } from './palette-state';

/** Ctrl or Cmd with K from anywhere, even from a field. A lock takes the palette away with everything else. */
export function usePaletteKey(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      switchPalette();
    };
    addEventListener('keydown', press);
    const stopWatching = onGateChange(closePalette);
    return () => {
      removeEventListener('keydown', press);
      stopWatching();
    };
  }, []);
}
