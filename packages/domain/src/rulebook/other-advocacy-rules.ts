import { ADVOCACY_ROUTES, type AdvocacyRoute } from '../signposting/routes-for.js';
import { ENTITLED_REASONS, NOT_ENTITLED_REASONS, type EntitlementReason } from '../signposting/entitlement.js';
import { since, type Rule } from './rule.js';

const S67 = 'Care Act 2014 s.67; SI 2014/2889 reg.4';
const S68 = 'Care Act 2014 s.68';
const IMCA = 'Mental Capacity Act 2005 ss.37-39D';
const REASONS: readonly EntitlementReason[] = [...ENTITLED_REASONS, ...NOT_ENTITLED_REASONS];
const OF_S67_ONLY: readonly EntitlementReason[] = ['long-nhs-placement', 'material-disagreement'];
const OF_IMCA_ONLY: readonly EntitlementReason[] = ['excluded-mha-part4', 'has-capacity'];
const OF_IMCA: readonly EntitlementReason[] = ['duty-applies', 'appropriate-person', ...OF_IMCA_ONLY];

const reasons = (citation: string, codes: readonly EntitlementReason[]) =>
  codes.map((code) => ({ code, citation, confidence: 'H' }) as const);
const careAct = REASONS.filter((code) => !OF_IMCA_ONLY.includes(code));

const ROUTE_SOURCES: Readonly<Record<AdvocacyRoute, string>> = {
  imha: 'MHA 1983 ss.130C, 130I, 130J',
  'care-act': `${S67}; ${S68}`,
  imca: IMCA,
  'health-complaint':
    'Local Government and Public Involvement in Health Act 2007 s.223A; Health and Social Care (Quality and Engagement) (Wales) Act 2020 (Llais)',
  'legal-advice': 'Legal aid for the tribunal, not means-tested',
  'local-contract': 'Contract with the commissioner',
  general: 'Advocacy Charter',
};

/** Advocates beside the IMHA, and which of them fits. Source: Care Act 2014 ss.67-68; MCA 2005 ss.37-39D. */
export const OTHER_ADVOCACY_RULES = [
  {
    id: 'CARE_ACT_S67',
    area: 'care-act',
    versions: [since('2015-04-01', 'CARE-ACT-S67', S67, 'H')],
    answers: reasons(S67, careAct),
    openPoints: [],
  } satisfies Rule<'CARE_ACT_S67', EntitlementReason>,
  {
    id: 'CARE_ACT_S68',
    area: 'care-act',
    versions: [since('2015-04-01', 'CARE-ACT-S68', S68, 'H')],
    answers: reasons(
      S68,
      careAct.filter((code) => !OF_S67_ONLY.includes(code)),
    ),
    openPoints: [],
  } satisfies Rule<'CARE_ACT_S68', EntitlementReason>,
  {
    id: 'IMCA',
    area: 'other-routes',
    versions: [since('2007-10-01', 'IMCA', IMCA, 'H')],
    answers: reasons(IMCA, OF_IMCA),
    openPoints: [],
  } satisfies Rule<'IMCA', EntitlementReason>,
  {
    id: 'ROUTES',
    area: 'other-routes',
    versions: [since('2015-04-01', 'SIGNPOSTING', 'Advocacy Charter', 'M')],
    answers: ADVOCACY_ROUTES.map((code) => ({ code, citation: ROUTE_SOURCES[code], confidence: 'M' })),
    openPoints: [],
  } satisfies Rule<'ROUTES', AdvocacyRoute>,
] as const;
