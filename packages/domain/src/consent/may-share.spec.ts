import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mayShare } from './may-share.js';
import { SHARE_CONSENTS, SHARE_CONTENTS, SHARE_OVERRIDES, type SharingFacts } from './sharing-facts.js';

const adult: SharingFacts = {
  recipient: 'clinical_team',
  content: 'identifiable',
  age: 34,
  capacity: 'has',
  consent: 'not_asked',
  override: 'none',
};
const child: SharingFacts = { ...adult, age: 15, competent: false };
const good = { consent: 'given', consentInformed: true, consentScopeCovers: true } as const;
const said = (facts: SharingFacts): string => {
  const { decision, reasonCode, openPoint, missing } = mayShare(facts);
  return `${decision} ${reasonCode ?? openPoint ?? missing.join()}`;
};

describe('may this be shared, beyond the shared cases', () => {
  it.each<[string, SharingFacts, string]>([
    [
      'a child not competent, parent agrees to this',
      { ...child, parentalResponsibilityConsents: true, consentInformed: true, consentScopeCovers: true },
      'permitted parental-consent',
    ],
    [
      'a parent’s consent that does not cover this',
      { ...child, parentalResponsibilityConsents: true, consentInformed: true, consentScopeCovers: false },
      'refused no-consent',
    ],
    ['a child not competent: own consent does not count', { ...child, ...good }, 'refused no-consent'],
    [
      'a child not competent: best interests are not asked',
      { ...child, capacity: 'lacks', bestInterests: 'yes' },
      'refused no-consent',
    ],
    ['a competent child who refuses', { ...child, competent: true, consent: 'refused' }, 'refused consent-refused'],
    [
      'a child at risk, whoever decides',
      { ...child, competent: null, override: 'child_at_risk_of_significant_harm' },
      'permitted_with_reason child-safeguarding',
    ],
    ['competence not known', { ...child, ...good, competent: null }, 'needs_information competence'],
    ['age not known', { ...adult, ...good, age: null }, 'needs_information age'],
    [
      'age not known, court order',
      { ...adult, age: null, override: 'court_order' },
      'permitted_with_reason legal-compulsion',
    ],
    ['age not known, consent withdrawn', { ...adult, age: null, consent: 'withdrawn' }, 'refused consent-withdrawn'],
    ['age not known, a no either way', { ...adult, consent: 'refused', age: null }, 'refused consent-refused'],
    [
      'age not known, a no, harm to themselves',
      { ...adult, consent: 'refused', age: null, override: 'serious_harm_to_self' },
      'needs_information age',
    ],
    ['age not known, lacks capacity', { ...adult, consent: 'n/a', age: null, capacity: 'lacks' }, 'refused no-consent'],
    ['capacity not known, a no', { ...adult, consent: 'refused', capacity: null }, 'refused consent-refused'],
    [
      'capacity not known, a no, best interests in favour',
      { ...adult, consent: 'refused', capacity: null, bestInterests: 'yes' },
      'needs_information capacity',
    ],
    ['competence not known, a no', { ...child, competent: null, consent: 'refused' }, 'refused consent-refused'],
    ['capacity not known', { ...adult, ...good, capacity: null }, 'needs_information capacity'],
    ['capacity not assessed is presumed', { ...adult, ...good, capacity: 'not_assessed' }, 'permitted consent-valid'],
    ['consent not known', { ...adult, consent: null }, 'needs_information consent'],
    [
      'was the consent informed?',
      { ...adult, consent: 'given', consentScopeCovers: true },
      'needs_information consent-informed',
    ],
    ['does it cover this?', { ...adult, consent: 'given', consentInformed: true }, 'needs_information consent-scope'],
    [
      'not informed and not covered: not informed first',
      { ...adult, consent: 'given', consentInformed: false, consentScopeCovers: false },
      'refused consent-not-informed',
    ],
    [
      'an attorney outside their authority counts as none',
      { ...adult, capacity: 'lacks', attorneyOrDeputy: 'refuses_out_of_scope', bestInterests: 'yes' },
      'permitted_with_reason best-interests',
    ],
    [
      'the attorney is the alleged source',
      { ...adult, override: 'adult_safeguarding', attorneyIsAllegedSource: true },
      'permitted_with_reason adult-safeguarding',
    ],
    [
      'safeguarding with capacity, only themselves',
      { ...adult, consent: 'refused', override: 'adult_safeguarding' },
      'refused consent-refused',
    ],
    [
      'safeguarding without capacity, best interests undecided',
      { ...adult, capacity: 'lacks', override: 'adult_safeguarding' },
      'check_with_a_person safeguarding-best-interests',
    ],
    [
      'serious harm to self against a refusal',
      { ...adult, consent: 'refused', override: 'serious_harm_to_self' },
      'check_with_a_person harm-to-self',
    ],
    [
      'consent given before capacity was lost',
      { ...adult, ...good, capacity: 'lacks', consentGivenBeforeCapacityLost: true },
      'check_with_a_person consent-before-capacity-lost',
    ],
    [
      'a supervisor who asks for another reason',
      { ...adult, recipient: 'supervisor_same_provider' },
      'refused no-consent',
    ],
    [
      'a welfare attorney while the person has capacity',
      { ...adult, recipient: 'attorney', attorneyOrDeputy: 'consents' },
      'refused no-consent',
    ],
  ])('%s', (_, facts, expected) => expect(said(facts)).toBe(expected));

  const facts = fc.record({
    recipient: fc.constantFrom<string[]>('clinical_team', 'police', 'parent'),
    content: fc.constantFrom(...SHARE_CONTENTS),
    age: fc.option(fc.integer({ min: 8, max: 90 })),
    competent: fc.option(fc.boolean()),
    capacity: fc.option(fc.constantFrom('has', 'lacks', 'not_assessed')),
    consent: fc.option(fc.constantFrom(...SHARE_CONSENTS)),
    consentInformed: fc.option(fc.boolean()),
    consentScopeCovers: fc.option(fc.boolean()),
    override: fc.constantFrom(...SHARE_OVERRIDES),
    parentalResponsibilityConsents: fc.option(fc.boolean()),
    attorneyOrDeputy: fc.option(fc.constantFrom('none', 'consents', 'refuses')),
    bestInterests: fc.option(fc.constantFrom('yes', 'no', 'not_assessed')),
  });
  it('never permits without a ground', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { decision, reasonCode } = mayShare(given);
        const hasConsent = given.consent === 'given' || given.parentalResponsibilityConsents === true;
        const hasGround =
          given.content === 'anonymous_aggregate' ||
          given.override !== 'none' ||
          hasConsent ||
          (given.capacity === 'lacks' && (given.attorneyOrDeputy === 'consents' || given.bestInterests === 'yes'));
        if (decision.startsWith('permitted')) expect(hasGround).toBe(true);
        expect(reasonCode === null).toBe(decision === 'needs_information' || decision === 'check_with_a_person');
      }),
    );
  });
  /** With or without a reason, it may be shared. */
  const side = (decision: string): string => (decision.startsWith('permitted') ? 'permitted' : decision);

  it('answers the same however an unknown fact that it did not ask for turns out', () => {
    fc.assert(
      fc.property(facts, fc.boolean(), (given, competent) => {
        const before = mayShare({ ...given, competent: null });
        if (before.decision === 'needs_information') return;
        expect(side(mayShare({ ...given, competent }).decision)).toBe(side(before.decision));
      }),
    );
  });
});
