import type { JoinedFigures } from '../disclosure/index.js';
import type { CountsByCode, TargetShare } from './figures.js';
import type { ExactRelease } from './exact-release.js';

/** Part of a release: figures by name, and what adds up to what. */
type Joined = Pick<JoinedFigures, 'values' | 'sums'>;

const prefixed = (prefix: string, counts: CountsByCode): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(counts).map(([code, value]) => [`${prefix}.${code}`, value]));

/** Counts by code that add up to one figure. */
function split(prefix: string, counts: CountsByCode, total: string): Joined {
  const values = prefixed(prefix, counts);
  return { values, sums: [{ left: Object.keys(values), right: [total] }] };
}

/** What a target is asked of, with those left aside, adds up to the referrals it is about. */
const target = (id: string, { den, pending, void: voided }: TargetShare, total: string): Joined =>
  split(id, { den, pending, void: voided }, total);

/** K05 with K06, and those not yet decided, which nobody publishes and a reader can subtract. */
function eligibility({ figures: { K01, K05, K06 } }: ExactRelease): Joined {
  const reasons = prefixed('K06', K06);
  const explained = Object.values(K06).reduce((sum, value) => sum + value, 0);
  const implied = { 'K05.undecided': K01 - K05.den, 'K06.unexplained': K05.den - K05.num - explained };
  return {
    values: { 'K05.num': K05.num, 'K05.den': K05.den, ...reasons, ...implied },
    sums: [
      { left: ['K05.num', ...Object.keys(reasons), 'K06.unexplained'], right: ['K05.den'] },
      { left: ['K05.den', 'K05.undecided'], right: ['K01'] },
    ],
  };
}

const cases = ({ figures: { K19, K20, K21 } }: ExactRelease): Joined => ({
  values: { K19, K20, 'K21.start': K21.start, 'K21.end': K21.end },
  sums: [{ left: ['K21.start', 'K19'], right: ['K20', 'K21.end'] }],
});

/**
 * The figures of a release that sums join, as one table: K01 with its splits; K05 with K06; the denominators of the
 * targets with those left aside; open, opened and closed cases; who waits, by band.
 */
export function joinedFiguresOf(exact: ExactRelease): JoinedFigures {
  const { K01, K10, K11, K12, K13, K17 } = exact.figures;
  const joined: readonly Joined[] = [
    { values: { K01, 'K17.total': K17.total }, sums: [] },
    split('bySource', exact.bySource, 'K01'),
    split('byLegalGroup', exact.byLegalGroup, 'K01'),
    eligibility(exact),
    target('K10', K10, 'K01'),
    target('K11', K11, 'K05.num'),
    target('K12', K12, 'K05.num'),
    target('K13', K13, 'K05.num'),
    cases(exact),
    split('K17', K17.bands, 'K17.total'),
  ];
  return {
    values: Object.assign({}, ...joined.map(({ values }) => values)),
    sums: joined.flatMap(({ sums }) => sums),
    unpublished: ['K05.undecided', 'K06.unexplained'],
  };
}
