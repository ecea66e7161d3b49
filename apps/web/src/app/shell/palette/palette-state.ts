import { isGateOpen } from '../../../platform/session-gate';
import { store, useStore } from '../../../platform/store';

const isOpen = store(false);
export const useIsPaletteOpen = (): boolean => useStore(isOpen);
export const openPalette = (): void => isOpen.set(isGateOpen());
export const closePalette = (): void => isOpen.set(false);
export const switchPalette = (): void => (isOpen.get() ? closePalette() : openPalette());
