import { describe, expect, it } from '@jest/globals';
import { decideImhaFromCodedStatus } from '../eligibility/index.js';
import { localDate } from '../time/index.js';
import { careActAssessment, careActSafeguarding, type CareActFacts } from './care-act.js';
import { imcaEntitlement, type ImcaFacts } from './imca.js';
import { payingAuthority } from './responsible-authority.js';
import { routesFor, type RouteFacts } from './routes-for.js';

const TODAY = localDate('2026-02-10');
const friend = { paidOrProfessionalCarer: false, hasCapacity: true, personConsents: true };
const needs: CareActFacts = {
  process: 'needs_assessment',
  substantialDifficulty: ['retaining'],
  appropriatePerson: friend,
};
const assessed = (facts: Partial<CareActFacts>, on = TODAY) => {
  const { entitled, reason, missing } = careActAssessment({ ...needs, ...facts }, on);
  return `${String(entitled)} ${reason ?? missing.join()}`;
};

describe('Care Act advocacy', () => {
  it.each<[string, Partial<CareActFacts>, string]>([
    ['a friend the person agrees to', {}, 'false appropriate-person'],
    ['not agreed to', { appropriatePerson: { ...friend, personConsents: false } }, 'true person-not-eligible'],
    [
      'cannot agree, and not in their best interests',
      { appropriatePerson: { ...friend, hasCapacity: false, bestInterests: false } },
      'true person-not-eligible',
    ],
    ['not willing', { appropriatePerson: { ...friend, willing: false } }, 'true duty-applies'],
    [
      'hospital for 27 days',
      { likelyNhsPlacement: { kind: 'hospital', days: 27 }, laSatisfiedAdvocacyInBestInterests: true },
      'false appropriate-person',
    ],
    [
      'hospital for 28 days',
      { likelyNhsPlacement: { kind: 'hospital', days: 28 }, laSatisfiedAdvocacyInBestInterests: true },
      'true long-nhs-placement',
    ],
    [
      'hospital for 28 days, authority not satisfied',
      { likelyNhsPlacement: { kind: 'hospital', days: 28 } },
      'false appropriate-person',
    ],
    [
      'care home for 55 days',
      { likelyNhsPlacement: { kind: 'care_home', days: 55 }, laSatisfiedAdvocacyInBestInterests: true },
      'false appropriate-person',
    ],
    [
      'care home for 56 days',
      { likelyNhsPlacement: { kind: 'care_home', days: 56 }, laSatisfiedAdvocacyInBestInterests: true },
      'true long-nhs-placement',
    ],
    [
      'a disagreement both would have an advocate for',
      { materialDisagreementWithLa: true, bothAgreeAdvocacyInBestInterests: true },
      'true material-disagreement',
    ],
    ['a disagreement alone', { materialDisagreementWithLa: true }, 'false appropriate-person'],
    [
      'paid, and a long stay: the person first',
      {
        appropriatePerson: { ...friend, paidOrProfessionalCarer: true },
        likelyNhsPlacement: { kind: 'hospital', days: 40 },
        laSatisfiedAdvocacyInBestInterests: true,
      },
      'true person-not-eligible',
    ],
    [
      'consent not known',
      { appropriatePerson: { paidOrProfessionalCarer: false, hasCapacity: true } },
      'null appropriate-person',
    ],
    ['difficulty not known', { substantialDifficulty: null }, 'null substantial-difficulty'],
    ['process not known', { process: null }, 'null process'],
    ['a process of another section', { process: 'safeguarding_enquiry' }, 'false process-not-covered'],
    ['Wales', { country: 'Wales' }, 'false not-in-england'],
  ])('%s', (_, facts, expected) => expect(assessed(facts)).toBe(expected));

  it('began on 1 April 2015', () => {
    expect(assessed({ appropriatePerson: null }, localDate('2015-03-31'))).toBe('false scheme-not-in-force');
    expect(assessed({ appropriatePerson: null }, localDate('2015-04-01'))).toBe('true duty-applies');
  });
  it('leaves regulation 4 out of safeguarding', () => {
    const facts: CareActFacts = {
      ...needs,
      process: 'safeguarding_review',
      likelyNhsPlacement: { kind: 'hospital', days: 40 },
      laSatisfiedAdvocacyInBestInterests: true,
    };
    expect(careActSafeguarding(facts, TODAY)).toMatchObject({ entitled: false, reason: 'appropriate-person' });
  });
});

describe('mental capacity advocacy', () => {
  const base: ImcaFacts = {
    decision: 'serious_medical_treatment',
    lacksCapacity: true,
    appropriateToConsult: false,
    treatmentRegulatedByMhaPart4: false,
  };
  it.each<[Partial<ImcaFacts>, boolean | null, string | null]>([
    [{}, true, 'duty-applies'],
    [{ appropriateToConsult: true }, false, 'appropriate-person'],
    [{ lacksCapacity: false }, false, 'has-capacity'],
    [{ treatmentRegulatedByMhaPart4: true }, false, 'excluded-mha-part4'],
    [{ lacksCapacity: null }, null, null],
  ])('%j', (facts, entitled, reason) =>
    expect(imcaEntitlement({ ...base, ...facts })).toMatchObject({ entitled, reason }),
  );
});

describe('every route from one set of facts', () => {
  const informal = decideImhaFromCodedStatus(
    {
      legalStatusCode: '01',
      communityStatus: null,
      startedOn: null,
      secondRecommendationReceived: null,
      country: 'England',
      dateOfBirth: localDate('1984-05-17'),
      treatment: null,
    },
    TODAY,
  );
  const facts: RouteFacts = {
    imha: informal,
    country: 'England',
    careAct: null,
    imca: null,
    wantsToComplainAboutNhs: null,
    wantsLegalAdviceOrTribunal: false,
  };
  const answers = (more: Partial<RouteFacts> = {}) =>
    Object.fromEntries(routesFor({ ...facts, ...more }, TODAY).map(({ route, answer }) => [route, answer]));

  it('says eligible, not, or needs which fact', () => {
    expect(answers()).toEqual({
      imha: 'not',
      'care-act': 'needs_information',
      imca: 'needs_information',
      'health-complaint': 'needs_information',
      'legal-advice': 'not',
      general: 'eligible',
    });
    expect(routesFor(facts, TODAY).find(({ route }) => route === 'imca')?.missing).toEqual(['decision']);
  });
  it('adds what a contract takes, without touching the law', () => {
    expect(answers({ contractTakes: ['informal-england'] })).toMatchObject({
      imha: 'not',
      'local-contract': 'eligible',
    });
  });
  it('leaves general advocacy where a statute covers somebody', () => {
    expect(answers({ careAct: { ...needs, appropriatePerson: null } })).toMatchObject({
      'care-act': 'eligible',
      general: 'not',
    });
  });
  it('sends a complaint in Wales to the Welsh body', () => {
    const routes = routesFor({ ...facts, country: 'Wales', wantsToComplainAboutNhs: true }, TODAY);
    expect(routes.find(({ route }) => route === 'health-complaint')).toMatchObject({
      citation: expect.stringContaining('Llais'),
    });
  });
});

describe('who pays', () => {
  it.each([
    ['england', 'detained', 'authority-of-hospital-area'],
    ['england', 'guardianship', 'responsible-authority'],
    ['england', 'community', 'authority-of-responsible-hospital-area'],
    ['england', 'treatment-57', 'authority-the-patient-names'],
    ['wales', 'detained', 'local-health-board-where-served'],
  ] as const)('%s %s', (scheme, route, authority) => expect(payingAuthority(scheme, route)).toBe(authority));
});
