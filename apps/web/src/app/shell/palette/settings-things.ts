import { IconDeviceDesktop, IconKeyboard, IconLock, IconMoon, IconSun, type Icon as TablerIcon } from '@tabler/icons-react';
import { chooseColours, turnShortcuts, useAreShortcutsOn, useColourScheme, type ColourScheme } from '../../../platform/preferences';
import { palette as words } from '../../../words/palette';
import { lockNow } from '../../use-idle-lock';
import type { PaletteItem } from './palette-item';

const SCHEMES: readonly (readonly [ColourScheme, TablerIcon])[] = [['dark', IconMoon], ['light', IconSun], ['device', IconDeviceDesktop]];

/** What anybody may set for this browser: colours, single keys, the lock. */
export function useSettingsThings(): readonly PaletteItem[] {
  const chosen = useColourScheme();
  const areKeysOn = useAreShortcutsOn();
  const others = SCHEMES.filter(([scheme]) => scheme !== chosen);
  return [
    ...others.map(([scheme, icon]): PaletteItem => ({ id: `colours-${scheme}`, label: words.colours[scheme], also: words.coloursAlso, icon, act: () => chooseColours(scheme) })),
    { id: 'shortcuts', label: areKeysOn ? words.shortcutsOff : words.shortcutsOn, icon: IconKeyboard, act: () => turnShortcuts(!areKeysOn) },
    { id: 'lock', label: words.lock, also: words.lockAlso, icon: IconLock, act: lockNow },
  ];
}
