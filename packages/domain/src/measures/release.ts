import { INELIGIBLE_REASONS } from '../codes/index.js';
import {
  releaseJoined,
  suppressCount,
  suppressPercent,
  suppressStatistic,
  HIDDEN,
  type Released,
  type ReleasedStatistic,
  type SuppressionRule,
} from '../disclosure/index.js';
import type { ExactRelease } from './exact-release.js';
import type { CountsByCode, Share, TargetShare } from './figures.js';
import { joinedFiguresOf } from './joined-release.js';

/** One measure as it may be published; which fields it has follows from what it is. */
export interface ReleasedMeasure {
  readonly id: string;
  readonly value?: ReleasedStatistic;
  readonly num?: Released;
  readonly den?: Released;
  readonly pct?: ReleasedStatistic;
  readonly pending?: Released;
  readonly void?: Released;
  readonly start?: Released;
  readonly end?: Released;
  readonly parts?: readonly ReleasedPart[];
}
export interface ReleasedPart {
  readonly code: string;
  readonly value: Released;
}
export interface ReleasedReport {
  readonly measures: readonly ReleasedMeasure[];
  readonly bySource: readonly ReleasedPart[];
  readonly byLegalGroup: readonly ReleasedPart[];
  /** Hidden figures an outsider could still work out, by name ('K21.start', 'bySource.SELF'). */
  readonly pinned: readonly { readonly name: string; readonly value: number }[];
}

type Shown = (name: string) => Released;
const partsOf = (shown: Shown, prefix: string, counts: CountsByCode): readonly ReleasedPart[] =>
  Object.keys(counts).map((code) => ({ code, value: shown(`${prefix}.${code}`) }));

function shareMeasure(
  rule: SuppressionRule,
  id: string,
  { num, den }: Share,
  shownNum: Released,
  shownDen: Released,
): ReleasedMeasure {
  const isEitherSideHidden = shownNum === HIDDEN || shownDen === HIDDEN;
  const pct = suppressPercent(rule, { numerator: num, denominator: den, isEitherSideHidden });
  return { id, num: shownNum, den: shownDen, pct };
}

function targetMeasure(rule: SuppressionRule, id: string, share: TargetShare, shown: Shown): ReleasedMeasure {
  const measure = shareMeasure(rule, id, share, suppressCount(rule, share.num), shown(`${id}.den`));
  return { ...measure, pending: shown(`${id}.pending`), void: shown(`${id}.void`) };
}

function releasedMeasures(
  rule: SuppressionRule,
  { figures, people }: ExactRelease,
  shown: Shown,
): readonly ReleasedMeasure[] {
  const { K02, K03, K04, K05, K06, K10, K11, K12, K13, K15, K16, K17, K18, K22 } = figures;
  const waited = (id: string, value: number | null, count: number) => ({
    id,
    value: suppressStatistic(rule, value, count),
  });
  const count = (id: string, value: number) => ({ id, value: suppressCount(rule, value) });
  return [
    { id: 'K01', value: shown('K01') },
    count('K02', K02),
    count('K03', K03),
    shareMeasure(rule, 'K04', K04, suppressCount(rule, K04.num), shown('K01')),
    shareMeasure(rule, 'K05', K05, shown('K05.num'), shown('K05.den')),
    { id: 'K06', parts: partsOf(shown, 'K06', K06) },
    targetMeasure(rule, 'K10', K10, shown),
    targetMeasure(rule, 'K11', K11, shown),
    targetMeasure(rule, 'K12', K12, shown),
    targetMeasure(rule, 'K13', K13, shown),
    waited('K15', K15, people.reached),
    waited('K16', K16, people.reached),
    { id: 'K17', value: shown('K17.total'), parts: partsOf(shown, 'K17', K17.bands) },
    waited('K18', K18, people.waiting),
    { id: 'K19', value: shown('K19') },
    { id: 'K20', value: shown('K20') },
    { id: 'K21', start: shown('K21.start'), end: shown('K21.end') },
    count('K22', K22),
  ];
}

/** Every reason in its order, empty ones too: a line that comes with the first person turned away tells of that person. */
function withEveryReason(exact: ExactRelease): ExactRelease {
  const none = Object.fromEntries(INELIGIBLE_REASONS.map((reason) => [reason, 0]));
  return { ...exact, figures: { ...exact.figures, K06: { ...none, ...exact.figures.K06 } } };
}

/**
 * Handles the small numbers of one release as its rule says, joined figures as one table, and attacks the result.
 * Refuses, as a fault, figures that do not add up: the report is to be refused before it comes here.
 */
export function releaseReport(rule: SuppressionRule, counted: ExactRelease): ReleasedReport {
  const exact = withEveryReason(counted);
  const joined = releaseJoined(rule, joinedFiguresOf(exact));
  const shown: Shown = (name) => joined.figures[name] ?? HIDDEN;
  return {
    measures: releasedMeasures(rule, exact, shown),
    bySource: partsOf(shown, 'bySource', exact.bySource),
    byLegalGroup: partsOf(shown, 'byLegalGroup', exact.byLegalGroup),
    pinned: joined.pinned,
  };
}
