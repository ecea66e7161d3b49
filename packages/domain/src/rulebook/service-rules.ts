import type { BlockCode } from '../allocation/blocks.js';
import { SUPPRESSION_RULE_KINDS, type SuppressionRuleKind } from '../disclosure/rule.js';
import type { Confidence } from '../law/index.js';
import { since, type Rule, type RuleArea } from './rule.js';

const REGULATION = 'SI 2008/3166 reg.6';
const OWN = 'Our own standard';
const BLOCKS: Readonly<Record<BlockCode, readonly [string, Confidence]>> = {
  'not-qualified-for-imha': [REGULATION, 'H'],
  'dbs-missing': [REGULATION, 'H'],
  'dbs-out-of-date': [REGULATION, 'M'],
  'in-treating-team': [REGULATION, 'H'],
  'same-team-as-requester': [REGULATION, 'H'],
  'conflict-declared': [REGULATION, 'M'],
  'refused-by-person': ['Advocacy Charter', 'M'],
  'not-active': [OWN, 'M'],
  'service-not-offered': [OWN, 'M'],
  'induction-missing': [OWN, 'M'],
  'away-until-after-target': [OWN, 'M'],
};
const ALLOCATION: Rule<'ALLOCATION', BlockCode> = {
  id: 'ALLOCATION',
  area: 'allocation',
  versions: [since('2009-04-01', 'ALLOCATION', REGULATION, 'H')],
  answers: Object.entries(BLOCKS).map(([code, [citation, confidence]]) => ({
    code: code as BlockCode,
    citation,
    confidence,
  })),
  openPoints: [],
};

const SMALL_NUMBERS: Readonly<Record<SuppressionRuleKind, string>> = {
  NONE: 'Contract with the commissioner',
  NHS_HES: 'NHS Hospital Episode Statistics, rule for small numbers',
  MHSDS: 'NHS Mental Health Services Data Set, rule for small numbers',
  PRIMARY_SECONDARY: 'Contract with the commissioner, threshold as it names',
};
const DISCLOSURE: Rule<'SMALL_NUMBERS', SuppressionRuleKind> = {
  id: 'SMALL_NUMBERS',
  area: 'small-numbers',
  versions: [since('2018-05-25', 'SMALL_NUMBERS', 'UK GDPR recital 26', 'M')],
  answers: SUPPRESSION_RULE_KINDS.map((code) => ({ code, citation: SMALL_NUMBERS[code], confidence: 'M' })),
  openPoints: [],
};

const plain = <const Id extends string>(
  id: Id,
  area: RuleArea,
  source: string,
  confidence: Confidence,
  version: string = id,
): Rule<Id, never> => ({
  id,
  area,
  versions: [since('2008-11-03', version, source, confidence)],
  answers: [],
  openPoints: [],
});

/** Who may be given whom, what is published, and what a service promises. Source: SI 2008/3166; the contracts. */
export const SERVICE_RULES = [
  ALLOCATION,
  DISCLOSURE,
  plain('FIRST_CONTACT', 'service-standards', OWN, 'M', 'our-standard'),
  plain('DAY_ZERO', 'service-standards', 'Contract with the commissioner', 'M'),
  plain('PAUSE', 'service-standards', 'Contract with the commissioner', 'M'),
  plain('HOURS_TARGET', 'service-standards', 'Contract with the commissioner', 'M'),
  plain('NHS_NUMBER', 'identifiers', 'NHS Data Dictionary, NHS number', 'H'),
  plain('TEST_NHS_NUMBER', 'identifiers', 'NHS Data Dictionary, NHS number', 'M'),
  plain('ODS_CODE', 'identifiers', 'Organisation Data Service', 'L'),
  plain('LEGAL_STATUS_CODE', 'identifiers', 'NHS Data Dictionary, Mental Health Act legal status classification code', 'H'),
] as const;
