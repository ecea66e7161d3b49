import { number } from '../../platform/format';
import type { Bar } from './chart-card';
import { Figure } from './figure';
import styles from './figures.module.css';

interface Column extends Bar {
  /** Under the column, in two short lines. */
  readonly foot: readonly [string, string];
}
interface ColumnsProps {
  readonly label: string;
  readonly columns: readonly Column[];
}

const STEPS = [1, 2, 3, 4, 5, 6, 8] as const;
/** The lowest round number that two of are enough: the axis runs 0, step, two steps. */
function stepFor(most: number): number {
  for (let power = 1; ; power *= 10) {
    const step = STEPS.map((each) => each * power).find((each) => 2 * each >= most);
    if (step !== undefined) return step;
  }
}

/** Standing columns from 0, each with its number on top, oldest first. */
export function Columns({ label, columns }: ColumnsProps) {
  const step = stepFor(Math.max(1, ...columns.map(({ value }) => (typeof value === 'number' ? value : 0))));
  return (
    <div className={styles['plot']}>
      <div className={styles['axis']} aria-hidden>
        {[2 * step, step, 0].map((mark) => <span key={mark}>{number(mark)}</span>)}
      </div>
      <ol className={styles['columns']} aria-label={label}>
        {columns.map(({ key, label: name, value, foot }) => (
          <li key={key}>
            <span className="visually-hidden">{name}: </span>
            <div className={styles['stand']}>
              <b><Figure value={value} /></b>
              {typeof value === 'number' ? (
                <i aria-hidden data-fill={value === 0 ? undefined : 'plain'} style={{ blockSize: `${String((100 * value) / (2 * step))}%` }} />
              ) : (
                <i aria-hidden data-fill="hidden" />
              )}
            </div>
            <small aria-hidden>
              {foot[0]} <span>{foot[1]}</span>
            </small>
          </li>
        ))}
      </ol>
    </div>
  );
}
