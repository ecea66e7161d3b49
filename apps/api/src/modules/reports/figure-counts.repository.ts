import { HolidaysUnknown, type LocalDate } from '@alongside/domain';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';
import { FIGURE_COUNTS } from './figure-counts-statement.repository.js';

/** What a report is about: these contracts (null: every one of the organisation), this stretch of days, as known at the end of `asOf`. */
export interface ReportScope {
  readonly contractIds: readonly string[] | null;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly asOf: LocalDate;
}
type CountByCode = Readonly<Record<string, number>>;
type Verdicts = Readonly<Partial<Record<'MET' | 'MISSED' | 'VOID' | 'PENDING', number>>>;

/** Whole numbers as they come out of the database; percentages, medians and rounding are the domain's. */
export interface FigureCounts {
  readonly received: {
    readonly referrals: number;
    readonly people: number;
    readonly peopleOfKnownEthnicity: number;
    readonly reReferrals: number;
    readonly selfReferrals: number;
    readonly eligible: number;
    readonly ineligible: number;
    readonly automaticReached: number;
    readonly automaticDeclined: number;
  };
  readonly duplicates: number;
  readonly ineligibleByReason: CountByCode;
  readonly bySource: CountByCode;
  /** Keys are NHS codes, 'CTO', 'CD', or the empty text for none. */
  readonly byLegalStatus: CountByCode;
  readonly takeUp: { readonly people: number; readonly detentionsStarted: number };
  /** K10 to K14, by verdict. */
  readonly verdicts: Readonly<Record<string, Verdicts>>;
  /** Working days to the first reached contact, and waited by those still waiting on the last day. */
  readonly waitsOfReached: readonly number[];
  readonly waitsAtEnd: readonly number[];
  /** Distinct people behind the two lists. */
  readonly peopleReached: number;
  readonly peopleWaiting: number;
  readonly waitBands: readonly (readonly (number | null)[])[];
  readonly cases: {
    readonly opened: number;
    readonly closed: number;
    readonly openAtStart: number;
    readonly openAtEnd: number;
  };
  readonly peopleSupported: number;
}
interface CountsRow {
  readonly counts: FigureCounts;
  readonly unknown_year: number | null;
  readonly without_target: string | null;
}

/** Counts everything K01 to K22 need, in one statement over the base tables. A fault where calendar or standards do not reach. */
export async function countFigures(
  { manager, actor }: ReadTransaction,
  { contractIds, from, to, asOf }: ReportScope,
  usualStandards: readonly object[],
): Promise<FigureCounts> {
  const [row] = await manager.query<CountsRow[]>(FIGURE_COUNTS, [
    actor.organisationId,
    contractIds,
    from,
    to,
    asOf,
    JSON.stringify(usualStandards),
  ]);
  if (!row) throw new Error('this organisation has no measure settings');
  if (row.unknown_year !== null) throw new HolidaysUnknown(row.unknown_year);
  if (row.without_target !== null) throw new RangeError(`no target is set for ${row.without_target}`);
  return row.counts;
}
