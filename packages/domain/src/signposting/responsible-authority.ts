import type { ImhaRoute } from '../eligibility/index.js';
import type { Scheme } from '../law/index.js';

/** Which area's authority pays for the advocate: what to look up, not who it is. */
export type PayingAuthority =
  | 'authority-of-hospital-area'
  | 'responsible-authority'
  | 'authority-of-responsible-hospital-area'
  | 'authority-the-patient-names'
  | 'local-health-board-where-served';

const ENGLISH: Readonly<Record<ImhaRoute, PayingAuthority>> = {
  detained: 'authority-of-hospital-area',
  guardianship: 'responsible-authority',
  community: 'authority-of-responsible-hospital-area',
  'treatment-57': 'authority-the-patient-names',
  'treatment-58A': 'authority-the-patient-names',
  informal: 'authority-of-hospital-area',
};

/**
 * Who arranges and pays. By treatment: the authority the person names, or if they cannot, one named by an attorney,
 * deputy, the Court of Protection, a carer or somebody interested in their welfare.
 * Source: MHA 1983 s.130C(4A); Wales WSI 2011/2501 reg.3.
 */
export const payingAuthority = (scheme: Scheme, route: ImhaRoute): PayingAuthority =>
  scheme === 'wales' ? 'local-health-board-where-served' : ENGLISH[route];
