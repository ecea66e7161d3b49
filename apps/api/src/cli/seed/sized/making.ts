import type { Rows } from '../rows.js';
import type { DayLine } from './day-line.js';
import type { Seeded } from './seeded.js';
import type { Exactly } from './share-out.js';

export interface SizedWard {
  readonly id: string;
  readonly name: string;
  readonly contractId: string;
}
/** The provider that the people belong to, by the ids its rows were given. */
export interface SizedProvider {
  readonly prefix: string;
  readonly contractIds: readonly string[];
  readonly wards: readonly SizedWard[];
  readonly advocateIds: readonly string[];
  readonly managerIds: readonly string[];
}

/** What every maker of rows needs. The counts run on from one person to the next. */
export interface Making {
  readonly rows: Rows;
  readonly seeded: Seeded;
  readonly days: DayLine;
  readonly provider: SizedProvider;
  readonly noted: Exactly;
  readonly nhsNumbers: Generator<string, void>;
  readonly counted: { people: number; referrals: number };
}

/** One of a list, by its number; a fault where the plan names one that was not made. */
export function oneOf<T>(list: readonly T[], index: number): T {
  const one = list[index];
  if (one === undefined) throw new RangeError(`there is no number ${index} among ${list.length}`);
  return one;
}
