import { citationOf } from '../eligibility/citations.js';
import { ENGLISH_IMHA, WELSH_IMHA, type ImhaRules } from '../eligibility/imha-versions.js';
import { IMHA_NEGATIVE_BASES, IMHA_POSITIVE_BASES, type ImhaBasis } from '../eligibility/imha-answer.js';
import type { Confidence, DatedRow, OpenPoint } from '../law/index.js';
import { since, type Rule, type RuleAnswer, type RuleVersion } from './rule.js';

const schemeVersion = ({ value, ...row }: DatedRow<ImhaRules>): RuleVersion => ({
  ...row,
  says: {
    kind: 'scheme',
    leavesOutShortPowers: value.excludesEmergencyAndHolding,
    takesInformal: value.informal !== null,
    informalIsUndetained: value.informalIsUndetained,
  },
});

/** How sure each ground is: statute text, except where practice fills it in. */
const LESS_SURE: Partial<Readonly<Record<ImhaBasis, Confidence>>> = { 's130C(3)(a)': 'M', 's130I(3)(a)': 'M' };
const answer = (code: ImhaBasis): RuleAnswer<ImhaBasis> => ({
  code,
  citation: citationOf(code),
  confidence: LESS_SURE[code] ?? 'H',
});
const isTreatment = (basis: ImhaBasis): boolean => /\((3|4|5)\)/.test(basis);

const standing = (id: string, source: string, confidence: Confidence): RuleVersion =>
  since('2008-11-03', id, source, confidence);
const rule = <const Id extends string>(
  id: Id,
  versions: readonly RuleVersion[],
  answers: readonly RuleAnswer<ImhaBasis>[] = [],
  openPoints: readonly OpenPoint[] = [],
): Rule<Id, ImhaBasis> => ({ id, area: 'who-qualifies', versions, answers, openPoints });

/** Who has a right to an IMHA. Source: MHA 1983 ss.130C, 130I, 130J. */
export const QUALIFYING_RULES = [
  rule('IMHA_ENGLAND', ENGLISH_IMHA.map(schemeVersion), [], ['later-commencement']),
  rule(
    'IMHA_WALES',
    WELSH_IMHA.map(schemeVersion),
    [],
    ['wales-deprivation-of-liberty', 'wales-in-patient-held', 'later-commencement'],
  ),
  rule(
    'IMHA_RIGHT',
    [standing('IMHA_RIGHT', 'MHA 1983 ss.130C, 130I, 130J', 'H')],
    IMHA_POSITIVE_BASES.filter((basis) => !isTreatment(basis)).map(answer),
    ['place-of-safety-under-order', 'section-2-absence'],
  ),
  rule(
    'IMHA_BY_TREATMENT',
    [standing('IMHA_BY_TREATMENT', 'MHA 1983 ss.130C(3)-(4), 130I(3)-(5)', 'M')],
    IMHA_POSITIVE_BASES.filter(isTreatment).map(answer),
    ['treatment-right-after-18', 'leap-day-birthday'],
  ),
  rule(
    'IMHA_NO_RIGHT',
    [standing('IMHA_NO_RIGHT', 'MHA 1983 ss.130C, 130I, 130J', 'H')],
    IMHA_NEGATIVE_BASES.map(answer),
  ),
  rule('IMHA_COUNTRY', [standing('IMHA_COUNTRY', 'MHA 1983 ss.130C(2), (3A), 130I(2), (4), 130J(2)', 'H')]),
  rule('IMHA_PAYS', [standing('SIGNPOSTING', 'MHA 1983 s.130C(4A); WSI 2011/2501 reg.3', 'H')]),
] as const;
