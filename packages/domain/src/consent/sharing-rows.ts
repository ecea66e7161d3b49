import type { Confidence, FactCode, OpenPoint } from '../law/index.js';
import type { SharingFacts, SharingReason } from './sharing-facts.js';

/** Who decides: the person (capacity is presumed), nobody with capacity, or a child not competent. Null: not known. */
export type Decider = 'person' | 'lacks-capacity' | 'child-not-competent';
export interface SharingQuestion extends SharingFacts {
  readonly decider: Decider | null;
}
export interface SharingRow {
  readonly row: number;
  readonly decision: 'permitted' | 'permitted_with_reason' | 'refused';
  readonly reasonCode: SharingReason;
  readonly citation: string;
  readonly confidence: Confidence;
  /**
   * Whether the row fits; a fact code when that cannot be said without the fact, an open point when the law does not
   * say.
   */
  readonly fits: (question: SharingQuestion) => boolean | { readonly needs: FactCode } | { readonly open: OpenPoint };
}
type Fits = SharingRow['fits'];

const COMPULSION: readonly string[] = ['court_order', 'tribunal_order', 'coroner_notice', 'terrorism_duty'];
const needs = (fact: FactCode) => ({ needs: fact });

/** The fact that would say who decides. */
const whoDecides = ({ age }: SharingQuestion) => needs(age === null ? 'age' : age < 16 ? 'competence' : 'capacity');

/** Holds only for one decider: unknown if it is not known who decides. */
const when =
  (decider: Decider, then: Fits): Fits =>
  (question) => {
    if (question.decider === decider) return then(question);
    if (question.decider !== null) return false;
    return then({ ...question, decider }) === false ? false : whoDecides(question);
  };

/** A consent that is informed and covers this: one known to fail decides, one not known is asked for. */
const isGood: Fits = ({ consentInformed = null, consentScopeCovers = null }) => {
  if (consentInformed === false || consentScopeCovers === false) return false;
  if (consentInformed === null) return needs('consent-informed');
  return consentScopeCovers === null ? needs('consent-scope') : true;
};

const OTHERS_OR_COERCION: readonly string[] = ['adult_safeguarding_others_at_risk', 'adult_safeguarding_coercion'];

/**
 * For everybody but a child not competent; without capacity alone it also needs best interests, which is open
 * otherwise.
 */
const adultSafeguarding: Fits = (question) => {
  const { override, attorneyIsAllegedSource, decider, bestInterests, age } = question;
  const isForOthers = OTHERS_OR_COERCION.includes(override);
  if (decider === 'child-not-competent' || (!isForOthers && override !== 'adult_safeguarding')) return false;
  if (decider === null && (age === null || age < 16)) return whoDecides(question);
  if (isForOthers || attorneyIsAllegedSource === true) return true;
  if (decider === null) return whoDecides(question);
  if (decider !== 'lacks-capacity') return false;
  return bestInterests === 'yes' ? true : { open: 'safeguarding-best-interests' };
};

/** Whether serious harm to oneself can outweigh the word of somebody with capacity is open. */
const unlessHarmToSelf = (question: SharingQuestion): ReturnType<Fits> => {
  if (question.override !== 'serious_harm_to_self') return true;
  if (question.decider === null) return whoDecides(question);
  return question.decider === 'person' ? { open: 'harm-to-self' } : true;
};
const refuses = when('person', (question) => question.consent === 'refused' && unlessHarmToSelf(question));
const withdrawn: Fits = (question) =>
  question.decider !== 'child-not-competent' && question.consent === 'withdrawn' && unlessHarmToSelf(question);
const attorney = (view: 'consents' | 'refuses'): Fits =>
  when('lacks-capacity', ({ attorneyOrDeputy }) => attorneyOrDeputy === view);
const interests = (view: 'yes' | 'no' | 'not_assessed'): Fits =>
  when('lacks-capacity', (question) => {
    if ((question.bestInterests ?? 'not_assessed') !== view) return false;
    const wasGiven = question.consent === 'given' && question.consentGivenBeforeCapacityLost === true;
    return wasGiven && view === 'not_assessed' ? { open: 'consent-before-capacity-lost' } : true;
  });

const row = (
  number: number,
  decision: SharingRow['decision'],
  reasonCode: SharingReason,
  citation: string,
  confidence: Confidence,
  fits: Fits,
): SharingRow => ({ row: number, decision, reasonCode, citation, confidence, fits });
const MCA = 'Mental Capacity Act 2005';

/**
 * Evaluated top to bottom: the first row that fits decides. Row 18 is in `Decider`: capacity not assessed is presumed.
 */
export const SHARING_ROWS: readonly SharingRow[] = [
  row(
    1,
    'permitted',
    'not-personal-data',
    'UK GDPR recital 26; R v Department of Health ex p Source Informatics [2001] QB 424',
    'H',
    ({ content }) => (content === null ? needs('content') : content === 'anonymous_aggregate'),
  ),
  row(
    2,
    'permitted_with_reason',
    'legal-compulsion',
    'UK GDPR art.6(1)(c); Data Protection Act 2018 Sch.2 para 5',
    'H',
    ({ override }) => COMPULSION.includes(override),
  ),
  row(
    3,
    'permitted',
    'internal-need-to-know',
    'Caldicott principles; Advocacy Charter',
    'M',
    ({ recipient, purpose }) => recipient === 'supervisor_same_provider' && purpose === 'supervision',
  ),
  row(
    4,
    'refused',
    'internal-no-need',
    'Caldicott principles 1 to 4',
    'M',
    ({ recipient }) => recipient === 'colleague_no_role_same_provider',
  ),
  row(
    5,
    'permitted',
    'consent-valid',
    'Common law duty of confidence',
    'H',
    when('person', (question) => question.consent === 'given' && isGood(question)),
  ),
  row(
    6,
    'permitted',
    'parental-consent',
    'Common law duty of confidence',
    'M',
    when('child-not-competent', (question) => question.parentalResponsibilityConsents === true && isGood(question)),
  ),
  row(
    7,
    'permitted_with_reason',
    'child-safeguarding',
    'Children Act 1989 s.47; Data Protection Act 2018 Sch.1 para 18',
    'H',
    ({ override }) => override === 'child_at_risk_of_significant_harm',
  ),
  row(
    8,
    'permitted_with_reason',
    'serious-harm-to-others',
    'W v Egdell [1990] Ch 359',
    'H',
    ({ override }) => override === 'serious_crime_or_serious_harm_to_others',
  ),
  row(
    9,
    'permitted_with_reason',
    'adult-safeguarding',
    'Care Act 2014 s.42 and statutory guidance ch.14; Data Protection Act 2018 Sch.1 para 18',
    'M',
    adultSafeguarding,
  ),
  row(10, 'refused', 'consent-withdrawn', 'Common law duty of confidence', 'H', withdrawn),
  row(11, 'refused', 'consent-refused', 'Common law duty of confidence', 'H', refuses),
  row(
    12,
    'refused',
    'consent-not-informed',
    'Common law duty of confidence',
    'H',
    ({ decider, consent, consentInformed }) =>
      decider !== 'child-not-competent' && consent === 'given' && consentInformed === false,
  ),
  row(
    12,
    'refused',
    'consent-out-of-scope',
    'Common law duty of confidence',
    'H',
    ({ decider, consent, consentScopeCovers }) =>
      decider !== 'child-not-competent' && consent === 'given' && consentScopeCovers === false,
  ),
  row(13, 'permitted', 'attorney-or-deputy-consents', `${MCA} ss.9, 16`, 'H', attorney('consents')),
  row(14, 'refused', 'attorney-or-deputy-refuses', `${MCA} ss.9, 16`, 'H', attorney('refuses')),
  row(15, 'permitted_with_reason', 'best-interests', `${MCA} ss.4-5`, 'H', interests('yes')),
  row(16, 'refused', 'best-interests-against', `${MCA} s.4(6)`, 'H', interests('no')),
  row(17, 'refused', 'best-interests-not-assessed', `${MCA} s.4`, 'H', interests('not_assessed')),
  row(19, 'refused', 'no-consent', 'Common law duty of confidence', 'H', (question) =>
    question.consent === null ? needs('consent') : unlessHarmToSelf(question),
  ),
];
