import type { Contract, Standard } from './contracts.queries';

/** One line of what is promised, as it is typed. */
export interface StandardLine {
  readonly measure: string | null;
  readonly value: string;
  readonly thresholdPct: string | null;
  readonly service: string | null;
  readonly priority: string | null;
  /** One code, or several joined by commas where the contract was entered so. */
  readonly status: string | null;
}
/** Lines by their place, so that a refusal finds its field. */
export interface StandardsValues {
  readonly version: number;
  readonly fromOn: string | null;
  readonly standards: Readonly<Record<string, StandardLine>>;
}

export const NEW_LINE: StandardLine = { measure: null, value: '', thresholdPct: null, service: null, priority: null, status: null };
export const inPlaces = (lines: readonly StandardLine[]): StandardsValues['standards'] => Object.fromEntries(lines.map((line, place) => [String(place), line]));
export const linesOf = (standards: StandardsValues['standards']): readonly StandardLine[] => Object.values(standards);

const lineOf = ({ measure, value, thresholdPct, service, priority, legalStatusIn }: Standard): StandardLine => ({
  measure, value: String(value), thresholdPct: thresholdPct === null ? null : String(thresholdPct), service, priority, status: legalStatusIn?.join(',') ?? null,
});

/** Whether a line holds on a day. */
export const holdsOn = ({ fromOn, toOn }: Pick<Standard, 'fromOn' | 'toOn'>, day: string): boolean => fromOn <= day && (toOn === null || toOn >= day);

/** What holds today, to change from. */
export function standardsValues({ standards, version, today }: Contract): StandardsValues {
  const own = standards.filter((each) => !each.isGeneral && holdsOn(each, today));
  const start = own.length > 0 ? own : standards.filter((each) => each.isGeneral && holdsOn(each, today));
  return { version, fromOn: today, standards: inPlaces(start.map(lineOf)) };
}

export const standardsBody = ({ version, fromOn, standards }: StandardsValues) => ({
  version,
  fromOn,
  standards: linesOf(standards).map(({ value, thresholdPct, status, ...line }) => ({
    ...line, value: value === '' ? undefined : Number(value), thresholdPct: thresholdPct ? Number(thresholdPct) : null, legalStatusIn: status ? status.split(',') : null,
  })),
});
