import type { ReleaseFigures } from '@alongside/contracts/reports';
import { measureRows, type FigureRow, type FigureUnit, type Shown } from '@alongside/contracts/release-words/measure-rows';
import { partName } from '../../words/measures';
import { reports } from '../../words/reports';

export interface FigureCell {
  readonly figure: Shown;
  readonly unit: FigureUnit;
  readonly of?: { readonly num: Shown; readonly den: Shown };
}
/** One figure as published and as it is. */
export interface ComparedLine {
  readonly key: string;
  readonly label: string;
  readonly isPart: boolean;
  readonly shown: FigureCell | undefined;
  readonly exact: FigureCell | undefined;
}

const split = (key: 'bySource' | 'byLegalGroup', figures: ReleaseFigures): readonly FigureRow[] => [
  { key, label: reports.preview.referralsBy[key], isPart: false, figure: undefined, unit: 'count' },
  ...figures[key].map(({ code, value }): FigureRow => ({ key: `${key}.${code}`, label: partName(code), isPart: true, figure: value, unit: 'count' })),
];
const rowsOf = (figures: ReleaseFigures): readonly FigureRow[] => [
  ...figures.measures.flatMap(measureRows),
  ...split('bySource', figures),
  ...split('byLegalGroup', figures),
];
const cellOf = (row: FigureRow | undefined): FigureCell | undefined =>
  row?.figure === undefined ? undefined : { figure: row.figure, unit: row.unit, ...(row.of && { of: row.of }) };

/** Every figure, line by line, both ways; a line that one side lacks stays, empty there. */
export function comparedLines(shown: ReleaseFigures, exact: ReleaseFigures): readonly ComparedLine[] {
  const published = new Map(rowsOf(shown).map((row) => [row.key, row]));
  return rowsOf(exact).map((row) => ({
    key: row.key, label: row.label, isPart: row.isPart, shown: cellOf(published.get(row.key)), exact: cellOf(row),
  }));
}

/** How many figures the reader does not get; a share and its two sides are three. */
export const countHidden = (shown: ReleaseFigures): number =>
  rowsOf(shown).flatMap(({ figure, of }) => [figure, of?.num, of?.den]).filter((value) => value === 'hidden').length;
