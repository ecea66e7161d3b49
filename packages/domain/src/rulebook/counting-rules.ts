import type { Confidence, OpenPoint } from '../law/index.js';
import { ENGLAND_AND_WALES, localDate } from '../time/index.js';
import { since, type Rule, type RuleVersion } from './rule.js';

const rule = <const Id extends string>(
  id: Id,
  source: string,
  confidence: Confidence,
  openPoints: readonly OpenPoint[] = [],
): Rule<Id, never> => ({
  id,
  area: 'counting-time',
  versions: [since('1983-09-30', id, source, confidence)],
  answers: [],
  openPoints,
});

const HOLIDAYS: RuleVersion = {
  ...since('2008-01-01', 'BANK_HOLIDAYS', 'HESC Rules r.1(3); the list of bank holidays at gov.uk', 'H'),
  to: localDate(ENGLAND_AND_WALES.lastKnown),
  says: { kind: 'years', firstKnown: ENGLAND_AND_WALES.firstKnown, lastKnown: ENGLAND_AND_WALES.lastKnown },
};

/** How days, months and hours are counted (rules A1 to A11). Source: with each; all have stood since the Act began. */
export const COUNTING_RULES = [
  rule('A1', 'Hare v Gocher [1962] 2 QB 641; Zoan v Rouamba [2000] 1 WLR 1509', 'H'),
  rule('A2', 'Hare v Gocher [1962] 2 QB 641; Zoan v Rouamba [2000] 1 WLR 1509', 'H'),
  rule('A3', 'Migotti v Colvill (1879) 4 CPD 233; Dodds v Walker [1981] 1 WLR 1027', 'M'),
  rule('A4', 'MHA 1983 ss.20(2), 20A(3)', 'M', ['month-end-renewal']),
  rule('A5', 'MHA 1983 ss.4(4), 5, 17F(8), 25, 136', 'H'),
  rule('A6', 'MHA 1983 ss.2(4), 20', 'H'),
  rule('A7', 'R (Modaresi) v SSH [2011] EWCA Civ 1359', 'H'),
  rule('A8', 'R (Modaresi) v SSH [2011] EWCA Civ 1359', 'L', ['application-roll']),
  rule('A9', 'HESC Rules r.1(3)', 'H'),
  rule('A10', 'MHA 1983 ss.70, 75', 'H'),
  rule('A11', 'MHA 1983 s.20(3)', 'M', ['month-end-renewal']),
  rule('AGE', 'Family Law Reform Act 1969 s.9(1)', 'H', ['leap-day-birthday']),
  { id: 'BANK_HOLIDAYS', area: 'counting-time', versions: [HOLIDAYS], answers: [], openPoints: [] } satisfies Rule<
    'BANK_HOLIDAYS',
    never
  >,
] as const;
