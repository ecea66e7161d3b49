import type { ShownMeasure } from '../reports.js';
import { measureName, partName } from './measures.js';

/** A published figure: the number, the one mark for hidden, or null where there is nothing to divide by. */
export type Shown = number | 'hidden' | null;
export type FigureUnit = 'count' | 'percent' | 'days';

/** One line of a table of measures: a measure, or one part of it. */
export interface FigureRow {
  readonly key: string;
  readonly label: string;
  readonly isPart: boolean;
  /** Undefined where the measure has only parts. */
  readonly figure: Shown | undefined;
  readonly unit: FigureUnit;
  readonly of?: { readonly num: Shown; readonly den: Shown };
  readonly target?: number;
}

const IN_DAYS: ReadonlySet<string> = new Set(['K15', 'K16', 'K18']);
const ASIDE = ['pending', 'void', 'start', 'end'] as const;

function headRow(measure: ShownMeasure): FigureRow {
  const { id, value, num, den, pct, target, start, parts } = measure;
  const base = { key: id, label: measureName(id), isPart: false } as const;
  if (num !== undefined && den !== undefined) {
    const standard = typeof target === 'number' && { target };
    return { ...base, figure: pct ?? null, unit: 'percent', of: { num, den }, ...standard };
  }
  const hasOnlyParts = value === undefined && (start !== undefined || (parts ?? []).length > 0);
  const counted = value === undefined ? 0 : value;
  return { ...base, figure: hasOnlyParts ? undefined : counted, unit: IN_DAYS.has(id) ? 'days' : 'count' };
}

/** A measure as lines: itself, then its parts or what it leaves aside. A split with no parts counted nothing: 0. */
export function measureRows(measure: ShownMeasure): readonly FigureRow[] {
  const part = (code: string, figure: Shown): FigureRow => ({
    key: `${measure.id}.${code}`,
    label: partName(code),
    isPart: true,
    figure,
    unit: 'count',
  });
  return [
    headRow(measure),
    ...ASIDE.flatMap((field) => {
      const figure = measure[field];
      return figure === undefined ? [] : [part(field, figure)];
    }),
    ...(measure.parts ?? []).map(({ code, value }) => part(code, value)),
  ];
}
