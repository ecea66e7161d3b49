import { list } from '../../platform/format';
import { figures as words } from '../../words/measures';
import type { Bar } from './chart-card';
import { Figure } from './figure';
import styles from './figures.module.css';

interface BarsProps {
  readonly label: string;
  readonly bars: readonly Bar[];
  /** Each series has a fill of its own, which black and white keeps apart. */
  readonly fill: 'plain' | 'striped';
}

const largest = (bars: readonly Bar[]) => Math.max(1, ...bars.map(({ value }) => (typeof value === 'number' ? value : 0)));

/** Lying bars from 0, each with its number beside it; those of 0 are named in one line below. A hidden one is a short stub of fixed length. */
export function Bars({ label, bars, fill }: BarsProps) {
  const most = largest(bars);
  const drawn = bars.filter(({ value }) => value !== 0);
  const empty = bars.filter(({ value }) => value === 0).map((bar) => bar.label);
  return (
    <>
      {drawn.length > 0 && (
        <ul className={styles['bars']} aria-label={label}>
          {drawn.map(({ key, label: name, value }) => (
            <li key={key}>
              <span>{name}</span>
              <b><Figure value={value} /></b>
              <span className={styles['track']} aria-hidden>
                {typeof value === 'number' ? (
                  <i data-fill={fill} style={{ inlineSize: `${String((100 * value) / most)}%` }} />
                ) : (
                  <i data-fill="hidden" />
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {empty.length > 0 && <p className={styles['empty']}>{words.none(list(empty))}</p>}
    </>
  );
}
