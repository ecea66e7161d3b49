import { store, useStore } from './store';

export type ColourScheme = 'device' | 'light' | 'dark';
const SCHEME = 'alongside-colours';
const SHORTCUTS = 'alongside-shortcuts';
const NAMES = 'alongside-names';

const kept = (name: string): string | null => {
  try {
    return localStorage.getItem(name);
  } catch {
    return null; // storage may be forbidden; the preference then lasts as long as the page
  }
};
const keep = (name: string, value: string): void => {
  try {
    localStorage.setItem(name, value);
  } catch {
    /* as above */
  }
};

const isScheme = (text: string | null): text is ColourScheme => text === 'light' || text === 'dark' || text === 'device';
const keptScheme = kept(SCHEME);
const scheme = store<ColourScheme>(isScheme(keptScheme) ? keptScheme : 'device');
const shortcuts = store(kept(SHORTCUTS) !== 'off');
const namesHidden = store(kept(NAMES) === 'hidden');

const dark = matchMedia('(prefers-color-scheme: dark)');
const shown = store<'light' | 'dark'>('light');

function show(chosen: ColourScheme): void {
  const device = dark.matches ? 'dark' : 'light';
  shown.set(chosen === 'device' ? device : chosen);
  document.documentElement.setAttribute('data-mantine-color-scheme', shown.get());
}

/** Called first by every entry, before anything is drawn. */
export function showColours(): void {
  show(scheme.get());
  dark.addEventListener('change', () => show(scheme.get()));
}
export const useShownColours = (): 'light' | 'dark' => useStore(shown);
export const useColourScheme = (): ColourScheme => useStore(scheme);
export function chooseColours(chosen: ColourScheme): void {
  keep(SCHEME, chosen);
  scheme.set(chosen);
  show(chosen);
}

/** Single keys can be turned off (WCAG 2.1.4). */
export const useAreShortcutsOn = (): boolean => useStore(shortcuts);
export const areShortcutsOn = (): boolean => shortcuts.get();
export function turnShortcuts(on: boolean): void {
  keep(SHORTCUTS, on ? 'on' : 'off');
  shortcuts.set(on);
}

/** In lists, names become initials until somebody is opened: for a screen that others may see. */
export const useAreNamesHidden = (): boolean => useStore(namesHidden);
export function turnNames(hidden: boolean): void {
  keep(NAMES, hidden ? 'hidden' : 'shown');
  namesHidden.set(hidden);
}
export const switchNames = (): void => turnNames(!namesHidden.get());
