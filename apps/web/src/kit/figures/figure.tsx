import type { FigureUnit, Shown } from '@alongside/contracts/release-words/measure-rows';
import { number } from '../../platform/format';
import { figures as words } from '../../words/measures';
import styles from './figures.module.css';

/** The one mark for a hidden figure, whatever the reason: two marks would let a reader tell them apart and subtract. */
export const Hidden = () => (
  <span className={styles['hidden']}>
    <span aria-hidden>{words.hidden}</span>
    <span className="visually-hidden">{words.hiddenHeard}</span>
  </span>
);

const inUnit = (value: number, unit: FigureUnit): string =>
  unit === 'percent' ? words.percent(number(value)) : unit === 'days' ? words.days(value) : number(value);

/** A figure as it is published: a true 0 is 0, and what is hidden says so. */
export function Figure({ value, unit = 'count' }: { readonly value: Shown; readonly unit?: FigureUnit }) {
  if (value === 'hidden') return <Hidden />;
  if (value !== null) return inUnit(value, unit);
  return (
    <span className={styles['nothing']}>
      <span aria-hidden>{words.nothing}</span>
      <span className="visually-hidden">{words.nothingHeard}</span>
    </span>
  );
}

/** What the hatched box means, by the rule of the report. */
export const HiddenLegend = ({ meaning }: { readonly meaning: string }) => (
  <p className={styles['legend']}>
    <Hidden /> <span>{meaning}</span>
  </p>
);
