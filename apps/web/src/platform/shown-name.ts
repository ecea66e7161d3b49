import { initials } from './format';
import { useAreNamesHidden } from './preferences';

/** A name as a list may show it: whole, or its initials while names are hidden. Nothing stays nothing. */
export type ShowName = <Name extends string | null>(name: Name) => Name | string;

export function useShownName(): ShowName {
  const areHidden = useAreNamesHidden();
  return (name) => (areHidden && name !== null ? initials(name) : name);
}
