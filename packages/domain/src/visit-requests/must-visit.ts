import type { Source } from '../codes/index.js';
import type { ImhaRoute } from '../eligibility/index.js';
import { RULES_PACK, type FactCode, type Scheme } from '../law/index.js';

export const VISIT_REQUESTERS = [
  'patient',
  'nearest_relative',
  'responsible_clinician',
  'amhp',
  'hospital_managers',
  'registered_social_worker_involved',
  'donee_or_deputy',
  'carer',
] as const;
export type VisitRequester = (typeof VISIT_REQUESTERS)[number];

/** Null is "not known". A requester outside the list is nobody the Act names. */
export interface VisitRequestFacts {
  readonly scheme: Scheme | null;
  readonly route: ImhaRoute | null;
  readonly requester: string;
  readonly reasonable: boolean | null;
  readonly patientDeclines: boolean | null;
}
export interface VisitRequestAnswer {
  /** Null while facts are missing. Without a duty the service may still take it as an ordinary referral. */
  readonly dutyToVisit: boolean | null;
  readonly reasonCode:
    | 's130B(5)'
    | 's130H(3)'
    | 's130H(4)'
    | 'request-not-reasonable'
    | 'patient-declines-help'
    | 'not-listed-requester'
    | null;
  readonly citation: string;
  readonly ruleVersion: string;
  readonly missing: readonly FactCode[];
  /** A decline is of help now: a later request is asked again while the person qualifies. */
  readonly askAgainLater: boolean;
}

interface VisitDuty {
  readonly code: 's130B(5)' | 's130H(3)' | 's130H(4)';
  readonly listed: readonly string[];
}
const ENGLAND: VisitDuty = { code: 's130B(5)', listed: ['nearest_relative', 'responsible_clinician', 'amhp'] };
const WALES: VisitDuty = {
  code: 's130H(3)',
  listed: [
    'patient',
    'nearest_relative',
    'responsible_clinician',
    'amhp',
    'registered_social_worker_involved',
    'donee_or_deputy',
  ],
};
const WALES_INFORMAL: VisitDuty = {
  code: 's130H(4)',
  listed: ['patient', 'hospital_managers', 'registered_social_worker_involved', 'donee_or_deputy', 'carer'],
};

/** The managers of a hospital are listed in Wales only for somebody detained there (s.130H(3)(f)). */
function dutyOf(scheme: Scheme, route: ImhaRoute): VisitDuty {
  if (scheme === 'england') return ENGLAND;
  if (route === 'informal') return WALES_INFORMAL;
  return route === 'detained' ? { ...WALES, listed: [...WALES.listed, 'hospital_managers'] } : WALES;
}

/**
 * Whether a request to visit brings a duty to visit. Read in order: reasonable, declined, listed.
 * Source: MHA 1983 s.130B(5)-(6); Wales s.130H(3)-(5).
 */
export function mustVisit(facts: VisitRequestFacts): VisitRequestAnswer {
  const { scheme, route, requester, reasonable, patientDeclines } = facts;
  const citation = scheme === 'wales' ? 'MHA 1983 s.130H(3)-(5)' : 'MHA 1983 s.130B(5)-(6)';
  const base = { citation, ruleVersion: `VISIT-REQUEST@${RULES_PACK.version}`, missing: [], askAgainLater: false };
  if (reasonable === false) return { ...base, dutyToVisit: false, reasonCode: 'request-not-reasonable' };
  if (patientDeclines === true) {
    return { ...base, dutyToVisit: false, reasonCode: 'patient-declines-help', askAgainLater: true };
  }
  if (scheme === null) return { ...base, dutyToVisit: null, reasonCode: null, missing: ['scheme'] };
  if (scheme === 'wales' && route === null) return { ...base, dutyToVisit: null, reasonCode: null, missing: ['route'] };
  const duty = dutyOf(scheme, route ?? 'detained');
  if (!duty.listed.includes(requester)) return { ...base, dutyToVisit: false, reasonCode: 'not-listed-requester' };
  if (reasonable === null) return { ...base, dutyToVisit: null, reasonCode: null, missing: ['requester-reasonable'] };
  return { ...base, dutyToVisit: true, reasonCode: duty.code };
}

const REQUESTER: Partial<Readonly<Record<Source, VisitRequester>>> = {
  SELF: 'patient',
  NEAREST_RELATIVE: 'nearest_relative',
  RC: 'responsible_clinician',
  AMHP: 'amhp',
  MHA_OFFICE: 'hospital_managers',
  SOCIAL_WORKER: 'registered_social_worker_involved',
};

/**
 * Who asked, in the Act's terms, from the source of a referral. A source that the Act does not name stays what it is and
 * is on no list; nobody is taken for a carer, donee or deputy, since a referral does not tell it.
 */
export const requesterOf = (source: Source): string => REQUESTER[source] ?? source.toLowerCase();
