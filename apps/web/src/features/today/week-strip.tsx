import { timeOf, weekdayAndDay } from '../../platform/format';
import { useShownName, type ShowName } from '../../platform/shown-name';
import { firstName } from '../../words/pronouns';
import { today as words } from '../../words/today';
import type { DayAhead } from './today.queries';
import styles from './week-strip.module.css';

const lineOf = ({ name, at, text }: DayAhead['lines'][number], show: ShowName): string =>
  at ? [`${firstName(show(name)) ?? words.someone} ${timeOf(at)}`, text].filter(Boolean).join(', ') : (text ?? show(name) ?? words.someone);

/** The next working days at a glance. */
export function WeekStrip({ week }: { readonly week: readonly DayAhead[] }) {
  const show = useShownName();
  return (
    <section aria-label={words.week.heading}>
      <dl className={styles['week']}>
        {week.map(({ on, lines }) => (
          <div key={on} className={styles['day']}>
            <dt>{weekdayAndDay(on)}</dt>
            <dd>
              {lines.length === 0 && <span className={styles['nothing']}>{words.week.nothing}</span>}
              {lines.map((each) => lineOf(each, show)).map((line, index) => (
                <span key={`${String(index)}${line}`} className={styles['line']} title={line}>{line}</span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
