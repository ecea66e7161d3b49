import { useShortcuts } from '../kit/use-shortcuts';
import { SHORTCUTS, type ShortcutId, type ShortcutSpec } from './shortcuts';

/** What each key of the table does here; nothing where it has nothing to do just now. The one pressed is given, for those with several. */
export type KeyActs = Readonly<Partial<Record<ShortcutId, ((key: string) => void) | undefined>>>;

/** Acts on keys by their names in the table, for as long as what calls it is shown. */
export function useKeys(acts: KeyActs): void {
  useShortcuts(
    (Object.keys(acts) as ShortcutId[]).flatMap((id) => {
      const act = acts[id];
      const { keys, place }: ShortcutSpec = SHORTCUTS[id];
      return act ? keys.map((key) => ({ keys: key, isNear: place !== 'everywhere', act: () => act(key) })) : [];
    }),
  );
}
