import type { LocalDate } from '@alongside/domain';
import { longDate, sentence } from '../../platform/format';
import { clocks as words, clockWords } from '../../words/clocks';
import { factWord } from '../../words/facts';
import { list } from '../../platform/format';
import styles from './clocks.module.css';
import type { Clock } from './person.queries';

interface HeadlineProps {
  readonly clock: Clock;
  readonly today: LocalDate;
  readonly level: 2 | 3;
}

const Words = ({ level, title, text }: { readonly level: 2 | 3; readonly title: string; readonly text: string }) => {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className={styles['words']}>
      <Heading>{title}</Heading> <span>{text}</span>
    </div>
  );
};

/** '4 days left to apply to the tribunal, last day Friday 27 November': a number, a unit, a verb and a date. */
export function ClockHeadline({ clock, today, level }: HeadlineProps) {
  const said = clockWords(clock.code);
  const { lastDay, opensOn, daysLeft } = clock;
  if (lastDay === null || daysLeft === null) {
    return <Words level={level} title={said.title} text={clock.missing.length > 0 ? words.needs(list(clock.missing.map(factWord))) : ''} />;
  }
  const ends = words.lastDay(longDate(lastDay, today));
  if (opensOn && opensOn > today) return <Words level={level} title={said.title} text={words.opens(said.what, longDate(opensOn, today)) + `, ${ends}`} />;
  if (daysLeft === 0) return <Words level={level} title={words.todayLast(said.what)} text={longDate(lastDay, today)} />;
  return (
    <div className={styles['headline']}>
      <Figure days={daysLeft} level={clock.level} />
      {daysLeft > 0 ? (
        <Words level={level} title={words.left(daysLeft, said.what)} text={ends} />
      ) : (
        <Words level={level} title={`${words.unit(daysLeft)}: ${said.title}`} text={sentence(words.was(longDate(lastDay, today)))} />
      )}
    </div>
  );
}

const Figure = ({ days, level }: { readonly days: number; readonly level: Clock['level'] }) => (
  <span className={styles['figure']} data-level={level}>{Math.abs(days)}</span>
);
