import type { PublishedFigures } from './hidden-cells.js';
import type { ReleasedMeasure } from './release.js';
import type { ReleasedStatistic } from '../disclosure/index.js';

/** Counts of a release, by name: 'K17.value', 'K17.0-2', 'K21.start', 'bySource.SELF'. Shares and waits are no counts. */
export type ReleaseCells = Readonly<Record<string, ReleasedStatistic>>;

const COUNTS = ['value', 'num', 'den', 'pending', 'void', 'start', 'end'] as const;
/** Working days waited, not people. */
export const WAITS: ReadonlySet<string> = new Set(['K15', 'K16', 'K18']);

function cellsOfMeasure(measure: ReleasedMeasure): readonly [string, ReleasedStatistic][] {
  const counts = COUNTS.flatMap((field): [string, ReleasedStatistic][] => {
    const value = measure[field];
    return value === undefined ? [] : [[`${measure.id}.${field}`, value]];
  });
  const parts = (measure.parts ?? []).map(({ code, value }): [string, ReleasedStatistic] => [`${measure.id}.${code}`, value]);
  return [...counts, ...parts];
}

/** Every count that a release publishes, shown or hidden. */
export function cellsOfRelease({ measures, bySource, byLegalGroup }: PublishedFigures): ReleaseCells {
  const split = (prefix: string, parts: PublishedFigures['bySource']) =>
    parts.map(({ code, value }): [string, ReleasedStatistic] => [`${prefix}.${code}`, value]);
  return Object.fromEntries([
    ...measures.filter(({ id }) => !WAITS.has(id)).flatMap(cellsOfMeasure),
    ...split('bySource', bySource),
    ...split('byLegalGroup', byLegalGroup),
  ]);
}

/** What adds up to what in one release, by the names of its cells; a name that stands in no release is nobody's to see. */
export interface NamedSum {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

const partsOf = (names: readonly string[], prefix: string, but: readonly string[] = []): readonly string[] =>
  names.filter((name) => name.startsWith(`${prefix}.`) && !but.includes(name));
/** A part, and the rest of it, which nobody publishes and a reader can subtract. */
const nested = (part: string, whole: string): NamedSum => ({ left: [part, restOf(part)], right: [whole] });
const restOf = (part: string) => `rest of ${part}`;
const NESTED = [...['K04', 'K10', 'K11', 'K12', 'K13'].map((id) => [`${id}.num`, `${id}.den`] as const), ['K02.value', 'K01.value'] as const];
const target = (id: string, base: string): NamedSum => ({ left: [`${id}.den`, `${id}.pending`, `${id}.void`], right: [base] });

/** Those not yet decided: in no release, yet a reader can subtract. */
export const UNDECIDED = 'undecided';

/**
 * Every sum that holds between the cells of a release. Who is turned away is turned away for one reason, so reasons add
 * up; in a part of a release, sums over what it does not have are left out.
 */
export function sumsOfRelease(cells: ReleaseCells): readonly NamedSum[] {
  const names = Object.keys(cells);
  const known = new Set([...names, UNDECIDED, ...NESTED.map(([part]) => restOf(part))]);
  const sums: readonly NamedSum[] = [
    { left: partsOf(names, 'bySource'), right: ['K01.value'] },
    { left: partsOf(names, 'byLegalGroup'), right: ['K01.value'] },
    { left: ['K04.den'], right: ['K01.value'] },
    { left: ['K05.num', ...partsOf(names, 'K06')], right: ['K05.den'] },
    { left: ['K05.den', UNDECIDED], right: ['K01.value'] },
    target('K10', 'K01.value'),
    target('K11', 'K05.num'),
    target('K12', 'K05.num'),
    target('K13', 'K05.num'),
    { left: partsOf(names, 'K17', ['K17.value']), right: ['K17.value'] },
    { left: ['K21.start', 'K19.value'], right: ['K20.value', 'K21.end'] },
    ...NESTED.map(([part, whole]) => nested(part, whole)),
  ];
  return sums.filter(({ left, right }) => left.length > 0 && [...left, ...right].every((name) => known.has(name)));
}
