import { KeyHint } from '../../kit/key-hint';
import { useAreShortcutsOn } from '../../platform/preferences';
import { people as words } from '../../words/people';
import styles from './people.module.css';

const KEYS = [
  [['J', 'K'], words.keys.move],
  [['Space'], words.keys.peek],
  [['Enter'], words.keys.open],
  [['L'], words.keys.log],
  [['A'], words.keys.action],
  [['F'], words.keys.filter],
  [['?'], words.keys.all],
] as const;

/** What the keys do here, and how much of the list is shown. */
export function KeyLine({ shown, total }: { readonly shown: number; readonly total: number }) {
  const isOn = useAreShortcutsOn();
  return (
    <footer className={styles['keys']}>
      {isOn && KEYS.map(([keys, text]) => (
        <span key={text} className={styles['key']} aria-hidden>{keys.map((key) => <KeyHint key={key} of={key} />)} {text}</span>
      ))}
      <span className={styles['shown']} role="status">{words.showing(shown, total)}</span>
    </footer>
  );
}
