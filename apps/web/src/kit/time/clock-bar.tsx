import styles from './clock-bar.module.css';

export type ClockLevel = 'ordinary' | 'soon' | 'late';
interface ClockBarProps {
  /** How much of the time has gone, 0 to 1. */
  readonly gone: number;
  readonly level: ClockLevel;
  readonly size?: 'small' | 'full';
}

/** How far a clock has run. The words beside it say the days; this is only a picture of them. */
export const ClockBar = ({ gone, level, size = 'full' }: ClockBarProps) => (
  <span className={styles['bar']} data-level={level} data-size={size} aria-hidden>
    <span className={styles['fill']} style={{ inlineSize: `${String(Math.round(Math.min(1, Math.max(0.06, gone)) * 100))}%` }} />
  </span>
);
