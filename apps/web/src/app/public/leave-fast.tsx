import { IconDoorExit } from '@tabler/icons-react';
import { useEffect } from 'react';
import { Icon } from '../../kit/icon';
import { publicWords } from '../../words/public';
import styles from './public-shell.module.css';

/** Somewhere nobody asks about. */
const ELSEWHERE = 'https://www.bbc.co.uk/weather';
const TIMES = 3;
const WITHIN_MS = 2000;

/** Replaces the page and its place in the history, and shows nothing while the next one loads. */
export function leaveFast(): void {
  document.body.replaceChildren();
  document.title = '';
  location.replace(ELSEWHERE);
}

/** On every page for the person themselves; Shift three times does the same. */
export function LeaveFast() {
  useEffect(() => {
    let presses: number[] = [];
    const press = ({ key, timeStamp, repeat }: KeyboardEvent) => {
      if (repeat) return;
      presses = key === 'Shift' ? [...presses, timeStamp].filter((at) => timeStamp - at < WITHIN_MS) : [];
      if (presses.length >= TIMES) leaveFast();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
  return (
    <button type="button" className={styles['leave']} onClick={leaveFast} title={publicWords.leaveHint}>
      <Icon of={IconDoorExit} size={20} />
      {publicWords.leaveFast}
    </button>
  );
}
