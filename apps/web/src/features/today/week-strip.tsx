import { timeOf, weekdayAndDay } from '../../platform/format';
import { firstName } from '../../words/pronouns';
import { today as words } from '../../words/today';
import type { DayAhead } from './today.queries';
import styles from './week-strip.module.css';

const lineOf = ({ name, at, text }: DayAhead['lines'][number]): string =>
  at ? [`${firstName(name) ?? words.someone} ${timeOf(at)}`, text].filter(Boolean).join(', ') : (text ?? name ?? words.someone);

/** The next working days at a glance. */
export const WeekStrip = ({ week }: { readonly week: readonly DayAhead[] }) => (
  <section aria-label={words.week.heading}>
    <dl className={styles['week']}>
      {week.map(({ on, lines }) => (
        <div key={on} className={styles['day']}>
          <dt>{weekdayAndDay(on)}</dt>
          <dd>
            {lines.length === 0 && <span className={styles['nothing']}>{words.week.nothing}</span>}
            {lines.map((line, index) => (
              <span key={`${String(index)}${lineOf(line)}`} className={styles['line']} title={lineOf(line)}>{lineOf(line)}</span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  </section>
);
