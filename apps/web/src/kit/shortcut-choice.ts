export interface Shortcut {
  /** 'l' is one key; 'g t' is g and then t. In lower case, as typed. */
  readonly keys: string;
  readonly act: () => void;
  /** Of the screen that is shown: it comes before what holds everywhere. */
  readonly isNear: boolean;
}
export interface Pressed {
  readonly key: string;
  /** In milliseconds. */
  readonly at: number;
}

/** Two keys further apart than this are two keys. */
export const SEQUENCE_MS = 1200;

/** What the key just pressed does: two keys in a row come before one, the screen's own before what holds everywhere. */
export function actFor(shortcuts: readonly Shortcut[], before: Pressed, now: Pressed): (() => void) | null {
  const isSequence = now.at - before.at < SEQUENCE_MS;
  for (const keys of isSequence ? [`${before.key} ${now.key}`, now.key] : [now.key]) {
    const found = shortcuts.filter((shortcut) => shortcut.keys === keys);
    const chosen = found.find(({ isNear }) => isNear) ?? found[0];
    if (chosen) return chosen.act;
  }
  return null;
}
